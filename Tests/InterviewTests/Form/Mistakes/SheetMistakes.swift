/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let sheets = [
    OneMistake(
      "a misspelt column",
      """
      type,name,label,relevent
      text,b,B,
      """,
      finding: """
        warning: survey, row 1, column 'relevent': The column 'relevent' is not known \
        and is not used. Did you mean 'relevant'?
        """,
    ),
    OneMistake(
      "a column with an unknown name",
      """
      type,name,label,agegroup
      text,b,B,x
      """,
      finding: """
        warning: survey, row 1, column 'agegroup': The column 'agegroup' is not known \
        and is not used. Remove it, or check its spelling.
        """,
    ),
    OneMistake(
      "a misspelt attribute",
      """
      type,name,label,bind::luotsi:profil
      text,b,B,x
      """,
      finding: """
        warning: survey, row 1, column 'bind::luotsi:profil': The column \
        'bind::luotsi:profil' is not known and is not used. Did you mean \
        'bind::luotsi:profile'?
        """,
    ),
    OneMistake(
      "cells without a header",
      """
      type,name,label,
      text,b,B,remember
      """,
      finding: """
        warning: survey, row 2: Column D has no header, so nothing in it is read (filled \
        cells: 1). Write a header, such as note, or clear the column.
        """,
    ),
    OneMistake(
      "two columns of one meaning",
      """
      type,name,label,relevant,relevance
      text,b,B,1 = 1,1 = 1
      """,
      finding: """
        error: survey, row 1, column 'relevance': The columns 'relevant' and 'relevance' \
        mean the same. Keep one of them.
        """,
    ),
    OneMistake(
      "a survey without names",
      """
      type,label
      text,B
      """,
      finding: """
        error: survey, row 1: The column 'name' is missing. Add a column with the header \
        name.
        """,
    ),
    OneMistake(
      "two spellings of one language",
      """
      type,name,label::English (en),hint::english (en)
      text,b,B,H
      """,
      finding: """
        warning: survey, row 1, column 'hint::english (en)': One language is written in \
        two ways: 'English (en)' and 'english (en)'. Write 'English (en)' everywhere.
        """,
    ),
    OneMistake(
      "a default language that is nowhere",
      """
      type,name,label::English (en)
      text,b,B
      """,
      settings: "form_id,default_language\nsample,English",
      finding: """
        error: settings, row 2, column 'default_language': No label column is in the \
        default language 'English'. Write it as in a column's header, such as 'English \
        (en)'.
        """,
    ),
    OneMistake(
      "a setting that is neither yes nor no",
      """
      type,name,label
      integer,age,Age
      """,
      settings: "form_id,allow_choice_duplicates\nsample,maybe",
      finding: """
        error: settings, row 2, column 'allow_choice_duplicates': 'maybe' is neither yes \
        nor no. Write yes or no.
        """,
    ),
    OneMistake(
      "a second row of settings",
      """
      type,name,label
      integer,age,Age
      """,
      settings: "form_id,version\nsample,1\nother,2",
      finding: """
        warning: settings, row 3: Only the first row of the settings is read. Move the \
        setting to the first row, or remove this row.
        """,
    ),
    OneMistake(
      "settings without an id",
      """
      type,name,label
      integer,age,Age
      """,
      settings: "form_title\nSample",
      finding: """
        warning: settings, row 2, column 'form_id': The form has no form_id; 'form' is \
        used. Write one in the settings sheet.
        """,
    ),
    OneMistake(
      "an expression in the name of interviews",
      """
      type,name,label
      integer,age,Age
      """,
      settings: "form_id,instance_name\nsample,concat(${agee})",
      finding: """
        error: settings, row 2, column 'instance_name': No question is named 'agee'. Did \
        you mean '${age}'?
        """,
    ),
    OneMistake(
      "a text missing in the default language",
      """
      type,name,label,label::English (en)
      text,b,,B
      """,
      finding: """
        warning: survey, row 2, column 'label': The label is missing in the form's \
        default language. Write it in the column 'label'.
        """,
    ),
    OneMistake(
      "a survey of nothing",
      "",
      finding: """
        error: survey, row 1: The survey has no questions. Add rows with a type, a name \
        and a label.
        """,
    ),
    OneMistake(
      "a survey of headers",
      """
      type,name,label
      """,
      finding: """
        error: survey, row 1: The survey has no questions. Add rows with a type, a name \
        and a label.
        """,
    ),
    OneMistake(
      "a language without a code",
      """
      type,name,label::Suomi
      text,b,B
      """,
      finding: """
        warning: survey, row 1, column 'label::Suomi': The language 'Suomi' has no code. \
        Add it in parentheses, such as 'suomi (fi)'.
        """,
    ),
    OneMistake(
      "a missing translation",
      """
      type,name,label::suomi (fi),label::English (en)
      text,b,B,
      """,
      finding: """
        warning: survey, row 2, column 'label::English (en)': The label is missing in \
        English (en). Translate it; until then the default language is shown.
        """,
    ),
  ]
}
