/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let rows = [
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
      "a loop over a list that is not there",
      """
      type,name,label
      integer,age,Age
      begin loop over ynn,l,L
      text,b,B %(label)s
      end loop,,
      """,
      choices: yesNo,
      finding: """
        error: survey, row 3, column 'type': The choices sheet has no list 'ynn'. Did \
        you mean 'yn'?
        """,
    ),
    OneMistake(
      "a loop that is not ended",
      """
      type,name,label
      begin_loop over yn,l,L
      integer,age,Age
      """,
      choices: yesNo,
      finding: """
        error: survey, row 2, column 'name': The loop 'l' is never ended. Add a row of \
        type end_loop after its last question.
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
      "a repeat named as the form",
      """
      type,name,label
      begin_repeat,data,R
      integer,age,Age
      end_repeat,,
      """,
      finding: """
        error: survey, row 2, column 'name': The name 'data' is reserved for the form \
        itself. Give the row a name of its own.
        """,
    ),
    OneMistake(
      "a section without a label",
      """
      type,name,label
      begin_group,g,
      integer,age,Age
      end_group,,
      """,
      finding: """
        warning: survey, row 2, column 'label': The section 'g' has no label. Write what \
        the contents list shows.
        """,
    ),
    OneMistake(
      "an empty group",
      """
      type,name,label
      integer,age,Age
      begin_group,g,G
      end_group,,
      """,
      finding: """
        warning: survey, row 3, column 'name': The group 'g' is empty. Add questions to \
        it, or remove both rows.
        """,
    ),
    OneMistake(
      "a group that is not ended",
      """
      type,name,label
      begin_group,g,G
      integer,age,Age
      """,
      finding: """
        error: survey, row 2, column 'name': The group 'g' is never ended. Add a row of \
        type end_group after its last question.
        """,
    ),
    OneMistake(
      "a repeat that is not ended",
      """
      type,name,label
      begin_repeat,g,G
      integer,age,Age
      """,
      finding: """
        error: survey, row 2, column 'name': The repeat 'g' is never ended. Add a row of \
        type end_repeat after its last question.
        """,
    ),
    OneMistake(
      "an end with another name",
      """
      type,name,label
      begin_group,g,G
      begin_group,h,H
      integer,age,Age
      end_group,g,
      end_group,h,
      """,
      finding: """
        warning: survey, row 5, column 'name': The row is named 'g', but it ends 'h' \
        (row 3). Check whether an end row is missing before it.
        """,
    ),
    OneMistake(
      "a condition on an end",
      """
      type,name,label,relevant
      begin_group,g,G,
      integer,age,Age,
      end_group,,,${age} > 3
      """,
      finding: """
        warning: survey, row 4, column 'relevant': 'relevant' is not read on a row that \
        ends a group. Move it to the row that begins the group.
        """,
    ),
    OneMistake(
      "a filter on a text",
      """
      type,name,label,choice_filter
      text,b,B,1 = 1
      """,
      finding: """
        warning: survey, row 2, column 'choice_filter': 'choice_filter' does nothing on \
        the type text. Clear the cell.
        """,
    ),
    OneMistake(
      "required on a group",
      """
      type,name,label,required
      begin_group,g,G,yes
      integer,age,Age,
      end_group,,,
      """,
      finding: """
        warning: survey, row 2, column 'required': 'required' does nothing on a group. \
        Clear the cell.
        """,
    ),
    OneMistake(
      "a calculated answer",
      """
      type,name,label,calculation
      text,b,B,1 + 1
      """,
      finding: """
        warning: survey, row 2, column 'calculation': 'b' is calculated, so it is shown \
        but cannot be answered. Make its type calculate, or clear the calculation.
        """,
    ),
    OneMistake(
      "a calculated note",
      """
      type,name,label,calculation
      note,b,B,1 + 1
      """,
      finding: """
        warning: survey, row 2, column 'calculation': 'b' is a note, which does not show \
        the calculated value. Calculate it in a calculate row, and write ${its name} in \
        the label.
        """,
    ),
    OneMistake(
      "a message without a constraint",
      """
      type,name,label,constraint_message
      text,b,B,Too long
      """,
      finding: """
        warning: survey, row 2, column 'constraint_message': The constraint_message is \
        never shown, as 'constraint' is blank. Write a condition in 'constraint', or \
        remove the message.
        """,
    ),
    OneMistake(
      "a search appearance",
      """
      type,name,label,appearance
      select_one yn,b,B,search('towns')
      """,
      choices: yesNo,
      finding: """
        warning: survey, row 2, column 'appearance': The search() of the appearance is \
        not made; the list's own rows are offered. Use select_one_from_file and \
        choice_filter.
        """,
    ),
  ]
}
