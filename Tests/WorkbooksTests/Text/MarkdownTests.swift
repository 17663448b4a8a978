import Testing

@testable import Workbooks

private func read(_ text: String) throws -> Workbook {
  try readWorkbook(Array(text.utf8), named: "kysely.md")
}

struct MarkdownTests {
  @Test func `a name in column 1 begins a sheet whose header is row 1`() throws {
    let book = try read(
      """
      | survey |
      |        | type | name | label |
      |        | text | a    |       |
      | choices |
      |        | list_name | name |
      """
    )
    #expect(book.sheets.map(\.name) == ["survey", "choices"])
    #expect(book.sheets[0].rows == [["type", "name", "label"], ["text", "a", ""]])
    #expect(book.sheets[1].rows == [["list_name", "name"]])
  }

  @Test func `an escaped bar is part of its cell`() throws {
    #expect(
      try read(#"| survey |\#n| | a \| b | \|\| | c\\d |"#).sheets[0].rows == [
        ["a | b", "||", #"c\\d"#]
      ]
    )
  }

  @Test(arguments: ["|---|---|", "| --- | :---: |", "# comment", "Otsikko", "", "| | | |", "|"])
  func `rules, comments, prose and blank rows are passed over`(line: String) throws {
    let book = try read("| survey |\n| | type | name |\n\(line)\n| | text | a |\n")
    #expect(book.sheets.map(\.rows) == [[["type", "name"], ["text", "a"]]])
  }

  @Test func `what follows the last bar is no cell, and a hash inside a cell stays`() throws {
    let book = try read("| survey |\n  | | type | label #1 | # why\r\n| | text | - |\r\n")
    #expect(book.sheets.map(\.rows) == [[["type", "label #1"], ["text", "-"]]])
  }

  @Test func `only usual line ends end a row`() throws {
    let book = try read("| survey |\r| | type\u{2028}x |\r\n| | text |\n")
    #expect(book.sheets.map(\.rows) == [[["type\u{2028}x"], ["text"]]])
  }

  @Test func `text in another encoding is refused with its place`() {
    #expect(
      throws: WorkbookError.badText(file: "kysely.md", .notUTF8(line: 2, byte: 3))
    ) {
      try readWorkbook(Array("| survey |\n| ".utf8) + [0xE4], named: "kysely.md")
    }
  }

  @Test func `text without a table is refused`() {
    #expect(throws: WorkbookError.noSheets(file: "kysely.md")) { try read("# Kysely\n") }
  }

  @Test(arguments: [
    (String(repeating: "| ", count: 1002) + "x|", Limit.columns),
    (String(repeating: "||x|\n", count: 100_001), .rows),
    ("||" + String(repeating: "x", count: 32_768) + "|", .cellCharacters),
    (String(repeating: "|s|x|\n", count: 201), .sheets),
  ])
  func `what is beyond a limit is refused`(text: String, limit: Limit) {
    #expect(throws: WorkbookError.overLimit(file: "kysely.md", sheet: nil, limit)) {
      try read("| survey |\n" + text)
    }
  }
}
