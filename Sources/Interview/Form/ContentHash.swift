import RepeatableNumbers

/// FNV-1a in 64 bits over the cells of a form's sheets, as 16 hexadecimal digits.
///
/// Blank rows and trailing blank cells do not count.
func contentHash(of sheets: [String: [[String]]]) -> String {
  var hash = FNV1a()
  func mix(_ text: String, end: UInt8) {
    hash.add(text)
    hash.add(end)
  }
  let cellEnd: UInt8 = 0x1F
  let rowEnd: UInt8 = 0x1E
  let sheetEnd: UInt8 = 0x1D
  for (name, rows) in sheets.sorted(by: { $0.key < $1.key }) {
    mix(name, end: rowEnd)
    for cells in rows where !cells.allSatisfy(\.isEmpty) {
      let blanks = cells.reversed().prefix(while: \.isEmpty).count
      for cell in cells.dropLast(blanks) { mix(cell, end: cellEnd) }
      mix("", end: rowEnd)
    }
    mix("", end: sheetEnd)
  }
  return hash.hexadecimal
}
