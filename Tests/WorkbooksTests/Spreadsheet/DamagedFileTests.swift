import RepeatableNumbers
import Testing

@testable import Workbooks

private func fault(_ form: TestSpreadsheet) -> PartFault? {
  do {
    _ = try form.read()
    return nil
  } catch .damagedPart(_, _, let fault) {
    return fault
  } catch {
    return nil
  }
}

struct DamagedFileTests {
  @Test func `an archive that is cut short is refused`() {
    let bytes = TestSpreadsheet.survey("").writer.archive
    for count in [2, 40, bytes.count / 2, bytes.count - 1] {
      #expect(throws: WorkbookError.damagedArchive(file: "form.xlsx")) {
        try readWorkbook(Array(bytes.prefix(count)), named: "form.xlsx")
      }
    }
  }

  @Test func `a part that does not match its checksum is refused`() {
    var zip = ZipWriter()
    let main = Array("<workbook/>".utf8)
    zip.add(
      ZipWriter.Entry(name: "xl/workbook.xml", packed: main, checksum: 1, size: main.count)
    )
    #expect(
      throws: WorkbookError.damagedPart(file: "form.xlsx", part: "xl/workbook.xml", .corrupt)
    ) {
      try readWorkbook(zip.archive, named: "form.xlsx")
    }
  }

  @Test func `a sheet whose part is not there is refused`() {
    var zip = ZipWriter()
    zip.add("xl/workbook.xml", #"<workbook><sheet name="survey" r:id="a"/></workbook>"#)
    zip.add("xl/_rels/workbook.xml.rels", relationships([("a", "worksheet", "one.xml")]))
    #expect(throws: WorkbookError.damagedPart(file: "form.xlsx", part: "xl/one.xml", .absent)) {
      try readWorkbook(zip.archive, named: "form.xlsx")
    }
  }

  @Test func `a sheet without a relationship is refused`() {
    var zip = ZipWriter()
    zip.add("xl/workbook.xml", #"<workbook><sheet name="survey" r:id="a"/></workbook>"#)
    zip.add("xl/_rels/workbook.xml.rels", relationships([]))
    let part = "xl/_rels/workbook.xml.rels"
    #expect(throws: WorkbookError.damagedPart(file: "form.xlsx", part: part, .absent)) {
      try readWorkbook(zip.archive, named: "form.xlsx")
    }
  }

  @Test func `an archive locked with a password is refused`() {
    var zip = ZipWriter()
    let main = Array("<workbook/>".utf8)
    zip.add(
      ZipWriter.Entry(
        name: "xl/workbook.xml",
        packed: main,
        isLocked: true,
        checksum: 1,
        size: main.count,
      )
    )
    #expect(throws: WorkbookError.foreign(file: "form.xlsx", .protected)) {
      try readWorkbook(zip.archive, named: "form.xlsx")
    }
  }

  @Test func `entities that grow without bound are refused where they are declared`() {
    let bomb = """
      <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>
      """
    var zip = ZipWriter()
    zip.add("xl/workbook.xml", bomb)
    #expect(
      throws: WorkbookError.damagedPart(
        file: "form.xlsx",
        part: "xl/workbook.xml",
        .xml(.documentType, byte: 1),
      )
    ) {
      try readWorkbook(zip.archive, named: "form.xlsx")
    }
  }

  @Test func `a reference to an entity that XML does not have is refused`() {
    let form = TestSpreadsheet.survey(#"<c r="A1" t="str"><v>&b;</v></c>"#)
    #expect(fault(form) == .xml(.unknownEntity, byte: 44))
  }

  @Test func `a cell that refers to no shared string is refused`() {
    #expect(fault(.survey(#"<c r="A1" t="s"><v>0</v></c>"#)) == .xml(.malformed, byte: 51))
  }

  @Test(arguments: ["-5", "0", "1048577", "9223372036854775807"])
  func `a row of an impossible number is refused`(number: String) {
    let cells = "<row r=\"\(number)\"><c><v>1</v></c></row>"
    #expect(fault(.survey(cells)) == .xml(.malformed, byte: 33 + number.utf8.count))
  }

  @Test func `very deep elements are refused`() {
    let depth = 100_000
    let cells = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    #expect(throws: WorkbookError.overLimit(file: "form.xlsx", sheet: "survey", .depth)) {
      try TestSpreadsheet.survey(cells).read()
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `a damaged file is read or refused, never a crash`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let strings = "<si><t>type</t></si><si><t>nimi ä</t></si>"
    let form = TestSpreadsheet.survey(
      #"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46265.5</v></c></row>"#,
      strings: strings,
    )
    for _ in 0..<50 {
      var bytes = form.writer.archive
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      }
      _ = try? readWorkbook(bytes, named: "form.xlsx")
    }
  }
}
