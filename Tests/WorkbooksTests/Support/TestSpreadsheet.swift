import Testing

@testable import Workbooks

/// An .xlsx file that a test spells out.
struct TestSpreadsheet {
  /// Names and the XML between `<worksheet>` and `</worksheet>`.
  var sheets: [(name: String, xml: String)]
  /// The XML between `<sst>` and `</sst>`.
  var strings = ""
  /// The XML between `<styleSheet>` and `</styleSheet>`.
  var styles = ""
  /// Inside `<workbook>`, before the sheets.
  var properties = ""

  /// A file with the one sheet `survey`.
  static func survey(
    _ cells: String,
    after: String = "",
    strings: String = "",
    styles: String = "",
    properties: String = "",
  ) -> TestSpreadsheet {
    let xml = "<sheetData>\(cells)</sheetData>\(after)"
    return TestSpreadsheet(
      sheets: [("survey", xml)],
      strings: strings,
      styles: styles,
      properties: properties,
    )
  }

  var writer: ZipWriter {
    var zip = ZipWriter()
    zip.add("_rels/.rels", relationships([("rId1", "officeDocument", "xl/workbook.xml")]))
    var targets = [("s", "sharedStrings", "sharedStrings.xml"), ("f", "styles", "styles.xml")]
    var entries = ""
    for (index, sheet) in sheets.enumerated() {
      targets.append(("rId\(index)", "worksheet", "worksheets/sheet\(index).xml"))
      entries += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index)\"/>"
      zip.add("xl/worksheets/sheet\(index).xml", "<worksheet>\(sheet.xml)</worksheet>")
    }
    zip.add("xl/_rels/workbook.xml.rels", relationships(targets))
    zip.add("xl/workbook.xml", "<workbook>\(properties)<sheets>\(entries)</sheets></workbook>")
    zip.add("xl/sharedStrings.xml", "<sst>\(strings)</sst>")
    zip.add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>")
    return zip
  }

  func read() throws(WorkbookError) -> Workbook {
    try readWorkbook(writer.archive, named: "form.xlsx")
  }

  /// The cells of the first sheet.
  func rows() throws -> [[String]] { try #require(try read().sheets.first).rows }
}

func relationships(_ targets: [(id: String, kind: String, target: String)]) -> String {
  let links = targets.map { link in
    "<Relationship Id=\"\(link.id)\" Type=\"http://any/\(link.kind)\" Target=\"\(link.target)\"/>"
  }
  return "<Relationships>\(links.joined())</Relationships>"
}
