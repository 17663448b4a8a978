/// A sheet of a form: its header row and the rows below it that are not blank.
struct Sheet: Equatable {
  let name: String
  let header: [String]
  let rows: [SheetRow]

  /// The first row that has cells is the header.
  init(name: String, table: [[String]]) {
    self.name = name
    let trimmed = table.map { row in row.map(\.trimmed) }
    let filled = trimmed.enumerated().filter { !$0.element.allSatisfy(\.isEmpty) }
    header = filled.first?.element ?? []
    rows = filled.dropFirst().map { SheetRow(number: $0.offset + 1, cells: $0.element) }
  }

  /// A sheet that the form does not have.
  static func absent(_ name: String) -> Sheet { Sheet(name: name, table: []) }
}

struct SheetRow: Equatable {
  /// Counted from 1 as a spreadsheet does.
  let number: Int
  let cells: [String]
}

/// A filled-in cell and where it stands.
struct Cell: Equatable {
  let text: String
  let sheet: String
  let row: Int
  /// The header as the author wrote it.
  let column: String
}

/// One row, read by what its columns mean.
struct Record {
  let sheet: String
  let row: SheetRow
  let columns: ColumnMap

  var location: SourceLocation { SourceLocation(sheet: sheet, row: row.number) }

  /// The cell of a plain column; nil when the column is missing or the cell blank.
  subscript(_ column: String) -> Cell? { cell(.plain(column)) }

  func cell(_ key: ColumnKey) -> Cell? {
    guard let index = columns.indices[key], row.cells.indices.contains(index),
      !row.cells[index].isEmpty
    else { return nil }
    return Cell(
      text: row.cells[index],
      sheet: sheet,
      row: row.number,
      column: columns.header[index],
    )
  }

  /// The filled-in attribute columns.
  var attributes: [String: String] {
    var found: [String: String] = [:]
    for case .attribute(let name) in columns.indices.keys {
      if let cell = cell(.attribute(name)) { found[name] = cell.text }
    }
    return found
  }

  /// The cells of a translatable column by the language named in its header, nil for none.
  func texts(_ column: String) -> [(language: String?, cell: Cell)] {
    columns.languages(of: column).compactMap { language in
      cell(.text(column, language: language)).map { (language, $0) }
    }
  }
}
