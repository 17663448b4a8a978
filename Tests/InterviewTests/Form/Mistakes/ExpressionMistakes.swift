/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let expressions = [
    OneMistake(
      "comparisons in a row",
      """
      type,name,label,relevant
      integer,age,Age,
      text,b,B,1 < ${age} < 5
      """,
      finding: """
        warning: survey, row 3, column 'relevant': Comparisons in a row, such as 1 < x < \
        5, do not bound a range. Write 1 < ${x} and ${x} < 5.
        """,
    ),
    OneMistake(
      "random in a calculation",
      """
      type,name,label,calculation
      calculate,b,,int(random() * 10)
      """,
      finding: """
        warning: survey, row 2, column 'calculation': random() gives a new value at \
        every recalculation. Write once(random()) if the value is to stay.
        """,
    ),
    OneMistake(
      "a pattern without its ends",
      """
      type,name,label,constraint
      text,b,B,"regex(., '[0-9]+')"
      """,
      finding: """
        warning: survey, row 2, column 'constraint': The pattern does not begin with ^ \
        and end with $, so programs differ on it. Luotsi wants the whole text to fit; \
        write ^ at the start and $ at the end.
        """,
    ),
    OneMistake(
      "a pattern that cannot be read",
      """
      type,name,label,constraint
      text,b,B,"regex(., '^[0-9+$')"
      """,
      finding: """
        error: survey, row 2, column 'constraint': The pattern '^[0-9+$' at character 1 \
        cannot be read: missing terminating ] for character class. Check its brackets \
        and backslashes.
        """,
    ),
    OneMistake(
      "curly quotation marks",
      """
      type,name,label,relevant
      select_one yn,c,C,
      text,b,B,${c} = ‘yes’
      """,
      choices: yesNo,
      finding: """
        warning: survey, row 3, column 'relevant': The expression has curly quotation \
        marks; they are read as straight ones. Write straight ones: 'yes'.
        """,
    ),
    OneMistake(
      "an unknown function",
      """
      type,name,label,relevant
      integer,age,Age,
      text,b,B,lenght(${age}) = 1
      """,
      finding: """
        error: survey, row 3, column 'relevant': There is no function 'lenght' (at \
        character 1). See the list of functions in the manual.
        """,
    ),
    OneMistake(
      "an open bracket",
      """
      type,name,label,relevant
      select_one yn,c,C,
      text,b,B,"selected(${c}, 'yes'"
      """,
      choices: yesNo,
      finding: """
        error: survey, row 3, column 'relevant': The bracket '(' opened at character 9 \
        is never closed. Add the missing ')'.
        """,
    ),
    OneMistake(
      "two equals signs",
      """
      type,name,label,relevant
      integer,age,Age,
      text,b,B,${age} == 1
      """,
      finding: """
        error: survey, row 3, column 'relevant': '==' at character 8 is not an operator \
        of forms. Write '=' instead.
        """,
    ),
    OneMistake(
      "two ampersands",
      """
      type,name,label,relevant
      integer,age,Age,
      text,b,B,${age} > 1 && ${age} < 3
      """,
      finding: """
        error: survey, row 3, column 'relevant': '&&' at character 12 is not an operator \
        of forms. Write 'and' instead.
        """,
    ),
    OneMistake(
      "an argument too few",
      """
      type,name,label,relevant
      select_one yn,c,C,
      text,b,B,selected(${c})
      """,
      choices: yesNo,
      finding: """
        error: survey, row 3, column 'relevant': 'selected' at character 1 takes 2 \
        arguments, but has 1. selected(${question}, 'name') is true when that choice is \
        picked.
        """,
    ),
    OneMistake(
      "brackets without end",
      """
      type,name,label,relevant
      text,b,B,((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
      """,
      finding: """
        error: survey, row 2, column 'relevant': The expression is nested or chained too \
        deeply at character 65. Move a part of it into a calculate row.
        """,
    ),
    OneMistake(
      "a space in a reference",
      """
      type,name,label,relevant
      integer,age,Age,
      text,b,B,${ age } = 1
      """,
      finding: """
        error: survey, row 3, column 'relevant': The reference '${ age }' at character 1 \
        has blanks around the name. Write ${age}.
        """,
    ),
  ]
}
