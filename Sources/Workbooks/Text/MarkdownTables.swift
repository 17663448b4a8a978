/// Reads pyxform's Markdown: `| survey |`, then rows such as `| | type | name |`.
///
/// Cells are trimmed, and `\|` stands for a bar. Lines that start with `#`, what follows a `#`
/// after the last bar, separator rows and blank rows are passed over.
func sheets(ofMarkdown text: String) throws(Limit) -> [WorkbookSheet] {
  var sheets: [(name: String, rows: [[String]])] = []
  var cellsLeft = Limit.cells.value
  for line in text.split(whereSeparator: isLineEnd) {
    guard var cells = tableCells(of: line), !isSeparator(cells) else { continue }
    let name = cells.removeFirst()
    if !name.isEmpty { sheets.append((name, [])) }
    guard !sheets.isEmpty, !cells.allSatisfy(\.isEmpty) else { continue }
    cellsLeft -= cells.count
    guard cellsLeft >= 0 else { throw .cells }
    guard cells.count <= Limit.columns.value else { throw .columns }
    guard cells.allSatisfy(isShort) else { throw .cellCharacters }
    guard sheets[sheets.count - 1].rows.count < Limit.rows.value else { throw .rows }
    guard sheets.count <= Limit.sheets.value else { throw .sheets }
    sheets[sheets.count - 1].rows.append(cells)
  }
  return sheets.map { WorkbookSheet(name: $0.name, rows: $0.rows) }
}

/// Other line separators of Unicode are part of a cell's text.
private func isLineEnd(_ character: Character) -> Bool {
  character == "\n" || character == "\r\n" || character == "\r"
}

/// What stands between the bars of a line; nil when the line is no row of a table.
private func tableCells(of line: Substring) -> [String]? {
  let line = line.drop(while: \.isWhitespace)
  guard line.first == "|", let last = line.lastIndex(of: "|"), last > line.startIndex
  else { return nil }
  var cells: [String] = []
  var cell = ""
  var isEscaped = false
  for character in line[line.index(after: line.startIndex)..<last] {
    if character == "|", !isEscaped {
      cells.append(cell.trimmed)
      cell = ""
    } else {
      if character == "|" { cell.removeLast() }
      cell.append(character)
    }
    isEscaped = character == "\\"
  }
  return cells + [cell.trimmed]
}

/// Whether a row is the rule that Markdown wants under a header, as in `|---|:---|`.
private func isSeparator(_ cells: [String]) -> Bool {
  cells.contains { $0.contains("---") }
    && cells.allSatisfy { cell in cell.allSatisfy { $0 == "-" || $0 == ":" } }
}
