import Testing

@testable import Workbooks

/// The text of a number in a cell of a style with that format code.
private func shown(_ number: String, as code: String, properties: String = "") throws -> String {
  let form = TestSpreadsheet.survey(
    "<c r=\"A1\" s=\"1\"><v>\(number)</v></c>",
    styles: """
      <numFmts><numFmt numFmtId="170" formatCode="\(code)"/></numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>\
      <dxfs><dxf><numFmt numFmtId="170" formatCode="0"/></dxf></dxfs>
      """,
    properties: properties,
  )
  return try #require(try form.rows().first?.first)
}

struct DateCellTests {
  @Test(arguments: [
    ("46265", "d.m.yyyy", "2026-08-31"),
    ("46265.430787037", "yyyy-mm-dd hh:mm:ss", "2026-08-31T10:20:20"),
    ("0.430555555555556", "hh:mm", "10:20:00"),
    ("0.430555555555556", "d.m.yyyy h:mm", "10:20:00"),
    ("46265.999999999", "d.m.yyyy h:mm", "2026-09-01T00:00:00"),
    ("1.5", "[h]:mm", "36:00:00"),
    ("1", "yyyy", "1900-01-01"), ("59", "yyyy", "1900-02-28"), ("61", "yyyy", "1900-03-01"),
    ("2958465", "yyyy", "9999-12-31"),
    ("46265", "0.00", "46265"),
  ])
  func `a cell formatted as a date is written as ISO 8601 has it`(
    number: String,
    code: String,
    text: String,
  ) throws {
    #expect(try shown(number, as: code) == text)
  }

  @Test func `the days of a workbook from 1904 are counted from there`() throws {
    let properties = #"<workbookPr date1904="1"/>"#
    #expect(try shown("44803", as: "d.m.yyyy", properties: properties) == "2026-08-31")
    #expect(try shown("0", as: "d.m.yyyy", properties: properties) == "1904-01-01")
  }

  @Test func `the built-in formats need no code`() throws {
    let styles = #"<cellXfs><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="22"/></cellXfs>"#
    let cells = """
      <c s="0"><v>46265.25</v></c><c s="1"><v>46265.25</v></c><c s="2"><v>46265.25</v></c>\
      <c s="9"><v>46265.25</v></c>
      """
    #expect(
      try TestSpreadsheet.survey("<row>\(cells)</row>", styles: styles).rows() == [
        ["2026-08-31", "06:00:00", "2026-08-31T06:00:00", "46265.25"]
      ]
    )
  }

  @Test(arguments: ["-5", "60", "2958466", "1E300"])
  func `a number that is no day keeps its digits and is reported`(number: String) throws {
    let styles = #"<cellXfs><xf numFmtId="14"/></cellXfs>"#
    let form = TestSpreadsheet.survey("<c r=\"A1\" s=\"0\"><v>\(number)</v></c>", styles: styles)
    let book = try form.read()
    #expect(book.problems.map(\.code) == ["not-a-date"])
    #expect(book.sheets[0].rows.first?.first == plainNumber(number))
  }

  @Test(arguments: [
    ("2026-08-31T00:00:00", "2026-08-31"), ("2026-08-31T10:20:00.000Z", "2026-08-31T10:20:00"),
    ("2026-08-31", "2026-08-31"),
  ])
  func `a cell that stores its date as text keeps it`(stored: String, shown: String) throws {
    let form = TestSpreadsheet.survey("<c r=\"A1\" t=\"d\"><v>\(stored)</v></c>")
    #expect(try form.rows() == [[shown]])
  }
}

struct NumberFormatTests {
  @Test(arguments: [
    ("General", NumberFormat.number), ("0.00E+00", .number), (#"0 "days""#, .number),
    (#"0\d"#, .number), ("[Red]0.0", .number), ("#,##0.00_);[Red](#,##0.00)", .number),
    ("0;d", .number), ("@", .number), ("[$-40B]d. mmmm yyyy", .date), ("mmm-yy", .date),
    ("mmmm", .date), ("yyyy", .date), ("m/d/yy h:mm AM/PM", .dateTime), ("mm:ss", .time),
    ("h:mm;@", .time), ("[hh]:mm:ss", .duration), ("[mm]:ss", .duration),
    (#"yyyy"年"m"月"d"日""#, .date), (#"yyyy\-mm\-dd\Thh:mm:ss"#, .dateTime), ("\"", .number),
  ])
  func `a format code tells numbers, dates and times apart`(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }
}
