import FormExpressions

/// The languages that the columns of a form name, and the one that stands in for the others.
struct LanguageTable {
  let languages: [FormLanguage]
  let defaultTag: String
  private let tags: [String: String]

  init(
    survey: ColumnMap,
    choices: ColumnMap,
    settings: Record?,
    _ findings: inout FindingList,
  ) {
    let headers = Self.headers(of: survey, "survey") + Self.headers(of: choices, "choices")
    var names: [String] = []
    for header in headers where !names.contains(header.language) { names.append(header.language) }
    Self.checkSpelling(headers, &findings)
    let hasPlainLabel = survey.texts[.label]?.contains { $0.language == nil } == true
    let chosen = settings?[.defaultLanguage]
    if let chosen, !names.contains(chosen.text), !names.isEmpty, !hasPlainLabel {
      let closest =
        names.first { $0.lowercased().hasPrefix(chosen.text.lowercased()) }
        ?? nearest(to: chosen.text, among: names) ?? names[0]
      findings.add(LanguageProblem.unknownDefault(chosen.text, closest: closest), at: chosen)
    }
    let standard = chosen?.text ?? (hasPlainLabel ? "default" : names.first ?? "default")
    if hasPlainLabel || names.isEmpty, !names.contains(standard) { names.insert(standard, at: 0) }
    languages = names.map(FormLanguage.init)
    defaultTag = FormLanguage(name: standard).tag
    tags = names.reduce(into: [:]) { $0[$1] = FormLanguage(name: $1).tag }
  }

  private static func headers(
    of map: ColumnMap,
    _ sheet: String,
  ) -> [(language: String, cell: Cell)] {
    TextColumn.allCases.flatMap { column in
      (map.texts[column] ?? []).compactMap { place in
        place.language.map { language in
          let title = map.header[place.index]
          return (language, Cell(text: title, sheet: sheet, row: 1, column: title))
        }
      }
    }
  }

  /// Reports languages without a code, and two spellings of one language.
  private static func checkSpelling(
    _ headers: [(language: String, cell: Cell)],
    _ findings: inout FindingList,
  ) {
    var names: [String: String] = [:]
    for (language, cell) in headers {
      let tag = FormLanguage(name: language).tag
      let key = tag.lowercased()
      guard let earlier = names[key] else {
        names[key] = language
        if tag == language {
          findings.add(LanguageProblem.withoutCode(language), at: cell)
        }
        continue
      }
      if earlier != language {
        findings.add(LanguageProblem.spelledTwice(language, earlier), at: cell)
      }
    }
  }

  /// The texts of one column of a row, with a finding for each language left out.
  func text(
    _ column: TextColumn,
    of record: Record,
    _ findings: inout FindingList,
  ) -> FormText {
    var byLanguage: [String: String] = [:]
    for place in record.columns.texts[column] ?? [] {
      guard let text = record.text(at: place.index) else { continue }
      byLanguage[place.language.flatMap { tags[$0] } ?? defaultTag] = text
    }
    if !byLanguage.isEmpty, byLanguage.count < languages.count {
      for language in languages where byLanguage[language.tag] == nil {
        let gap = TranslationGap(sheet: record.sheet, column: column, language: language.name)
        findings.add(gap, row: record.row.number) { place(of: column, language, in: record) }
      }
    }
    return FormText(byLanguage, defaultLanguage: defaultTag)
  }

  private func place(of column: TextColumn, _ language: FormLanguage, in record: Record) -> Cell {
    let header = record.columns.texts[column]?.first { $0.language == language.name }
    let title =
      if let header {
        record.columns.header[header.index]
      } else {
        language.name == "default" ? column.rawValue : "\(column.rawValue)::\(language.name)"
      }
    return Cell(text: "", sheet: record.sheet, row: record.row.number, column: title)
  }

  /// A text of ours in each of the form's languages.
  func everyLanguage(_ text: (_ tag: String) -> String) -> FormText {
    let byLanguage = languages.reduce(into: [:]) { $0[$1.tag] = text($1.tag) }
    return FormText(byLanguage, defaultLanguage: defaultTag)
  }
}
