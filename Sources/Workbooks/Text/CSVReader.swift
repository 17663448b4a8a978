/// Reads one CSV file, such as one that `pulldata` looks into.
package func readTable(_ bytes: [UInt8]) throws(CSVError) -> [[String]] {
  var reader = try CSVReader(bytes)
  while !reader.isAtEnd { try reader.takeField() }
  return reader.rows
}

/// Reads comma-separated values as RFC 4180 describes them, in UTF-8 with or without a BOM.
///
/// Lines may end in CRLF, LF or CR; a quoted field may hold line ends. Row n of the result is row
/// n of the file in a spreadsheet: blank lines are rows without cells. Semicolons separate where
/// the first line that has either has no comma, as Excel writes them in Finland.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private(set) var rows: [[String]] = []
  private var row: [String] = []
  private var cellsLeft = Limit.cells.value

  init(_ bytes: [UInt8]) throws(CSVError) {
    do {
      self.bytes = try checkedText(bytes)
    } catch {
      throw CSVError(error)
    }
    separator = usualSeparator(of: self.bytes)
  }

  var isAtEnd: Bool { position == bytes.count }

  /// Reads one field and the separator or line end after it.
  mutating func takeField() throws(CSVError) {
    let start = position
    let field = peek == UInt8(ascii: "\"") ? try quotedField() : plainField()
    try append(field, from: start)
    guard peek == separator else { return try endRow() }
    position += 1
    if peek == nil || isLineEnd {
      try append("", from: position)
      try endRow()
    }
  }

  private mutating func append(_ field: String, from start: Int) throws(CSVError) {
    row.append(field)
    cellsLeft -= 1
    guard isShort(field) else { throw mistake(.overLimit(.cellCharacters), at: start) }
    guard row.count <= Limit.columns.value else { throw mistake(.overLimit(.columns), at: start) }
    guard cellsLeft >= 0 else { throw mistake(.overLimit(.cells), at: start) }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private var isLineEnd: Bool { peek == UInt8(ascii: "\n") || peek == UInt8(ascii: "\r") }

  private mutating func endRow() throws(CSVError) {
    guard rows.count < Limit.rows.value else { throw mistake(.overLimit(.rows), at: position) }
    rows.append(row.allSatisfy(\.isEmpty) ? [] : row)
    row = []
    let wasReturn = peek == UInt8(ascii: "\r")
    if !isAtEnd { position += 1 }
    if wasReturn, peek == UInt8(ascii: "\n") { position += 1 }
  }

  private mutating func plainField() -> String {
    let start = position
    while let byte = peek, byte != separator, !isLineEnd { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quotedField() throws(CSVError) -> String {
    let start = position
    var field: [UInt8] = []
    position += 1
    while let byte = peek {
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard peek == UInt8(ascii: "\"") else {
          guard peek == nil || peek == separator || isLineEnd else {
            throw mistake(.textAfterQuote, at: position)
          }
          return String(decoding: field, as: UTF8.self)
        }
        position += 1
      }
      field.append(byte)
    }
    throw mistake(.unterminatedQuote, at: start)
  }

  private func mistake(_ cause: CSVError.Cause, at position: Int) -> CSVError {
    let text = String(decoding: bytes[..<min(position, bytes.count)], as: UTF8.self)
    var line = 1
    var column = 1
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" && previous == "\r" {
        column = 1
      } else if scalar == "\n" || scalar == "\r" {
        line += 1
        column = 1
      } else {
        column += 1
      }
      previous = scalar
    }
    return CSVError(cause, row: rows.count + 1, line: line, column: column)
  }
}

private func usualSeparator(of bytes: [UInt8]) -> UInt8 {
  var isQuoted = false
  var hasSemicolon = false
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "\""): isQuoted.toggle()
    case UInt8(ascii: ",") where !isQuoted: return byte
    case UInt8(ascii: ";") where !isQuoted: hasSemicolon = true
    case UInt8(ascii: "\n") where !isQuoted, UInt8(ascii: "\r") where !isQuoted:
      if hasSemicolon { return UInt8(ascii: ";") }
    default: break
    }
  }
  return hasSemicolon ? UInt8(ascii: ";") : UInt8(ascii: ",")
}
