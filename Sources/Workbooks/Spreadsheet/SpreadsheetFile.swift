/// Reads an .xlsx file: a zip archive of XML parts that refer to one another.
struct SpreadsheetFile {
  private let archive: ZipArchive
  /// As the person who named it knows it.
  private let file: String
  private var context = CellContext()
  private var cellsLeft = Limit.cells.value

  init(_ archive: ZipArchive, file: String) {
    self.archive = archive
    self.file = file
  }

  mutating func read() throws(WorkbookError) -> SheetsRead {
    let main = try mainPart()
    let workbook = try reading(main) { bytes throws(PartFault) in try WorkbookPart(bytes) }
    let place = relationshipPlace(of: main)
    let links = try relationships(at: place.part, folder: place.folder)
    context.dates = workbook.dates
    if let part = links.first(ofKind: "sharedStrings") {
      context.strings = try reading(part) { bytes throws(PartFault) in
        try readSharedStrings(bytes)
      }
    }
    if let part = links.first(ofKind: "styles") {
      context.formats = try reading(part) { bytes throws(PartFault) in try CellFormats(bytes) }
    }
    var result = SheetsRead()
    for entry in workbook.sheets {
      guard let target = links[id: entry.relationship] else {
        throw .damagedPart(file: file, part: place.part, .absent)
      }
      // Chart sheets and macros have no cells.
      guard target.kind == "worksheet" else { continue }
      let isOnly = workbook.sheets.count == 1
      try readSheet(entry.name, from: target.part, isForm: isOnly, into: &result)
    }
    return result
  }

  private mutating func readSheet(
    _ name: String,
    from part: String,
    isForm: Bool,
    into result: inout SheetsRead,
  ) throws(WorkbookError) {
    let isForm = isForm || isFormSheet(name)
    var left = cellsLeft
    do {
      var reader = SheetReader(try archive.bytes(of: part), named: name, context: context)
      try reader.read(cellsLeft: &left)
      cellsLeft = left
      result.sheets.append(WorkbookSheet(name: name, rows: reader.grid.rows))
      if isForm { result.problems += reader.problems.all }
    } catch .overLimit(let limit) where !isForm && limit.concernsOneSheet {
      // A sheet that is no part of the form must not keep the form from being read.
      result.sheets.append(WorkbookSheet(name: name, rows: []))
      result.problems.append(.leftOut(sheet: name, limit))
    } catch .overLimit(let limit) {
      throw .overLimit(file: file, sheet: name, limit)
    } catch {
      throw .damagedPart(file: file, part: part, error)
    }
  }

  private func mainPart() throws(WorkbookError) -> String {
    let named =
      archive.contains("_rels/.rels")
      ? try relationships(at: "_rels/.rels", folder: "").first(ofKind: "officeDocument") : nil
    let part = named ?? "xl/workbook.xml"
    guard archive.contains(part) else {
      throw .foreign(file: file, archive.contains("mimetype") ? .openDocument : .otherArchive)
    }
    return part
  }

  private func relationships(
    at part: String,
    folder: String,
  ) throws(WorkbookError) -> Relationships {
    try reading(part) { bytes throws(PartFault) in try Relationships(bytes, folder: folder) }
  }

  private func reading<Value>(
    _ part: String,
    _ read: ([UInt8]) throws(PartFault) -> Value,
  ) throws(WorkbookError) -> Value {
    do {
      return try read(archive.bytes(of: part))
    } catch .overLimit(let limit) {
      throw .overLimit(file: file, sheet: nil, limit)
    } catch .locked {
      throw .foreign(file: file, .protected)
    } catch {
      throw .damagedPart(file: file, part: part, error)
    }
  }
}
