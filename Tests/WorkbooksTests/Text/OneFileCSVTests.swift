import Testing

@testable import Workbooks

private func read(_ text: String) throws -> Workbook {
  try readWorkbook(Array(text.utf8), named: "kysely.csv")
}

struct OneFileCSVTests {
  @Test func `a name in column 1 begins a sheet whose cells start in column 2`() throws {
    let book = try read(
      """
      "survey",,
      ,type,name
      ,text, nimi
      choices
      ,list_name,name
      """
    )
    #expect(book.name == "kysely")
    #expect(
      book.sheets == [
        WorkbookSheet(name: "survey", rows: [["type", "name"], ["text", " nimi"]]),
        WorkbookSheet(name: "choices", rows: [["list_name", "name"]]),
      ]
    )
  }

  @Test func `blank lines do not count, and a header may follow the name on its line`() throws {
    let book = try read("\n,,\nsurvey,type,name\n,,\n, ,\n,text,a\n")
    #expect(book.sheets.map(\.rows) == [[["type", "name"], ["text", "a"]]])
  }

  @Test func `semicolons are read as well`() throws {
    #expect(try read("survey;;\n;type;name").sheets[0].rows == [["type", "name"]])
  }

  @Test func `one sheet without its name is refused`() {
    #expect(throws: WorkbookError.unnamedSheet(file: "kysely.csv")) {
      try read("type,name,label\ntext,a,A")
    }
  }

  @Test(arguments: ["\n", ",type\n,text\n"])
  func `text without the name of a sheet is refused`(text: String) {
    #expect(throws: WorkbookError.noSheets(file: "kysely.csv")) { try read(text) }
  }

  @Test func `a file of very many sheets is refused`() {
    #expect(throws: WorkbookError.overLimit(file: "kysely.csv", sheet: nil, .sheets)) {
      try read(String(repeating: "s,a\n", count: 201))
    }
  }

  @Test func `a mistake in the values is refused with its place`() {
    #expect(
      throws: WorkbookError.badTable(
        file: "kysely.csv",
        CSVError(.unterminatedQuote, row: 2, line: 2, column: 2),
      )
    ) {
      try read("survey\n,\"type")
    }
  }
}
