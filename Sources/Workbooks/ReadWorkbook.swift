import Foundation

/// Reads a form from a file of any accepted format, or from a folder of CSV files.
package func readWorkbook(at url: URL) throws(WorkbookError) -> Workbook {
  let path = url.path(percentEncoded: false)
  guard isFolder(path) else {
    let read = try readSheets(fileBytes(of: path), file: path)
    return Workbook(read, file: path, folder: url.deletingLastPathComponent())
  }
  return Workbook(try readFolder(path), file: path, folder: url)
}

/// Reads a form from the bytes of a file of that name.
package func readWorkbook(_ bytes: [UInt8], named name: String) throws(WorkbookError) -> Workbook {
  Workbook(try readSheets(bytes, file: name), file: name, folder: nil)
}

extension Workbook {
  fileprivate init(_ read: SheetsRead, file: String, folder: URL?) {
    let last = (file as NSString).lastPathComponent as NSString
    self.init(
      name: last.deletingPathExtension,
      sheets: read.sheets,
      problems: read.problems,
      folder: folder,
    )
  }
}

private func readSheets(_ bytes: [UInt8], file: String) throws(WorkbookError) -> SheetsRead {
  guard !bytes.isEmpty else { throw .empty(file: file) }
  guard bytes.count <= Limit.fileBytes.value else {
    throw .overLimit(file: file, sheet: nil, .fileBytes)
  }
  var read: SheetsRead
  switch FileFormat(bytes, named: file) {
  case .foreign(let format): throw .foreign(file: file, format)
  case .zip:
    guard let archive = ZipArchive(bytes) else { throw .damagedArchive(file: file) }
    var spreadsheet = SpreadsheetFile(archive, file: file)
    read = try spreadsheet.read()
  case .csv: read = try oneFileCSV(bytes, file: file)
  case .markdown: read = try markdown(bytes, file: file)
  }
  read.noteRepeatedSheets()
  return read
}

private func oneFileCSV(_ bytes: [UInt8], file: String) throws(WorkbookError) -> SheetsRead {
  let rows = try readTable(bytes, file: file)
  guard !isSingleSheet(rows) else { throw .unnamedSheet(file: file) }
  let found = sheets(ofOneFile: rows)
  guard !found.isEmpty else { throw .noSheets(file: file) }
  guard found.count <= Limit.sheets.value else {
    throw .overLimit(file: file, sheet: nil, .sheets)
  }
  return SheetsRead(sheets: found)
}

private func markdown(_ bytes: [UInt8], file: String) throws(WorkbookError) -> SheetsRead {
  let text: [UInt8]
  do {
    text = try checkedText(bytes)
  } catch {
    throw .badText(file: file, error)
  }
  let found: [WorkbookSheet]
  do {
    found = try sheets(ofMarkdown: String(decoding: text, as: UTF8.self))
  } catch {
    throw .overLimit(file: file, sheet: nil, error)
  }
  guard !found.isEmpty else { throw .noSheets(file: file) }
  return SheetsRead(sheets: found)
}
