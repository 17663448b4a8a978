/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let names = [
    OneMistake(
      "a row without a name",
      """
      type,name,label
      integer,age,Age
      text,,B
      """,
      finding: """
        error: survey, row 3, column 'name': The row has no name. Write a name of \
        letters, digits and underscores.
        """,
    ),
    OneMistake(
      "a name with a space",
      """
      type,name,label
      integer,age,Age
      text,my name,B
      """,
      finding: """
        error: survey, row 3, column 'name': 'my name' cannot be a name: it holds a \
        space. Write, for example, 'my_name'.
        """,
    ),
    OneMistake(
      "a name with an odd character",
      """
      type,name,label
      integer,age,Age
      text,q?,B
      """,
      finding: """
        error: survey, row 3, column 'name': 'q?' cannot be a name: it holds the \
        character '?'. Write, for example, 'q_'.
        """,
    ),
    OneMistake(
      "a name with an invisible character",
      """
      type,name,label
      integer,age,Age
      text,q\u{200B}x,B
      """,
      finding: """
        error: survey, row 3, column 'name': 'q\u{200B}x' cannot be a name: it holds an \
        invisible character. Write, for example, 'qx'.
        """,
    ),
    OneMistake(
      "a name twice",
      """
      type,name,label
      integer,age,Age
      text,age,B
      """,
      finding: """
        error: survey, row 3, column 'name': The name 'age' is taken by row 2. Give the \
        row a name of its own.
        """,
    ),
    OneMistake(
      "a reserved name",
      """
      type,name,label
      integer,age,Age
      text,meta,B
      """,
      finding: """
        error: survey, row 3, column 'name': The name 'meta' is reserved for the form \
        itself. Give the row a name of its own.
        """,
    ),
    OneMistake(
      "a name that differs by letter case",
      """
      type,name,label
      integer,age,Age
      text,Age,B
      """,
      finding: """
        warning: survey, row 3, column 'name': The name 'Age' differs from 'age' in row \
        2 by letter case alone. Give the row a name of its own.
        """,
    ),
    OneMistake(
      "a name that begins with a digit",
      """
      type,name,label
      integer,age,Age
      text,1b,B
      """,
      finding: """
        error: survey, row 3, column 'name': '1b' cannot be a name: it begins with a \
        digit. Write, for example, '_1b'.
        """,
    ),
    OneMistake(
      "a name that or_other takes",
      """
      type,name,label
      select_one yn or_other,b,B
      text,b_other,B
      """,
      choices: yesNo,
      finding: """
        error: survey, row 3, column 'name': The name 'b_other' is taken by row 2. Give \
        the row a name of its own.
        """,
    ),
  ]
}
