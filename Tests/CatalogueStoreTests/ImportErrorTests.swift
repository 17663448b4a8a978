import Foundation
import Testing

@testable import CatalogueStore

@Suite struct ImportErrorTests {
  let folder: SampleFolder

  init() throws { folder = try SampleFolder() }

  private func expect(_ cause: CatalogueError.Cause, in file: String, _ sentences: String) {
    let error = #expect(throws: CatalogueError.self) { try folder.read() }
    #expect(error == CatalogueError(cause, path: folder.path(of: file)))
    #expect(error?.description == "\(folder.path(of: file)): \(sentences)")
  }

  @Test func `a missing file stops the import`() throws {
    try folder.remove("travel.csv")
    expect(
      .unreadableFile,
      in: "travel.csv",
      "this file cannot be read. Check that it is there and that you may read it.",
    )
  }

  @Test func `a missing column stops the import`() throws {
    try folder.replace("month,balance", with: "months,balances", in: "labour.csv")
    expect(
      .missingColumns(["month", "balance"]),
      in: "labour.csv",
      "the first line lacks month, balance. Add what is missing to it.",
    )
  }

  @Test func `a column named twice stops the import`() throws {
    try folder.replace("from,to,minutes", with: "from,to,minutes,to", in: "travel.csv")
    expect(
      .repeatedColumn("to"),
      in: "travel.csv",
      "the first line names the column to twice. Remove one of them.",
    )
  }

  @Test func `an open quotation mark stops the import and names the row`() throws {
    try folder.append("x,\"Kurssi,,,\ny,a,b,c,", to: "providers.csv")
    expect(
      .unclearQuotes(line: 4),
      in: "providers.csv",
      "the quotation marks of the row that begins on line 4 do not match. "
        + "Put cells with marks in quotation marks and double each mark inside.",
    )
  }

  @Test func `a file in another encoding stops the import`() throws {
    let latin1 = Data("code,name_fi,name_sv,name_en\ncare,Hy".utf8 + [0xE4, 0x0A])
    try latin1.write(to: folder.url.appending(path: "fields.csv"))
    expect(
      .notUTF8,
      in: "fields.csv",
      "this is not text in UTF-8. Save the file as CSV with the encoding UTF-8.",
    )
  }

  @Test func `an import that fails leaves the old catalogue`() throws {
    let database = try CatalogueDatabase.open(at: folder.database)
    let old = try folder.read().snapshot
    try database.replaceContents(with: old, from: "sample", importedOn: sampleDay())
    try folder.remove("offerings.csv")
    #expect(throws: CatalogueError.self) {
      try database.replaceContents(
        with: folder.read().snapshot,
        from: "sample",
        importedOn: sampleDay(),
      )
    }
    #expect(try database.snapshot() == old)
  }
}
