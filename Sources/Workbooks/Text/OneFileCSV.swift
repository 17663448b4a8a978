/// Splits pyxform's one-file CSV: a line with the sheet's name in column 1, then its header and
/// its rows from column 2 on.
///
/// Blank lines are dropped, as pyxform does, so that rows count alike.
func sheets(ofOneFile rows: [[String]]) -> [WorkbookSheet] {
  var sheets: [(name: String, rows: [[String]])] = []
  for row in rows {
    guard let first = row.first else { continue }
    let name = first.trimmed
    if !name.isEmpty { sheets.append((name, [])) }
    let cells = Array(row.dropFirst())
    guard !sheets.isEmpty, !cells.allSatisfy(\.trimmed.isEmpty) else { continue }
    sheets[sheets.count - 1].rows.append(cells)
  }
  return sheets.map { WorkbookSheet(name: $0.name, rows: $0.rows) }
}

/// Whether the first line is the header of a survey sheet rather than the name of a sheet.
func isSingleSheet(_ rows: [[String]]) -> Bool {
  guard let first = rows.first(where: { !$0.isEmpty }), !isFormSheet(first[0]) else {
    return false
  }
  let header = Set(first.map { $0.trimmed.lowercased() })
  return header.isSuperset(of: ["type", "name"])
}
