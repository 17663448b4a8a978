import Foundation
import Testing

@testable import CatalogueStore

@Suite struct CSVReaderTests {
  @Test(
    "Cells and lines",
    arguments: [
      ("", []),
      ("a,b\n", [["a", "b"]]),
      ("a,b", [["a", "b"]]),
      ("a,\n,b\n", [["a", ""], ["", "b"]]),
      ("a\r\nb\r\n", [["a"], ["b"]]),
      ("\u{FEFF}a\n", [["a"]]),
      ("a\n\n\nb\n", [["a"], ["b"]]),
      ("\"a,b\",c\n", [["a,b", "c"]]),
      ("\"say \"\"no\"\"\"\n", [["say \"no\""]]),
      ("\"two\nlines\",x\n", [["two\nlines", "x"]]),
      ("\"\",\"\"\n", [["", ""]]),
      ("Järvenpää,\u{301}x\n", [["Järvenpää", "\u{301}x"]]),
    ],
  )
  func cells(text: String, expected: [[String]]) throws {
    #expect(try readCSV(Data(text.utf8)).map(\.cells) == expected)
  }

  @Test func `a row is counted by the line it begins on`() throws {
    let records = try readCSV(Data("a\n\n\"two\nlines\"\nlast\n".utf8))
    #expect(records.map(\.line) == [1, 3, 5])
  }

  @Test(
    "Quotation marks out of place are refused",
    arguments: [("a\n\"open", 2), ("a\"b\n", 1), ("a\nb\n\"c\"d\n", 3), ("\"", 1)],
  )
  func unclear(text: String, line: Int) {
    #expect(throws: CatalogueError.Cause.unclearQuotes(line: line)) {
      try readCSV(Data(text.utf8))
    }
  }
}
