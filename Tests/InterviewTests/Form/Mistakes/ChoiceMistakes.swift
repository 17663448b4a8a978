/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let choices = [
    OneMistake(
      "a choice without a list",
      """
      type,name,label
      select_one yn,c,C
      """,
      choices: """
        list_name,name,label
        yn,yes,Yes
        yn,no,No
        ,maybe,Maybe
        """,
      finding: """
        error: choices, row 4, column 'list_name': The choice has no list. Write the \
        list's name, as after select_one.
        """,
    ),
    OneMistake(
      "a choice without a name",
      """
      type,name,label
      select_one yn,c,C
      """,
      choices: """
        list_name,name,label
        yn,yes,Yes
        yn,no,No
        yn,,Maybe
        """,
      finding: """
        error: choices, row 4, column 'name': The choice has no name. Write a short name \
        without spaces.
        """,
    ),
    OneMistake(
      "a choice without a label",
      """
      type,name,label
      select_one yn,c,C
      """,
      choices: """
        list_name,name,label
        yn,yes,Yes
        yn,no,No
        yn,maybe,
        """,
      finding: """
        warning: choices, row 4, column 'label': The choice has no label, so its name is \
        shown. Write what the client reads.
        """,
    ),
    OneMistake(
      "a choice twice",
      """
      type,name,label
      select_one yn,c,C
      """,
      choices: """
        list_name,name,label
        yn,yes,Yes
        yn,no,No
        yn,yes,Again
        """,
      finding: """
        error: choices, row 4, column 'name': The list 'yn' has the choice 'yes' more \
        than once. Give each choice a name of its own.
        """,
    ),
    OneMistake(
      "a space in a choice of several",
      """
      type,name,label
      select_multiple yn,m,M
      """,
      choices: """
        list_name,name,label
        yn,yes,Yes
        yn,no,No
        yn,not sure,Not sure
        """,
      finding: """
        error: choices, row 4, column 'name': The choice's name 'not sure' has a space \
        in it, and of the list 'yn' several are picked. Did you mean 'not_sure'?
        """,
    ),
    OneMistake(
      "a list that is not used",
      """
      type,name,label
      integer,age,Age
      """,
      choices: yesNo,
      finding: """
        warning: choices, row 2, column 'list_name': No question uses the list 'yn'. \
        Remove it, or name it after select_one or select_multiple.
        """,
    ),
    OneMistake(
      "a choices sheet without list_name",
      """
      type,name,label
      integer,age,Age
      """,
      choices: """
        listname,name,label
        yn,yes,Yes
        """,
      finding: """
        error: choices, row 1, column 'listname': The column 'list_name' is missing. \
        Change the header 'listname' to 'list_name'.
        """,
    ),
    OneMistake(
      "a choices sheet with a misspelt label",
      """
      type,name,label
      select_one yn,c,C
      """,
      choices: """
        list_name,name,lable,image
        yn,yes,Yes,y.png
        """,
      finding: """
        warning: choices, row 1, column 'lable': The column 'lable' is not known and is \
        not used. Did you mean 'label'?
        """,
    ),
  ]
}
