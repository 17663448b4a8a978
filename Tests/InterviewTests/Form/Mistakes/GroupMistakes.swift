/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let groups = [
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
      "a repeat without a label",
      """
      type,name,label
      begin_repeat,r,
      integer,age,Age
      end_repeat,,
      """,
      finding: """
        warning: survey, row 2, column 'label': The repeat 'r' has no label. Write what \
        one instance is, such as 'Child'.
        """,
    ),
    OneMistake(
      "an end without a beginning",
      """
      type,name,label
      integer,age,Age
      end_group,,
      """,
      finding: """
        error: survey, row 3, column 'type': This row ends a group, but none is open. \
        Remove it, or add the missing begin_group row.
        """,
    ),
    OneMistake(
      "an end of another kind",
      """
      type,name,label
      begin_group,g,G
      integer,age,Age
      end_repeat,,
      """,
      finding: """
        error: survey, row 4, column 'type': This row ends a repeat, but the group 'g' \
        (row 2) is open. Write end_group, or add the missing row.
        """,
    ),
  ]
}
