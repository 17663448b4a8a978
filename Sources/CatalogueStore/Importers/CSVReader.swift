import Foundation

/// One row of a CSV file and the line it begins on, counted from 1.
struct CSVRecord: Equatable {
  let line: Int
  let cells: [String]
}

/// Reads comma-separated values: UTF-8, with or without a byte order mark, lines ending in LF or
/// CRLF.
///
/// Lines without a single character are passed over.
/// - Throws: `notUTF8` or `unclearQuotes`; nothing after an open quotation mark could be trusted.
/// - SeeAlso: RFC 4180.
func readCSV(_ data: Data) throws(CatalogueError.Cause) -> [CSVRecord] {
  guard let text = String(validating: data, as: UTF8.self) else { throw .notUTF8 }
  var reader = CSVReader(text)
  return try reader.records()
}

/// Works on bytes: a comma stays a comma when a combining mark follows it.
private struct CSVReader {
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private var rest: ArraySlice<UInt8>
  private var line = 1
  private var recordLine = 1

  init(_ text: String) {
    let bytes = Array(text.utf8)
    rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  mutating func records() throws(CatalogueError.Cause) -> [CSVRecord] {
    var records: [CSVRecord] = []
    while !rest.isEmpty {
      recordLine = line
      guard !takeLineEnd() else { continue }
      records.append(CSVRecord(line: recordLine, cells: try cells()))
    }
    return records
  }

  private mutating func cells() throws(CatalogueError.Cause) -> [String] {
    var cells = [try cell()]
    while !rest.isEmpty, !takeLineEnd() {
      // Anything but a comma here is text after a closing quotation mark.
      guard rest.popFirst() == Self.comma else { throw .unclearQuotes(line: recordLine) }
      cells.append(try cell())
    }
    return cells
  }

  private mutating func cell() throws(CatalogueError.Cause) -> String {
    if rest.first == Self.quote { return try quotedCell() }
    var cell: [UInt8] = []
    while let byte = rest.first, byte != Self.comma, !isAtLineEnd {
      guard byte != Self.quote else { throw .unclearQuotes(line: recordLine) }
      cell.append(byte)
      rest.removeFirst()
    }
    return String(decoding: cell, as: UTF8.self)
  }

  private mutating func quotedCell() throws(CatalogueError.Cause) -> String {
    rest.removeFirst()
    var cell: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == Self.quote {
        guard rest.first == Self.quote else { return String(decoding: cell, as: UTF8.self) }
        rest.removeFirst()
      }
      if byte == Self.newline { line += 1 }
      cell.append(byte)
    }
    throw .unclearQuotes(line: recordLine)
  }

  private var isAtLineEnd: Bool {
    rest.first == Self.newline || rest.starts(with: [Self.carriageReturn, Self.newline])
  }

  private mutating func takeLineEnd() -> Bool {
    guard isAtLineEnd else { return false }
    rest.removeFirst(rest.first == Self.newline ? 1 : 2)
    line += 1
    return true
  }
}
