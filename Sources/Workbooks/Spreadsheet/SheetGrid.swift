/// The cells of one sheet as they are read, in any order.
struct SheetGrid {
  private(set) var rows: [[String]] = []

  /// Puts text into a cell; blank cells before it are counted in `cellsLeft` as it is.
  mutating func set(
    _ text: String,
    at place: CellReference,
    cellsLeft: inout Int,
  ) throws(Limit) {
    guard !text.isEmpty else { return }
    guard place.row < Limit.rows.value else { throw .rows }
    guard place.column < Limit.columns.value else { throw .columns }
    guard isShort(text) else { throw .cellCharacters }
    let newRows = max(0, place.row + 1 - rows.count)
    let inRow = newRows > 0 ? 0 : rows[place.row].count
    let newCells = max(0, place.column + 1 - inRow)
    cellsLeft -= newRows + newCells
    guard cellsLeft >= 0 else { throw .cells }
    if newRows > 0 { rows.append(contentsOf: repeatElement([], count: newRows)) }
    if newCells == 1 {
      rows[place.row].append(text)
    } else if newCells > 1 {
      rows[place.row].append(contentsOf: repeatElement("", count: newCells - 1))
      rows[place.row].append(text)
    } else {
      rows[place.row][place.column] = text
    }
  }

  func text(at place: CellReference) -> String? {
    guard rows.indices.contains(place.row), rows[place.row].indices.contains(place.column)
    else { return nil }
    return rows[place.row][place.column]
  }
}

/// Whether a text keeps within one cell's limit, counted as Excel does, in UTF-16 units.
func isShort(_ text: String) -> Bool {
  text.utf8.count <= Limit.cellCharacters.value || text.utf16.count <= Limit.cellCharacters.value
}
