/// Reads comma-separated values as RFC 4180 describes them, in UTF-8 with or without a BOM.
///
/// Lines may end in CRLF, LF or CR; a quoted field may hold line ends. Row n of the result is row
/// n of the file in a spreadsheet: blank lines are rows without cells.
struct CSVReader {
  private var scalars: String.UnicodeScalarView.Iterator
  private var current: Unicode.Scalar?
  private var line = 1
  private var column = 1
  private var rows: [[String]] = []
  private var row: [String] = []

  static func rows(of bytes: [UInt8]) throws(CSVError) -> [[String]] {
    let withoutMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: withoutMark, as: UTF8.self) else {
      throw wrongEncoding(withoutMark)
    }
    var reader = CSVReader(text)
    while reader.current != nil { try reader.takeField() }
    return reader.rows
  }

  private init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    current = scalars.next()
  }

  private mutating func advance() {
    if current == "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
    current = scalars.next()
  }

  /// Reads one field and the comma or line end after it.
  private mutating func takeField() throws(CSVError) {
    let field = current == "\"" ? try quotedField() : plainField()
    row.append(field)
    guard current == "," else { return endRow() }
    advance()
    if current == nil || isLineEnd {
      row.append("")
      endRow()
    }
  }

  private var isLineEnd: Bool { current == "\n" || current == "\r" }

  private mutating func endRow() {
    rows.append(row.allSatisfy(\.isEmpty) ? [] : row)
    row = []
    let wasReturn = current == "\r"
    if current != nil { advance() }
    if wasReturn {
      if current == "\n" {
        advance()
      } else {
        line += 1
        column = 1
      }
    }
  }

  private mutating func plainField() -> String {
    var field = String.UnicodeScalarView()
    while let scalar = current, scalar != ",", !isLineEnd {
      field.append(scalar)
      advance()
    }
    return String(field)
  }

  private mutating func quotedField() throws(CSVError) -> String {
    let start = CSVError(.unterminatedQuote, row: rows.count + 1, line: line, column: column)
    var field = String.UnicodeScalarView()
    advance()
    while let scalar = current {
      advance()
      if scalar == "\"" {
        guard current == "\"" else {
          guard current == nil || current == "," || isLineEnd else {
            throw CSVError(.textAfterQuote, row: rows.count + 1, line: line, column: column)
          }
          return String(field)
        }
        advance()
      }
      field.append(scalar)
    }
    throw start
  }

  /// Finds the first line that is not UTF-8; the column counts bytes before the bad one.
  private static func wrongEncoding(_ bytes: ArraySlice<UInt8>) -> CSVError {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated()
    where String(validating: line, as: UTF8.self) == nil {
      let valid = line.indices.first { end in
        String(validating: line[line.startIndex...end], as: UTF8.self) == nil
          && line.indices.suffix(from: end).prefix(4).allSatisfy { later in
            String(validating: line[line.startIndex...later], as: UTF8.self) == nil
          }
      }
      let column = valid.map { $0 - line.startIndex + 1 } ?? 1
      return CSVError(.notUTF8, row: index + 1, line: index + 1, column: column)
    }
    return CSVError(.notUTF8, row: 1, line: 1, column: 1)
  }
}

/// A file that is not comma-separated values in UTF-8.
struct CSVError: Error, Equatable {
  enum Cause: Equatable {
    case unterminatedQuote
    case textAfterQuote
    case notUTF8
  }

  let cause: Cause
  /// As a spreadsheet counts; for a wrong encoding, the line.
  let row: Int
  let line: Int
  let column: Int

  init(_ cause: Cause, row: Int, line: Int, column: Int) {
    self.cause = cause
    self.row = row
    self.line = line
    self.column = column
  }

  var message: String {
    let place = "line \(line), character \(column)"
    return switch cause {
    case .unterminatedQuote: "The quotation mark at \(place) is never closed."
    case .textAfterQuote: "There is text after a closing quotation mark at \(place)."
    case .notUTF8: "The file is not UTF-8 text, first at line \(line), byte \(column)."
    }
  }

  var suggestion: String {
    switch cause {
    case .unterminatedQuote: "Close it, and double every quotation mark inside the cell."
    case .textAfterQuote: "Put the whole cell in quotation marks and double those inside it."
    case .notUTF8: "Save the sheet again as 'CSV UTF-8'."
    }
  }
}
