/// The rows between `begin loop over LIST` and `end loop`, until the end is read.
struct Loop {
  let record: Record
  /// The group that holds a group for each choice.
  let field: Int
  let choices: [Choice]
  var rows: [Record] = []

  var container: OpenContainer {
    OpenContainer(kind: .loop, name: record.nameCell.text, row: record.row.number)
  }

  /// A row that begins the group of a choice.
  func opening(for choice: Choice) -> Record {
    let columns = record.columns
    var cells = [String](repeating: "", count: columns.header.count)
    if let index = columns.plain[.name] { cells[index] = choice.name }
    for place in columns.texts[.label] ?? [] {
      let tag = place.language.map { FormLanguage(name: $0).tag }
      cells[place.index] = choice.label.text(inColumnOf: tag)
    }
    let row = SheetRow(number: record.row.number, cells: cells)
    return Record(sheet: record.sheet, row: row, columns: columns)
  }
}

extension Record {
  var nameCell: Cell { self[.name] ?? blank(Column.name) }

  /// The row with the choice's own words for `%(name)s` and `%(label)s`.
  func copy(for choice: Choice, _ languages: LanguageTable) -> Record {
    var tags: [Int: String] = [:]
    for places in columns.texts.values {
      for place in places {
        tags[place.index] = place.language.map { FormLanguage(name: $0).tag }
      }
    }
    let cells = row.cells.enumerated().map { index, text in
      guard text.contains("%(") else { return text }
      return text.replacing("%(name)s", with: choice.name)
        .replacing("%(label)s", with: choice.label.text(inColumnOf: tags[index]))
    }
    let copied = SheetRow(number: row.number, cells: cells)
    return Record(sheet: sheet, row: copied, columns: columns)
  }
}

extension FormText {
  /// The text for a column of that language, nil for one without.
  fileprivate func text(inColumnOf tag: String?) -> String {
    text(in: tag ?? defaultLanguage) ?? ""
  }
}
