/// The findings so far, while a form is read to its end.
struct FindingList {
  private(set) var list: [Finding] = []

  var hasErrors: Bool { list.contains { $0.severity == .error } }

  mutating func fail(_ code: String, at cell: Cell, _ message: String, _ suggestion: String) {
    add(.error, code, cell, message, suggestion)
  }

  mutating func warn(_ code: String, at cell: Cell, _ message: String, _ suggestion: String) {
    add(.warning, code, cell, message, suggestion)
  }

  private mutating func add(
    _ severity: Finding.Severity,
    _ code: String,
    _ cell: Cell,
    _ message: String,
    _ suggestion: String,
  ) {
    list.append(
      Finding(
        severity: severity,
        code: code,
        sheet: cell.sheet,
        row: cell.row,
        column: cell.column,
        text: cell.text,
        message: message,
        suggestion: suggestion,
      )
    )
  }

  /// Sheet by sheet and row by row, as an author works through them.
  var inOrder: [Finding] {
    let sheets = ["survey": 0, "choices": 1, "settings": 2]
    return list.enumerated().sorted { left, right in
      let leftKey = (sheets[left.element.sheet, default: 3], left.element.row, left.offset)
      let rightKey = (sheets[right.element.sheet, default: 3], right.element.row, right.offset)
      return leftKey < rightKey
    }.map(\.element)
  }
}

extension Record {
  /// The row as a whole, for findings that no single filled-in cell is to blame for.
  func whole(column: String = "", text: String = "") -> Cell {
    Cell(text: text, sheet: sheet, row: row.number, column: column)
  }
}
