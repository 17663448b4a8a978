/// A column with one cell a row, spelled as forms spell it.
enum Column: String, CaseIterable {
  case type
  case name
  case relevant
  case constraint
  case required
  case readOnly = "read_only"
  case calculation
  case trigger
  case choiceFilter = "choice_filter"
  case repeatCount = "repeat_count"
  case initial = "default"
  case parameters
  case appearance
  case disabled
  case listName = "list_name"
  case formTitle = "form_title"
  case formID = "form_id"
  case version
  case defaultLanguage = "default_language"
  case instanceName = "instance_name"
  case allowChoiceDuplicates = "allow_choice_duplicates"
}

/// A column that may stand once for each language, as in `label::suomi (fi)`.
enum TextColumn: String, CaseIterable {
  case label
  case hint
  case guidanceHint = "guidance_hint"
  case constraintMessage = "constraint_message"
  case requiredMessage = "required_message"
}

/// What a header means.
enum ColumnMeaning: Hashable {
  case plain(Column)
  case text(TextColumn, language: String?)
  /// Of the question, as `bind::luotsi:profile`, or of the choice.
  case attribute(String)
  /// A column of XLSForm that a terminal has no use for, such as a picture.
  case unused
}
