import Testing

@testable import Workbooks

struct FileFormatTests {
  @Test(
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ForeignFormat.oldExcel),
      (
        [0xD0, 0xCF, 0x11, 0xE0] + "EncryptionInfo".utf8.flatMap { [$0, 0] },
        ForeignFormat.protected,
      ),
      ([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00], .oldExcel),
      (Array("%PDF-1.7".utf8), .pdf),
      (Array("<html><table>a,b</table></html>".utf8), .unknown),
      ([0x89, 0x50, 0x4E, 0x47], .unknown),
    ] as [([UInt8], ForeignFormat)]
  )
  func `a format that is not read is known by its content, whatever its name`(
    bytes: [UInt8],
    format: ForeignFormat,
  ) {
    #expect(throws: WorkbookError.foreign(file: "form.xlsx", format)) {
      try readWorkbook(bytes, named: "form.xlsx")
    }
  }

  @Test(arguments: [
    ("mimetype", ForeignFormat.openDocument), ("word/document.xml", .otherArchive),
    ("xl/workbook.bin", .otherArchive),
  ])
  func `an archive that is no spreadsheet is refused by what it holds`(
    part: String,
    format: ForeignFormat,
  ) {
    var zip = ZipWriter()
    zip.add(part, "")
    #expect(throws: WorkbookError.foreign(file: "form.xlsx", format)) {
      try readWorkbook(zip.archive, named: "form.xlsx")
    }
  }

  @Test func `a spreadsheet is read whatever its name`() throws {
    let bytes = TestSpreadsheet.survey(#"<c r="A1"><v>1</v></c>"#).writer.archive
    #expect(try readWorkbook(bytes, named: "form.csv").sheets[0].rows == [["1"]])
  }

  @Test func `text of another name is read as what it looks like`() throws {
    let csv = Array("survey\n,type,name\n".utf8)
    let markdown = Array("| survey |\n| | type | name, kieli |\n".utf8)
    #expect(try readWorkbook(csv, named: "form.txt").sheets[0].rows == [["type", "name"]])
    #expect(
      try readWorkbook(markdown, named: "form").sheets[0].rows == [["type", "name, kieli"]]
    )
  }

  @Test func `an empty file is refused`() {
    #expect(throws: WorkbookError.empty(file: "form.xlsx")) {
      try readWorkbook([], named: "form.xlsx")
    }
  }

  @Test func `bytes beyond the limit are refused`() {
    let bytes = [UInt8](repeating: 0x61, count: 50_000_001)
    #expect(throws: WorkbookError.overLimit(file: "form.csv", sheet: nil, .fileBytes)) {
      try readWorkbook(bytes, named: "form.csv")
    }
  }
}
