/// A file of values with commas, semicolons or tabs between, as registers and spreadsheets export
/// it.
///
/// UTF-8 with or without a byte order mark. The separator is the one that stands most often outside
/// quotation marks in the first lines. A cell may stand in quotation marks, which are doubled inside.
public struct SeparatedTable: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    /// The line it begins on, from 1.
    public let line: Int
    /// Without the blanks around them.
    public let cells: [String]
  }

  public let rows: [Row]

  /// - Throws: `notUTF8`, `utf16`, `unclosedQuote` or `empty`.
  public init(_ bytes: some Sequence<UInt8>) throws(TableFault) {
    var bytes = Array(bytes)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw TableFault(.utf16, line: 1)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if let line = Self.firstLineNotUTF8(bytes) { throw TableFault(.notUTF8, line: line) }
    var reader = SeparatedReader(bytes)
    rows = try reader.read()
    if rows.isEmpty { throw TableFault(.empty, line: 1) }
  }

  private static func firstLineNotUTF8(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var line = 1
    for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return 1
  }
}

private struct SeparatedReader {
  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    separator = Self.separator(of: bytes)
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(4096) {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let comma = UInt8(ascii: ",")
    return [UInt8(ascii: ";"), UInt8(ascii: "\t")]
      .filter { counts[$0, default: 0] > counts[comma, default: 0] }
      .max { counts[$0, default: 0] < counts[$1, default: 0] } ?? comma
  }

  mutating func read() throws(TableFault) -> [SeparatedTable.Row] {
    var rows: [SeparatedTable.Row] = []
    while index < bytes.count {
      let begin = line
      let cells = try row()
      if cells.contains(where: { !$0.isEmpty }) {
        rows.append(SeparatedTable.Row(line: begin, cells: cells))
      }
    }
    return rows
  }

  private mutating func row() throws(TableFault) -> [String] {
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard index < bytes.count else { return cells }
      let byte = bytes[index]
      index += 1
      if byte == Self.newline {
        line += 1
        return cells
      }
    }
  }

  /// Stops at the separator or the end of the line.
  private mutating func cell() throws(TableFault) -> String {
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] != separator, bytes[index] != Self.newline {
      if bytes[index] == Self.quote, text.allSatisfy({ $0 == UInt8(ascii: " ") }) {
        try quoted(into: &text)
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    let decoded = String(decoding: text, as: UTF8.self)
    return String(decoded.trimmingBlanks)
  }

  private mutating func quoted(into text: inout [UInt8]) throws(TableFault) {
    let begin = line
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == Self.quote {
        guard index < bytes.count, bytes[index] == Self.quote else { return }
        index += 1
      }
      if byte == Self.newline { line += 1 }
      text.append(byte)
    }
    throw TableFault(.unclosedQuote, line: begin)
  }
}

extension StringProtocol {
  /// Without blanks at its ends.
  var trimmingBlanks: SubSequence {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...last]
  }
}
