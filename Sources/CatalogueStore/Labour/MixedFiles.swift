import Foundation
import JSONDocuments
import Registers

/// A table among the files of an import, with its bytes as they are.
struct TableFile {
  let path: String
  /// Its name without the folders and archive it stands in, which names its document.
  let name: String
  let bytes: Data
  let table: SeparatedTable

  /// - Throws: ``ImportFailure/table(_:file:)``.
  fileprivate init(path: String, name: String, bytes: Data) throws {
    self.path = path
    self.name = name
    self.bytes = bytes
    do throws(TableFault) {
      table = try SeparatedTable(bytes)
    } catch {
      throw ImportFailure.table(error, file: path)
    }
  }
}

/// Reads files of which some are JSON and some are tables, in their order; of an archive, JSON first.
///
/// - Throws: ``ImportFailure/table(_:file:)`` for a table that is not whole text in UTF-8.
func readMixedFiles(
  _ files: InputFiles,
  progress: (Int) throws -> Void,
  tables: (TableFile) throws -> Void,
  documents: @escaping (DocumentPlace, JSONValue, DocumentText) throws -> Void,
) throws {
  var before = 0
  for file in files.files {
    if file.path.lowercased().hasSuffix(".csv") {
      try tables(try tableFile(file))
    } else {
      let one = try InputFiles([URL(filePath: file.path)], endings: [])
      try readDocuments(in: one, progress: { try progress(before + $0) }, documents)
      if file.path.lowercased().hasSuffix(".zip") {
        try unpackFiles(of: file.path, ending: "csv", most: mostTableBytes) { unpacked in
          try tables(TableFile(path: unpacked.path, name: unpacked.name, bytes: unpacked.bytes))
        }
      }
    }
    before += file.bytes
    try progress(before)
  }
}

/// A longer table is no export of a register.
private let mostTableBytes = 256_000_000

private func tableFile(_ file: InputFiles.File) throws -> TableFile {
  let place = DocumentPlace(file: file.path, line: 1)
  guard file.bytes <= mostTableBytes else {
    throw DocumentFault(.tooLarge(most: mostTableBytes), at: place)
  }
  let bytes: Data
  do {
    bytes = try Data(contentsOf: URL(filePath: file.path))
  } catch {
    throw DocumentFault(.unreadable(reason: error.localizedDescription), at: place)
  }
  let name = (file.path as NSString).lastPathComponent
  return try TableFile(path: file.path, name: name, bytes: bytes)
}

extension ImportSession {
  /// Reports what in a file could not be used.
  func leaveOut(_ problems: [PlacedProblem], of file: String) {
    for problem in problems {
      let place = DocumentPlace(file: problem.file ?? file, line: problem.line ?? 1)
      leaveOut(problem.problem, id: nil, at: place)
    }
  }

  /// Reports a table whose columns are of something else.
  func leaveOut(_ fault: TableFault, of file: TableFile) throws {
    guard case .noColumns = fault.cause else { throw ImportFailure.table(fault, file: file.path) }
    let place = DocumentPlace(file: file.path, line: fault.line)
    leaveOut(
      RecordProblem("", .anotherKind(found: "a table of other columns")),
      id: nil,
      at: place,
    )
  }
}

/// The number of a document of which all is written again, whether it is new or not; nil where it
/// stood in the same import before.
extension ImportSession.Arrival {
  var number: Int? {
    switch self {
    case .new(let id), .changed(let id), .unchanged(let id): id
    case .repeated: nil
    }
  }
}
