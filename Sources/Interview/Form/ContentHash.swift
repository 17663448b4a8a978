/// FNV-1a in 64 bits over the cells of a form's sheets, as 16 hexadecimal digits.
///
/// Blank rows and trailing blank cells do not count.
/// - SeeAlso: G. Fowler, L. C. Noll, K.-P. Vo, "The FNV Non-Cryptographic Hash Algorithm".
func contentHash(of sheets: [String: [[String]]]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  func mix(_ text: String, end: UInt8) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ UInt64(end)) &* 0x100_0000_01B3
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
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
