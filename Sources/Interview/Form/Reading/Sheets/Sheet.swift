/// A sheet of a form: its header row and the rows below it that are not blank.
struct Sheet {
  let name: String
  let header: [String]
  /// Counted from 1 as a spreadsheet does.
  let headerRow: Int
  let rows: [SheetRow]

  /// The first row that has cells is the header; the cells are trimmed already.
  init(name: String, table: [[String]]) {
    self.name = name
    guard let first = table.firstIndex(where: { !$0.isEmpty }) else {
      header = []
      headerRow = 1
      rows = []
      return
    }
    header = table[first]
    headerRow = first + 1
    rows = table.indices.dropFirst(first + 1).filter { !table[$0].isEmpty }
      .map { SheetRow(number: $0 + 1, cells: table[$0]) }
  }

  /// Whether nothing at all stands in it, or the form does not have it.
  var isAbsent: Bool { header.isEmpty }

  /// A cell of the header row, or where one is missed.
  func headerCell(_ title: String) -> Cell {
    Cell(text: title, sheet: name, row: headerRow, column: title)
  }
}

struct SheetRow {
  /// Counted from 1 as a spreadsheet does.
  let number: Int
  let cells: [String]
}

/// A cell and where it stands.
struct Cell: Equatable {
  let text: String
  let sheet: String
  let row: Int
  /// The header as the author wrote it; '' for a row as a whole.
  let column: String
}

/// Cells without white space around them, and rows without blank cells at their end.
func trimmedTable(_ rows: [[String]]) -> [[String]] {
  rows.map { row in
    var cells = row.map { $0.trimmed }
    while cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }
}
