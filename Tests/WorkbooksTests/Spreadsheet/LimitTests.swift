import Testing

@testable import Workbooks

/// A file with one deflated part of blanks where its sheet should be.
private func archive(unpackingTo size: Int, extra: Int) -> [UInt8] {
  let run = DeflatedRun(atLeast: size, extra: extra)
  var zip = TestSpreadsheet(sheets: []).writer
  zip.add(
    ZipWriter.Entry(
      name: "run",
      packed: run.packed,
      isDeflated: true,
      checksum: 0,
      // The header claims next to nothing.
      size: 1,
    )
  )
  return zip.archive
}

struct UnpackingLimitTests {
  @Test func `a part that grows too much is not unpacked to its end`() throws {
    let zip = try #require(ZipArchive(archive(unpackingTo: 40_000_000, extra: 0)))
    #expect(throws: PartFault.overLimit(.packingRatio)) { try zip.bytes(of: "run") }
  }

  @Test func `a large part is not unpacked to its end`() throws {
    let zip = try #require(ZipArchive(archive(unpackingTo: 70_000_000, extra: 2)))
    #expect(throws: PartFault.overLimit(.partBytes)) { try zip.bytes(of: "run") }
  }

  @Test func `parts are counted together`() throws {
    let run = DeflatedRun(atLeast: 50_000_000, extra: 2)
    var zip = ZipWriter()
    // Of that many blanks.
    let checksum: UInt32 = 0x56EF_0333
    zip.add(
      ZipWriter.Entry(
        name: "run",
        packed: run.packed,
        isDeflated: true,
        checksum: checksum,
        size: run.size,
      )
    )
    let archive = try #require(ZipArchive(zip.archive))
    #expect(try archive.bytes(of: "run").count == run.size)
    #expect(try archive.bytes(of: "run").count == run.size)
    #expect(throws: PartFault.overLimit(.unpackedBytes)) { try archive.bytes(of: "run") }
  }

  @Test func `a bomb in place of a sheet is refused with a sentence`() throws {
    let run = DeflatedRun(atLeast: 40_000_000)
    var zip = ZipWriter()
    zip.add("xl/workbook.xml", #"<workbook><sheet name="survey" r:id="a"/></workbook>"#)
    zip.add("xl/_rels/workbook.xml.rels", relationships([("a", "worksheet", "sheet.xml")]))
    zip.add(
      ZipWriter.Entry(
        name: "xl/sheet.xml",
        packed: run.packed,
        isDeflated: true,
        checksum: 0,
        size: 1,
      )
    )
    #expect(throws: WorkbookError.overLimit(file: "form.xlsx", sheet: "survey", .packingRatio)) {
      try readWorkbook(zip.archive, named: "form.xlsx")
    }
  }
}

struct SheetLimitTests {
  @Test(arguments: [
    ("<c r=\"XFD1\"><v>1</v></c>", Limit.columns), ("<c r=\"ALM1\"><v>1</v></c>", .columns),
    ("<c r=\"A1048576\"><v>1</v></c>", .rows), ("<c r=\"A100001\"><v>1</v></c>", .rows),
    (
      "<c r=\"A1\" t=\"str\"><v>\(String(repeating: "ä", count: 32_768))</v></c>",
      .cellCharacters,
    ),
  ])
  func `a cell beyond a limit is refused without room being made for it`(
    cell: String,
    limit: Limit,
  ) {
    #expect(throws: WorkbookError.overLimit(file: "form.xlsx", sheet: "survey", limit)) {
      try TestSpreadsheet.survey(cell).read()
    }
  }

  @Test func `cells just within the limits are read`() throws {
    let long = String(repeating: "ä", count: 32_767)
    let cells = "<c r=\"ALL1\" t=\"str\"><v>\(long)</v></c><c r=\"A100000\"><v>1</v></c>"
    let rows = try TestSpreadsheet.survey(cells).rows()
    #expect(rows.count == 100_000)
    #expect(rows[0].count == 1000)
    #expect(rows[0].last == long)
  }

  @Test func `blank cells before far ones count too`() {
    let cells = (1...2100).map { "<c r=\"ALL\($0)\"><v>1</v></c>" }.joined()
    #expect(throws: WorkbookError.overLimit(file: "form.xlsx", sheet: "survey", .cells)) {
      try TestSpreadsheet.survey(cells).read()
    }
  }

  @Test func `a sheet that is no part of the form is left out when it is too large`() throws {
    let form = TestSpreadsheet(sheets: [
      ("survey", "<sheetData/>"),
      ("Kunnat", "<sheetData><c r=\"A200000\"><v>1</v></c></sheetData>"),
    ])
    let book = try form.read()
    #expect(book.sheets[1] == WorkbookSheet(name: "Kunnat", rows: []))
    #expect(book.problems.map(\.code) == ["sheet-left-out"])
    #expect(book.problems[0].message.en == "The sheet is too large and was not read.")
    #expect(book.problems[0].message.fi == "Taulukko on liian suuri, eikä sitä luettu.")
    #expect(book.problems[0].message.sv == "Bladet är för stort och lästes inte.")
    #expect(book.problems[0].suggestion == Limit.rows.sentence)
  }

  @Test func `a workbook of very many sheets is refused`() {
    let form = TestSpreadsheet(sheets: (0...200).map { ("s\($0)", "") })
    #expect(throws: WorkbookError.overLimit(file: "form.xlsx", sheet: nil, .sheets)) {
      try form.read()
    }
  }
}
