import Catalogue
import CivilDates
import Foundation

/// What a file of the user's own holds, read but not yet stored.
public struct LocalFile: Equatable, Sendable {
  public let kind: LocalFileKind
  /// Those of a file of providers, and those that trainings name and the catalogue lacks.
  public internal(set) var providers: [Provider] = []
  public internal(set) var offerings: [Offering] = []
  public internal(set) var employerNeeds: [EmployerNeed] = []
  public internal(set) var services: [Service] = []
  public internal(set) var links: [QualificationLink] = []
  public internal(set) var overlays: [Overlay] = []
  /// Where rows stand and how they were written, by the ids of what they hold.
  public internal(set) var origins: [String: RowOrigin] = [:]
  /// Rows and columns that could not be used.
  public internal(set) var leftOut: [LeftOutRow] = []

  init(_ kind: LocalFileKind) { self.kind = kind }
}

/// The line on which a row begins, and its filled cells as JSON.
public struct RowOrigin: Equatable, Sendable {
  public let line: Int
  public let written: String
}

/// Reads a file of the user's own as a spreadsheet saves it: commas, semicolons or tabs between
/// cells, told from its first line, as is what the file holds; see `docs/data.md`.
///
/// - Parameters:
///   - name: how the file is called in the report.
///   - data: the file as it is.
///   - catalogue: what its rows may refer to.
///   - day: when facts without a day were found out.
/// - Returns: what the rows say, and those that could not be used.
/// - Throws: when the file as a whole cannot be read.
public func readLocalFile(
  _ name: String,
  _ data: Data,
  beside catalogue: CatalogueSnapshot,
  on day: CivilDate,
) throws(CatalogueError) -> LocalFile {
  do throws(CatalogueError.Cause) {
    let records = try spreadsheetRecords(data)
    guard let header = records.first?.cells, !header.allSatisfy(\.isEmpty) else {
      throw .emptyFile
    }
    if Set(DerivedLinkColumn.allCases.map(\.rawValue)).isSubset(of: header) {
      var file = LocalFile(.links)
      let table = try CSVTable<DerivedLinkColumn>(name, records: records, optional: [])
      file.links = derivedLinks(table, leavingOut: &file.leftOut)
      return file
    }
    guard let kind = LocalFileKind(header: header) else {
      throw .unknownColumns(header.filter { !$0.isEmpty })
    }
    var file = LocalFile(kind)
    for column in header where !kind.knows(column) {
      file.leftOut.append(
        LeftOutRow(file: name, line: records[0].line, column: column, problem: .unknownColumn)
      )
    }
    try file.read(LocalRecords(name: name, records: records, catalogue: catalogue, day: day))
    return file
  } catch {
    throw CatalogueError(error, path: name)
  }
}

/// The records of a spreadsheet: column names in small letters, and no row that is empty.
private func spreadsheetRecords(_ data: Data) throws(CatalogueError.Cause) -> [CSVRecord] {
  let all = try readCSV(data, separator: nil)
  guard let first = all.first else { return [] }
  let header = first.cells.map { $0.lowercased().filter { !$0.isWhitespace } }
  // The derived table's columns keep the capitals they were published with.
  let names = header.contains("koulutus_koodiuri") ? first.cells : header
  return [CSVRecord(line: first.line, cells: names)]
    + all.dropFirst().filter { !$0.cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

extension LocalFileKind {
  /// `example` marks rows for practice also where it is not imported.
  fileprivate func knows(_ column: String) -> Bool {
    column.isEmpty || column == "example" || columns.contains(column)
  }
}
