/// One row, read by what its columns mean.
struct Record {
  let sheet: String
  let row: SheetRow
  let columns: ColumnMap

  var location: SourceLocation { SourceLocation(sheet: sheet, row: row.number) }

  /// The cell of a column; nil when the column is missing or the cell blank.
  subscript(_ column: Column) -> Cell? {
    columns.plain[column].flatMap(cell(at:))
  }

  func cell(at index: Int) -> Cell? {
    guard let text = text(at: index) else { return nil }
    return Cell(text: text, sheet: sheet, row: row.number, column: columns.header[index])
  }

  func text(at index: Int) -> String? {
    guard index < row.cells.count, !row.cells[index].isEmpty else { return nil }
    return row.cells[index]
  }

  /// The filled-in attribute columns.
  var attributes: [String: String] {
    var found: [String: String] = [:]
    for (name, index) in columns.attributes { found[name] = text(at: index) }
    return found
  }

  func attribute(_ name: String) -> Cell? {
    columns.attributes.first { $0.name == name }.flatMap { cell(at: $0.index) }
  }

  /// The cells of a translatable column by the language named in its header, nil for none.
  func texts(_ column: TextColumn) -> [(language: String?, cell: Cell)] {
    (columns.texts[column] ?? []).compactMap { place in
      cell(at: place.index).map { (place.language, $0) }
    }
  }

  func has(_ column: TextColumn) -> Bool {
    (columns.texts[column] ?? []).contains { text(at: $0.index) != nil }
  }

  /// Whether a picture, a sound or the like stands in place of a text.
  var hasUnusedCells: Bool { columns.unused.contains { text(at: $0) != nil } }

  var isBlank: Bool {
    Column.allCases.allSatisfy { self[$0] == nil } && !TextColumn.allCases.contains(where: has)
  }

  /// Where a cell that is blank would stand, or the row as a whole.
  func blank(_ column: Column) -> Cell {
    let title = columns.plain[column].map { columns.header[$0] } ?? column.rawValue
    return Cell(text: "", sheet: sheet, row: row.number, column: title)
  }

  func blank(_ column: TextColumn) -> Cell {
    let title = columns.texts[column]?.first.map { columns.header[$0.index] } ?? column.rawValue
    return Cell(text: "", sheet: sheet, row: row.number, column: title)
  }
}
