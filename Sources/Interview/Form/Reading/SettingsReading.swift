extension FormSettings {
  /// Reads the first row of the settings sheet; `name` stands in where it says nothing.
  init(_ record: Record?, name: String, defaultLanguage: String, findings: inout FindingList) {
    let sheet = "settings"
    if record?["form_id"] == nil {
      let cell = record?.whole(column: "form_id")
      findings.warn(
        "missing-form-id",
        at: cell ?? Cell(text: "", sheet: sheet, row: 1, column: "form_id"),
        "The form has no form_id; '\(name)' is used.",
        "Write one in the settings sheet.",
      )
    }
    id = record?["form_id"]?.text ?? name
    title = record?["form_title"]?.text ?? name
    version = record?["version"]?.text ?? ""
    self.defaultLanguage = defaultLanguage
    allowsDuplicateChoices = record?["allow_choice_duplicates"]?.text.lowercased() == "yes"
  }
}
