import Foundation

/// One row of a CSV file and the line it begins on, counted from 1.
struct CSVRecord: Equatable {
  let line: Int
  let cells: [String]
}

/// Reads comma-separated values: UTF-8, with or without a byte order mark, lines ending in LF or
/// CRLF.
///
/// Lines without a single character are passed over. Without a `separator` that is told from the
/// first line.
/// - Throws: `notUTF8` or `unclearQuotes`; nothing after an open quotation mark could be trusted.
/// - SeeAlso: RFC 4180.
func readCSV(
  _ data: Data,
  separator: UInt8? = UInt8(ascii: ","),
) throws(CatalogueError.Cause) -> [CSVRecord] {
  guard let text = String(validating: data, as: UTF8.self) else { throw .notUTF8 }
  var reader = CSVReader(text, separator: separator ?? commonestSeparator(of: text))
  return try reader.records()
}

/// What spreadsheets put between cells depends on the country: of comma, semicolon and tab the one
/// that the first line has most of, marks in quotation marks aside.
private func commonestSeparator(of text: String) -> UInt8 {
  var counts: [UInt8: Int] = [:]
  var isQuoted = false
  for byte in text.utf8 {
    if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
    if byte == UInt8(ascii: "\n"), !isQuoted { break }
    if !isQuoted { counts[byte, default: 0] += 1 }
  }
  let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  return separators.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? separators[0]
}

/// Works on bytes: a comma stays a comma when a combining mark follows it.
private struct CSVReader {
  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let separator: UInt8
  private var rest: ArraySlice<UInt8>
  private var line = 1
  private var recordLine = 1

  init(_ text: String, separator: UInt8) {
    self.separator = separator
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
      // Anything but a separator here is text after a closing quotation mark.
      guard rest.popFirst() == separator else { throw .unclearQuotes(line: recordLine) }
      cells.append(try cell())
    }
    return cells
  }

  private mutating func cell() throws(CatalogueError.Cause) -> String {
    if rest.first == Self.quote { return try quotedCell() }
    var cell: [UInt8] = []
    while let byte = rest.first, byte != separator, !isAtLineEnd {
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
