/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let conditions = [
    OneMistake(
      "a later question",
      """
      type,name,label,relevant
      text,b,B,${age} > 3
      integer,age,Age,
      """,
      finding: """
        warning: survey, row 2, column 'relevant': Whether this is asked depends on \
        'age', which comes later (row 3). Move 'age' before this row.
        """,
    ),
    OneMistake(
      "choices by a later question",
      """
      type,name,label,choice_filter
      select_one yn,c,C,town = ${town}
      text,town,T,
      """,
      choices: """
        list_name,name,label,town
        yn,yes,Yes,a
        yn,no,No,b
        """,
      finding: """
        warning: survey, row 2, column 'choice_filter': Which choices are offered \
        depends on 'town', which comes later (row 3). Move 'town' before this row.
        """,
    ),
    OneMistake(
      "a side of or that is always true",
      """
      type,name,label,relevant
      integer,age,Age,
      text,b,B,${age} = 1 or 2
      """,
      finding: """
        warning: survey, row 3, column 'relevant': A side of 'or' is 2, which no answer \
        changes. Write the whole comparison: ${a} = 1 or ${a} = 2.
        """,
    ),
    OneMistake(
      "the answer before",
      """
      type,name,label,default
      text,b,B,${last-saved#b}
      """,
      finding: """
        warning: survey, row 2, column 'default': The answer of the interview before is \
        not at hand: last-saved is blank. Write a fixed default, or clear the cell.
        """,
    ),
    OneMistake(
      "a question that waits for itself",
      """
      type,name,label,relevant
      text,b,B,. = 1
      """,
      finding: """
        error: survey, row 2, column 'relevant': 'b' (row 2) needs its own value. Break \
        the circle by taking one of the names out of these expressions.
        """,
    ),
    OneMistake(
      "a circle of two",
      """
      type,name,label,relevant,calculation
      text,a,A,${b} = 1,
      calculate,b,,,${a} + 1
      """,
      finding: """
        error: survey, row 2, column 'relevant': The rows wait for each other: 'a' (row \
        2) needs 'b' (row 3) needs 'a'. Break the circle by taking one of the names out \
        of these expressions.
        """,
    ),
    OneMistake(
      "a group that waits for what is in it",
      """
      type,name,label,relevant
      begin_group,g,G,${age} > 3
      integer,age,Age,
      end_group,,,
      """,
      finding: """
        error: survey, row 2, column 'relevant': The rows wait for each other: 'g' (row \
        2) needs 'age' (row 3) needs 'g'. Break the circle by taking one of the names \
        out of these expressions.
        """,
    ),
  ]
}
