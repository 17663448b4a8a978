/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let types = [
    OneMistake(
      "a row without a type",
      """
      type,name,label
      integer,age,Age
      ,b,B
      """,
      finding: """
        error: survey, row 3, column 'type': The row has no type. Write a type such as \
        text, or clear the row.
        """,
    ),
    OneMistake(
      "a remark between the rows",
      """
      type,name,label,relevant
      integer,age,Age,
      ,,,ask Anna
      """,
      finding: """
        warning: survey, row 3, column 'type': The row is skipped, as it has neither \
        type, name nor label. Write a type and a name, or clear the row.
        """,
    ),
    OneMistake(
      "an unknown type",
      """
      type,name,label
      integer,age,Age
      textt,b,B
      """,
      finding: """
        error: survey, row 3, column 'type': There is no type 'textt'. Did you mean \
        'text'?
        """,
    ),
    OneMistake(
      "a misspelt type with a list",
      """
      type,name,label
      integer,age,Age
      selct_one yn,b,B
      """,
      choices: yesNo,
      finding: """
        error: survey, row 3, column 'type': There is no type 'selct_one yn'. Did you \
        mean 'select_one yn'?
        """,
    ),
    OneMistake(
      "an old cascade",
      """
      type,name,label
      integer,age,Age
      cascading_select towns,l,L
      """,
      finding: """
        error: survey, row 3, column 'type': The type 'cascading_select towns' is not \
        supported. See the manual for the types there are.
        """,
    ),
    OneMistake(
      "a misspelt list",
      """
      type,name,label
      select_one ynn,b,B
      """,
      choices: yesNo,
      finding: """
        error: survey, row 2, column 'type': The choices sheet has no list 'ynn'. Did \
        you mean 'yn'?
        """,
    ),
    OneMistake(
      "no choices sheet",
      """
      type,name,label
      select_one yn,b,B
      """,
      finding: """
        error: survey, row 2, column 'type': The form has no choices sheet, so the list \
        'yn' is missing. Add its choices to the choices sheet.
        """,
    ),
    OneMistake(
      "choices from answers",
      """
      type,name,label
      begin_repeat,r,R
      integer,age,Age
      end_repeat,,
      select_one ${age},b,B
      """,
      finding: """
        warning: survey, row 5, column 'type': Choices cannot be taken from the answers \
        to another question, so it cannot be answered here. Make a list of them in the \
        choices sheet.
        """,
    ),
    OneMistake(
      "or_other with a filter",
      """
      type,name,label,choice_filter
      select_one yn or_other,b,B,name != 'no'
      """,
      choices: yesNo,
      finding: """
        error: survey, row 2, column 'choice_filter': or_other and choice_filter do not \
        work together. Remove or_other, and add a choice 'other' to the list.
        """,
    ),
    OneMistake(
      "a file of choices that is not there",
      """
      type,name,label
      select_one_from_file towns.csv,b,B
      """,
      finding: """
        error: survey, row 2, column 'type': The file 'towns.csv' is not beside the \
        form. Copy it into the same folder, or correct the name.
        """,
    ),
    OneMistake(
      "a file of choices that is no table",
      """
      type,name,label
      select_one_from_file towns.geojson,b,B
      """,
      finding: """
        warning: survey, row 2, column 'type': The file 'towns.geojson' is not read, so \
        the question cannot be answered here. Save the table as CSV, and write a name \
        that ends in .csv.
        """,
    ),
    OneMistake(
      "a list that is not there",
      """
      type,name,label
      select_one nope,b,B
      """,
      choices: yesNo,
      finding: """
        error: survey, row 2, column 'type': The choices sheet has no list 'nope'. Add \
        its choices to the choices sheet.
        """,
    ),
    OneMistake(
      "a select without a list",
      """
      type,name,label
      select_one,b,B
      """,
      choices: yesNo,
      finding: """
        error: survey, row 2, column 'type': The type 'select_one' names no list of \
        choices. Write the list's name after it, such as 'select_one yn'.
        """,
    ),
  ]
}
