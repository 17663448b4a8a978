/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let conditions = [
    OneMistake(
      "a choice that is not there",
      """
      type,name,label,relevant
      select_one yn,c,C,
      text,b,B,${c} = 'maybe'
      """,
      choices: yesNo,
      finding: """
        warning: survey, row 3, column 'relevant': 'c' has no choice 'maybe'. Its \
        choices are yes, no.
        """,
    ),
    OneMistake(
      "a choice by its label",
      """
      type,name,label,relevant
      select_one yn,c,C,
      text,b,B,${c} = 'Yes'
      """,
      choices: yesNo,
      finding: """
        warning: survey, row 3, column 'relevant': 'c' has no choice 'Yes'. Did you mean \
        'yes'?
        """,
    ),
    OneMistake(
      "a choice by a number",
      """
      type,name,label,relevant
      select_one yn,c,C,
      text,b,B,${c} = 1
      """,
      choices: yesNo,
      finding: """
        warning: survey, row 3, column 'relevant': 'c' has no choice '1'. Its choices \
        are yes, no.
        """,
    ),
    OneMistake(
      "a misspelt choice in selected",
      """
      type,name,label,relevant
      select_one yn,c,C,
      text,b,B,"selected(${c}, 'yess')"
      """,
      choices: yesNo,
      finding: """
        warning: survey, row 3, column 'relevant': 'c' has no choice 'yess'. Did you \
        mean 'yes'?
        """,
    ),
    OneMistake(
      "a choice of the question itself",
      """
      type,name,label,constraint
      select_multiple yn,m,M,"not(selected(., 'none') and count-selected(.) > 1)"
      """,
      choices: yesNo,
      finding: """
        warning: survey, row 2, column 'constraint': 'm' has no choice 'none'. Its \
        choices are yes, no.
        """,
    ),
    OneMistake(
      "several answers compared as one",
      """
      type,name,label,relevant
      select_multiple yn,m,M,
      text,b,B,${m} = 'yes'
      """,
      choices: yesNo,
      finding: """
        warning: survey, row 3, column 'relevant': 'm' can have several answers, but '=' \
        compares them as a whole. Write selected(${m}, 'yes').
        """,
    ),
    OneMistake(
      "a number compared with a word",
      """
      type,name,label,relevant
      integer,age,Age,
      text,b,B,${age} = 'ten'
      """,
      finding: """
        warning: survey, row 3, column 'relevant': The answer to 'age' is a number, but \
        'ten' is none. Write a number without quotation marks.
        """,
    ),
    OneMistake(
      "a day compared with a word",
      """
      type,name,label,relevant
      date,d,D,
      text,b,B,${d} > '1.8.2026'
      """,
      finding: """
        warning: survey, row 3, column 'relevant': The answer to 'd' is a day, but \
        '1.8.2026' is none. Write the day as date('2026-08-31').
        """,
    ),
    OneMistake(
      "a confirmation compared with yes",
      """
      type,name,label,relevant
      acknowledge,d,D,
      text,b,B,${d} = 'yes'
      """,
      finding: """
        warning: survey, row 3, column 'relevant': The answer to 'd' is always 'OK', \
        never 'yes'. Write 'OK'.
        """,
    ),
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
