/// The languages that the columns of a form name, and the one that stands in for the others.
struct LanguageTable {
  let languages: [FormLanguage]
  let defaultTag: String

  static let textColumns = [
    "label", "hint", "guidance_hint", "constraint_message", "required_message",
  ]

  init(
    survey: ColumnMap,
    choices: ColumnMap,
    settings: Record?,
    findings: inout FindingList,
  ) {
    var names: [String] = []
    for (map, columns) in [(survey, Self.textColumns), (choices, ["label"])] {
      for language in columns.flatMap(map.languages(of:)) {
        if let language, !names.contains(language) { names.append(language) }
      }
    }
    for name in names where FormLanguage(name: name).tag == name {
      findings.warn(
        "language-without-code",
        at: Cell(text: name, sheet: "survey", row: 1, column: name),
        "The language '\(name)' has no code.",
        "Add it in parentheses, such as 'suomi (fi)'.",
      )
    }
    let chosen = settings?["default_language"]
    let hasPlainLabel = survey.languages(of: "label").contains(nil)
    if let chosen, !names.contains(chosen.text), !names.isEmpty, !hasPlainLabel {
      let closest = nearest(to: chosen.text, among: names) ?? names[0]
      findings.fail(
        "default-language",
        at: chosen,
        "No label column is in the default language '\(chosen.text)'.",
        "Write it as in a column's header, such as '\(closest)'.",
      )
    }
    let standard = chosen?.text ?? (hasPlainLabel ? "default" : names.first ?? "default")
    if hasPlainLabel || names.isEmpty, !names.contains(standard) { names.insert(standard, at: 0) }
    languages = names.map(FormLanguage.init)
    defaultTag = FormLanguage(name: standard).tag
  }

  /// The texts of one column of a row, with a warning for each language left out.
  func text(_ column: String, of record: Record, findings: inout FindingList) -> FormText {
    var byLanguage: [String: String] = [:]
    for (language, cell) in record.texts(column) {
      byLanguage[language.map { FormLanguage(name: $0).tag } ?? defaultTag] = cell.text
    }
    if !byLanguage.isEmpty {
      for language in languages where byLanguage[language.tag] == nil {
        findings.warn(
          "missing-translation",
          at: record.whole(column: "\(column)::\(language.name)"),
          "The \(column) is missing in \(language.name).",
          "Translate it; until then the default language is shown.",
        )
      }
    }
    return FormText(byLanguage, defaultLanguage: defaultTag)
  }
}
