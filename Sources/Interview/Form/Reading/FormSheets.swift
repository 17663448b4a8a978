import Foundation
import Workbooks

/// A file that a form names.
enum FormFile {
  case table([[String]])
  case missing
  case broken(CSVError)
}

/// The sheets of a form, from whatever file they came.
struct FormSheets {
  /// Stands in for the id and title where the settings give none.
  let name: String
  /// By the name that XLSForm gives the sheet.
  private let sheets: [String: Sheet]
  private let tables: [String: [[String]]]
  /// The other sheets of the workbook, as they are spelled there.
  let otherNames: [String]
  let file: (String) -> FormFile

  static let known = ["survey", "choices", "settings", "external_choices"]

  init(_ workbook: Workbook, file: @escaping (String) -> FormFile) {
    var tables: [String: [[String]]] = [:]
    var others: [String] = []
    for sheet in workbook.sheets {
      let name = sheet.name.trimmed.lowercased()
      if Self.known.contains(name), tables[name] == nil {
        tables[name] = trimmedTable(sheet.rows)
      } else {
        others.append(sheet.name)
      }
    }
    self.init(name: workbook.name, tables: tables, otherNames: others, file: file)
  }

  init(_ source: FormSource) {
    self.init(
      name: source.name,
      tables: source.sheets.filter { Self.known.contains($0.key) },
      otherNames: [],
    ) { source.sheets[$0].map(FormFile.table) ?? .missing }
  }

  init(
    name: String,
    tables: [String: [[String]]],
    otherNames: [String],
    file: @escaping (String) -> FormFile,
  ) {
    self.name = name
    self.tables = tables.filter { !$0.value.isEmpty }
    sheets = tables.reduce(into: [:]) { $0[$1.key] = Sheet(name: $1.key, table: $1.value) }
    self.otherNames = otherNames
    self.file = file
  }

  subscript(name: String) -> Sheet { sheets[name] ?? Sheet(name: name, table: []) }

  func has(_ name: String) -> Bool { sheets[name] != nil }

  /// What is kept with an interview: the form's sheets and the files that it reads.
  func source(with files: [String: [[String]]]) -> FormSource {
    FormSource(name: name, sheets: tables.merging(files) { sheet, _ in sheet })
  }
}

/// Looks for a form's files in the form's folder, and in its folders for media.
func fileFinder(besides workbook: Workbook) -> (String) -> FormFile {
  guard let folder = workbook.folder else { return { _ in .missing } }
  let folders = [folder] + ["media", "\(workbook.name)-media"].map { folder.appending(path: $0) }
  return { name in
    // A form may not read the rest of the machine.
    guard !name.contains("/"), !name.hasPrefix(".") else { return .missing }
    for folder in folders {
      let path = folder.appending(path: name).path(percentEncoded: false)
      guard let bytes = FileManager.default.contents(atPath: path) else { continue }
      do throws(CSVError) {
        return .table(try readTable([UInt8](bytes)))
      } catch {
        return .broken(error)
      }
    }
    return .missing
  }
}

extension FormSheets {
  /// Where a problem of the file stands, with its column named by its header.
  func place(of problem: WorkbookProblem) -> Cell {
    let name = problem.sheet.trimmed.lowercased()
    let sheet = self[name]
    guard let letters = problem.column else {
      return Cell(text: "", sheet: problem.sheet, row: problem.row, column: "")
    }
    let index = sheet.header.indices.first { columnLetters($0) == letters }
    let row = sheet.rows.first { $0.number == problem.row }
    return Cell(
      text: index.flatMap { index in row.flatMap { $0.cells.dropFirst(index).first } } ?? "",
      sheet: sheet.isAbsent ? problem.sheet : name,
      row: problem.row,
      column: index.map { sheet.header[$0] } ?? letters,
    )
  }
}
