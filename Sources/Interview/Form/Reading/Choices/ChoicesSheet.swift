import FormExpressions

/// Reads the lists of the choices sheet, or of the sheet for external choices.
struct ChoicesSheet {
  let sheet: Sheet
  let columns: ColumnMap
  let languages: LanguageTable
  let allowsDuplicates: Bool

  func lists(_ findings: inout FindingList) -> [String: ListDraft] {
    guard hasNeededColumns(&findings) else { return [:] }
    let attributes = Set(columns.attributes.map(\.name))
      .union(["name", "label", "itextId"])
    var lists: [String: ListDraft] = [:]
    for row in sheet.rows {
      let record = Record(sheet: sheet.name, row: row, columns: columns)
      guard let (list, name) = names(of: record, &findings) else { continue }
      var draft =
        lists.removeValue(forKey: list.text)
        ?? ListDraft(name: list.text, columns: attributes)
      if draft.has(name.text), !allowsDuplicates {
        findings.add(ChoiceProblem.duplicate(name.text, list: list.text), at: name)
      }
      let choice = choice(name, record, &findings)
      let item = choice.item(columns, defaultLanguage: languages.defaultTag)
      draft.add(choice, at: name, item: item)
      lists[list.text] = draft
    }
    return lists
  }

  private func hasNeededColumns(_ findings: inout FindingList) -> Bool {
    guard !sheet.isAbsent else { return false }
    let missing = [Column.listName, .name].filter { !columns.has($0) }
    for column in missing {
      let closest = nearest(to: column.rawValue, among: columns.attributes.map(\.name))
      findings.add(
        ColumnProblem.missing(column.rawValue, closest: closest),
        at: sheet.headerCell(closest ?? ""),
      )
    }
    if columns.texts[.label] == nil {
      let closest = nearest(to: "label", among: columns.attributes.map(\.name))
      if let closest {
        findings.add(
          ColumnProblem.unknown(closest, closest: "label"),
          at: sheet.headerCell(closest),
        )
      }
    }
    return missing.isEmpty
  }

  /// Nil for a row that is no choice, which is reported unless it is a remark.
  private func names(
    of record: Record,
    _ findings: inout FindingList,
  ) -> (list: Cell, name: Cell)? {
    switch (record[.listName], record[.name]) {
    case (let list?, let name?): return (list, name)
    case (nil, .some):
      findings.add(ChoiceProblem.noList, at: record.blank(Column.listName))
    case (.some, nil):
      findings.add(ChoiceProblem.noName, at: record.blank(Column.name))
    case (nil, nil): break
    }
    return nil
  }

  private func choice(
    _ name: Cell,
    _ record: Record,
    _ findings: inout FindingList,
  ) -> Choice {
    var label = languages.text(.label, of: record, &findings)
    if label.isEmpty {
      // A picture may stand in the label's place.
      if !record.hasUnusedCells {
        findings.add(ChoiceProblem.noLabel, at: record.blank(TextColumn.label))
      }
      label = FormText([languages.defaultTag: name.text], defaultLanguage: languages.defaultTag)
    }
    return Choice(name: name.text, label: label, attributes: record.attributes)
  }
}
