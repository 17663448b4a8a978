/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let values = [
    OneMistake(
      "a default that is no number",
      """
      type,name,label,default
      integer,b,B,ten
      """,
      finding: """
        error: survey, row 2, column 'default': 'ten' is not a whole number. Write, for \
        example, 12. Write a default that can be answered.
        """,
    ),
    OneMistake(
      "a default that is not among the choices",
      """
      type,name,label,default
      select_one yn,b,B,maybe
      """,
      choices: yesNo,
      finding: """
        error: survey, row 2, column 'default': 'maybe' is not among the choices. Write \
        a default that can be answered.
        """,
    ),
    OneMistake(
      "a default that looks like a difference",
      """
      type,name,label,default
      text,b,B,a - b
      """,
      finding: """
        error: survey, row 2, column 'default': The default 'a - b' is read as an \
        expression, as it has an operator in it, but it is not a sound one. If it is a \
        text, write quotation marks: 'a - b'.
        """,
    ),
    OneMistake(
      "an odd word in read_only",
      """
      type,name,label,read_only
      text,b,B,yep
      """,
      finding: """
        error: survey, row 2, column 'read_only': 'yep' is neither yes, no nor a \
        condition. Did you mean 'yes'?
        """,
    ),
    OneMistake(
      "an odd constraint level",
      """
      type,name,label,constraint,bind::luotsi:constraint_level
      text,b,B,. != 'x',mild
      """,
      finding: """
        error: survey, row 2, column 'bind::luotsi:constraint_level': 'mild' is neither \
        soft nor hard. Write soft where the answer may be kept, else hard.
        """,
    ),
    OneMistake(
      "a step of nothing",
      """
      type,name,label,parameters
      range,b,B,start=0 end=10 step=0
      """,
      finding: """
        error: survey, row 2, column 'parameters': The step is 0. Write a step that fits \
        between start and end.
        """,
    ),
    OneMistake(
      "a step beyond the end",
      """
      type,name,label,parameters
      range,b,B,start=0 end=10 step=20
      """,
      finding: """
        error: survey, row 2, column 'parameters': The step is longer than the way from \
        start to end. Write a step that fits between start and end.
        """,
    ),
    OneMistake(
      "a bound that is no number",
      """
      type,name,label,parameters
      range,b,B,start=one end=10 step=1
      """,
      finding: """
        error: survey, row 2, column 'parameters': The value 'one' of start is not a \
        number. Write a number such as 10 or 0.5.
        """,
    ),
    OneMistake(
      "a parameter that is none",
      """
      type,name,label,parameters
      range,b,B,from 0 to 10
      """,
      finding: """
        error: survey, row 2, column 'parameters': 'from 0 to 10' is not of the form \
        key=value. Write, for example, start=0 end=10 step=1.
        """,
    ),
    OneMistake(
      "a misspelt parameter",
      """
      type,name,label,parameters
      range,b,B,strat=0 end=10 step=1
      """,
      finding: """
        warning: survey, row 2, column 'parameters': This type has no parameter 'strat'. \
        Did you mean 'start'?
        """,
    ),
    OneMistake(
      "a parameter of another type",
      """
      type,name,label,parameters
      date,b,B,rows=3
      """,
      finding: """
        warning: survey, row 2, column 'parameters': This type has no parameter 'rows'. \
        Clear the cell.
        """,
    ),
    OneMistake(
      "randomize with an odd word",
      """
      type,name,label,parameters
      select_one yn,b,B,randomize=maybe
      """,
      choices: yesNo,
      finding: """
        error: survey, row 2, column 'parameters': The value 'maybe' of randomize is \
        neither true nor false. Write randomize=true.
        """,
    ),
    OneMistake(
      "a seed alone",
      """
      type,name,label,parameters
      select_one yn,b,B,seed=3
      """,
      choices: yesNo,
      finding: """
        warning: survey, row 2, column 'parameters': seed does nothing without \
        randomize. Add randomize=true, or remove seed.
        """,
    ),
    OneMistake(
      "an odd word in required",
      """
      type,name,label,required
      text,b,B,yess
      """,
      finding: """
        error: survey, row 2, column 'required': 'yess' is neither yes, no nor a \
        condition. Did you mean 'yes'?
        """,
    ),
    OneMistake(
      "a default that looks like a sum",
      """
      type,name,label,default
      text,b,B,+358
      """,
      finding: """
        error: survey, row 2, column 'default': The default '+358' is read as an \
        expression, as it has an operator in it, but it is not a sound one. If it is a \
        text, write quotation marks: '+358'.
        """,
    ),
  ]
}
