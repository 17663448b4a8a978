/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let placement = [
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
    OneMistake(
      "a question without a label",
      """
      type,name,label
      integer,age,Age
      text,b,
      """,
      finding: """
        error: survey, row 3, column 'label': 'b' has neither label nor hint. Write what \
        is asked.
        """,
    ),
    OneMistake(
      "a calculation that is missing",
      """
      type,name,label
      integer,age,Age
      calculate,b,
      """,
      finding: """
        error: survey, row 3, column 'calculation': 'b' has nothing to calculate. Write \
        its calculation.
        """,
    ),
  ]
}
