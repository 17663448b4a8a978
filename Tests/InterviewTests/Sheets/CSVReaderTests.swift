import Testing

@testable import Interview

private func rows(_ text: String) throws -> [[String]] {
  try CSVReader.rows(of: Array(text.utf8))
}

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

  @Test func `blank lines keep the count of rows as in a spreadsheet`() throws {
    #expect(try rows("a\n\n,,\nb") == [["a"], [], [], ["b"]])
  }

  @Test func `an open quotation mark is reported where it opens`() {
    #expect(throws: CSVError(.unterminatedQuote, row: 2, line: 2, column: 3)) {
      try rows("a,b\nc,\"d\ne")
    }
  }

  @Test func `text after a closing quotation mark is reported`() {
    #expect(throws: CSVError(.textAfterQuote, row: 1, line: 1, column: 4)) { try rows("\"a\"b,c") }
  }

  @Test func `a file in another encoding is refused with its first bad byte`() {
    let latin1: [UInt8] = [0x61, 0x0A, 0x6B, 0xE4, 0x73, 0x69]
    #expect(throws: CSVError(.notUTF8, row: 2, line: 2, column: 2)) {
      try CSVReader.rows(of: latin1)
    }
  }
}
