/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let comparisons = [
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
  ]
}
