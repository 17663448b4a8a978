import RepeatableNumbers
import Testing

@testable import Workbooks

private func rows(_ text: String) throws -> [[String]] { try readTable(Array(text.utf8)) }

struct CSVReaderTests {
  @Test func `quoted cells may hold commas, quotes and line ends`() throws {
    #expect(
      try rows("a,\"b, \"\"c\"\"\",\"d\ne\"\nf,,") == [["a", "b, \"c\"", "d\ne"], ["f", "", ""]]
    )
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every usual line end separates rows`(end: String) throws {
    #expect(try rows("a,b\(end)c,d\(end)") == [["a", "b"], ["c", "d"]])
  }

  @Test func `a byte order mark is no part of the first cell`() throws {
    #expect(try rows("\u{FEFF}type") == [["type"]])
  }

  @Test func `a comma before a combining mark still separates`() throws {
    #expect(try rows("a,\u{308}b") == [["a", "\u{308}b"]])
  }

  @Test func `blank lines keep the count of rows as in a spreadsheet`() throws {
    #expect(try rows("a\n\n,,\nb") == [["a"], [], [], ["b"]])
  }

  @Test(arguments: [
    ("type;name\ntext;a,b", [["type", "name"], ["text", "a,b"]]),
    ("survey\n\"a,b\";c", [["survey"], ["a,b", "c"]]),
    ("type,name\ntext;x,a", [["type", "name"], ["text;x", "a"]]),
    ("a\nb", [["a"], ["b"]]), (";\nx;1,5", [[], ["x", "1,5"]]),
  ])
  func `semicolons separate where the first line with either has no comma`(
    text: String,
    expected: [[String]],
  ) throws {
    #expect(try rows(text) == expected)
  }

  @Test func `an open quotation mark is reported where it opens`() {
    #expect(throws: CSVError(.unterminatedQuote, row: 2, line: 2, column: 3)) {
      try rows("a,b\nc,\"d\ne")
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `text after a closing quotation mark is reported`(end: String) {
    #expect(throws: CSVError(.textAfterQuote, row: 1, line: 1, column: 4)) { try rows("\"a\"b,c") }
    #expect(throws: CSVError(.textAfterQuote, row: 2, line: 2, column: 5)) {
      try rows("ä\(end)ö,\"\"b,c")
    }
  }

  @Test func `a file in another encoding is refused with its first bad byte`() {
    let latin1: [UInt8] = [0x61, 0x0A, 0x6B, 0xE4, 0x73, 0x69]
    #expect(throws: CSVError(.notUTF8, row: 2, line: 2, column: 2)) { try readTable(latin1) }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]] as [[UInt8]])
  func `a file in UTF-16 is refused as such`(bytes: [UInt8]) {
    #expect(throws: CSVError(.utf16, row: 1, line: 1, column: 1)) { try readTable(bytes) }
  }

  @Test func `a zero byte is refused with its line`() {
    #expect(throws: CSVError(.zeroByte, row: 2, line: 2, column: 1)) { try rows("a\nb\0") }
  }

  @Test(arguments: [
    (String(repeating: ",", count: 1000), Limit.columns, 1),
    (String(repeating: "\n", count: 100_001), .rows, 100_001),
    ("a\n" + String(repeating: "b", count: 32_768), .cellCharacters, 2),
    (String(repeating: String(repeating: ",", count: 999) + "\n", count: 2001), .cells, 2001),
  ])
  func `what is beyond a limit is refused with its row`(text: String, limit: Limit, row: Int) {
    let error = #expect(throws: CSVError.self) { try rows(text) }
    #expect(error?.cause == .overLimit(limit))
    #expect(error?.row == row)
  }

  @Test(arguments: [
    (
      CSVError(.unterminatedQuote, row: 2, line: 3, column: 4),
      "The quotation mark at line 3, character 4 is never closed.",
      "Close it, and double every quotation mark inside the cell.",
    ),
    (
      CSVError(.textAfterQuote, row: 2, line: 3, column: 4),
      "There is text after a closing quotation mark at line 3, character 4.",
      "Put the whole cell in quotation marks and double those inside it.",
    ),
    (
      CSVError(.notUTF8, row: 3, line: 3, column: 4),
      "The file is not UTF-8 text, first at line 3, byte 4.",
      "Save the sheet again as 'CSV UTF-8'.",
    ),
    (
      CSVError(.utf16, row: 1, line: 1, column: 1), "The file is UTF-16 text.",
      "Save the sheet again as 'CSV UTF-8'.",
    ),
    (
      CSVError(.zeroByte, row: 3, line: 3, column: 1),
      "Line 3 has a zero byte, so the file is not UTF-8 text.",
      "Save the sheet again as 'CSV UTF-8'.",
    ),
    (
      CSVError(.overLimit(.columns), row: 3, line: 3, column: 1), "A limit is passed at row 3.",
      "There are more than 1\u{A0}000 columns. Delete the cells to the right of the table.",
    ),
  ])
  func `a mistake says where, what and what to do`(
    error: CSVError,
    message: String,
    suggestion: String,
  ) {
    #expect(error.message.en == message)
    #expect(error.suggestion.en == suggestion)
  }

  @Test(arguments: UInt64(1)...50)
  func `what is quoted as CSV wants reads back the same`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let characters = ["a", "ä", ",", "\"", "\n", "\r", ";", " ", "👋🏽"]
    let table = (0..<5).map { _ in
      (0..<4).map { _ in
        (0..<Int.random(in: 1...4, using: &random))
          .map { _ in characters.randomElement(using: &random) ?? "a" }.joined()
      }
    }
    let text = table.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }
    #expect(try rows(text.joined(separator: "\n")) == table)
  }
}
