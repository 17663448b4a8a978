/// Reads the files of a form that is kept as a folder with one CSV file for each sheet.
func readFolder(_ folder: String) throws(WorkbookError) -> SheetsRead {
  let names = try fileNames(in: folder)
  var result = SheetsRead()
  for sheet in ["survey", "choices", "settings", "entities", "external_choices"] {
    // The plain spelling sorts last and wins where a folder has two.
    guard let name = names.last(where: { $0.lowercased() == "\(sheet).csv" }) else {
      guard sheet != "survey" else { throw .noSurvey(folder: folder) }
      continue
    }
    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    let rows = try readTable(fileBytes(of: path), file: path)
    result.sheets.append(WorkbookSheet(name: sheet, rows: rows))
  }
  return result
}

/// Reads one CSV file; its mistakes name the file.
func readTable(_ bytes: [UInt8], file: String) throws(WorkbookError) -> [[String]] {
  do {
    return try readTable(bytes)
  } catch {
    throw .badTable(file: file, error)
  }
}
