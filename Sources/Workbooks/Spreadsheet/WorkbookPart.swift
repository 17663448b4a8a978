/// The list of sheets, and how the workbook counts days.
struct WorkbookPart {
  struct SheetEntry: Equatable {
    let name: String
    let relationship: String
  }

  private(set) var sheets: [SheetEntry] = []
  private(set) var dates = DateSystem.from1900

  init(_ bytes: [UInt8]) throws(PartFault) {
    var parser = XMLPullParser(bytes)
    while let event = try parser.next() {
      switch event {
      case .start("workbookPr"):
        let flag = try parser.attribute("date1904")
        if flag == "1" || flag == "true" { dates = .from1904 }
      case .start("sheet"):
        guard sheets.count < Limit.sheets.value else { throw .overLimit(.sheets) }
        guard let name = try parser.attribute("name"), let id = try parser.attribute("id")
        else { throw parser.mistake(.malformed) }
        sheets.append(SheetEntry(name: name, relationship: id))
      case .start("workbook"), .start("sheets"): break
      case .start: try parser.skipElement()
      case .end: break
      }
    }
  }
}
