import FormExpressions

/// The settings sheet, before the expressions in it are read.
struct SettingsReader {
  let record: Record?
  let sheet: Sheet

  init(_ sheet: Sheet, _ columns: ColumnMap, _ findings: inout FindingList) {
    self.sheet = sheet
    let records = sheet.rows.map { Record(sheet: sheet.name, row: $0, columns: columns) }
    record = records.first
    if let second = records.dropFirst().first(where: { !$0.isBlank }) {
      let cell = Cell(text: "", sheet: sheet.name, row: second.row.number, column: "")
      findings.add(SettingsProblem.furtherRow, at: cell)
    }
  }

  func settings(
    name: String,
    defaultLanguage: String,
    _ findings: inout FindingList,
  ) -> FormSettings {
    if let record, record[.formID] == nil {
      findings.add(SettingsProblem.noFormID(instead: name), at: record.blank(Column.formID))
    }
    return FormSettings(
      id: record?[.formID]?.text ?? name,
      title: record?[.formTitle]?.text ?? name,
      version: record?[.version]?.text ?? "",
      defaultLanguage: defaultLanguage,
      allowsDuplicateChoices: allowsDuplicates(&findings),
    )
  }

  private func allowsDuplicates(_ findings: inout FindingList) -> Bool {
    guard let cell = record?[.allowChoiceDuplicates] else { return false }
    guard let allows = truth(of: cell.text) else {
      findings.add(ValueProblem.notYesOrNo(cell.text, cell.column), at: cell)
      return false
    }
    return allows
  }

  /// The name of the form's own node, as paths begin: `/data/age`.
  func rootName(_ findings: inout FindingList) -> String {
    guard let cell = record?[.name] else { return "data" }
    if !isFormName(cell.text) { findings.add(NameProblem.bad(cell.text), at: cell) }
    return cell.text
  }
}

/// The truth that a cell says in the words of XLSForm; nil for anything else.
func truth(of text: String) -> Bool? {
  switch text.lowercased() {
  case "yes", "true", "true()": true
  case "no", "false", "false()": false
  default: nil
  }
}
