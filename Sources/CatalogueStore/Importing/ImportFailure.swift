import JSONDocuments
import Registers

/// Why an import was given up; the catalogue is as it was.
public enum ImportFailure: Error, Equatable, Sendable {
  case document(DocumentFault)
  /// A file that is no whole table.
  case table(TableFault, file: String)
  case catalogue(CatalogueError)
  /// No file to read: the folder holds none of the endings.
  case noFiles(endings: [String])
  /// Files were read and nothing in them could be used; the first problem, where there is one.
  case nothingToUse(first: LeftOutDocument?)
  /// Whoever watched the progress gave it up.
  case cancelled
}

extension ImportFailure: CustomStringConvertible {
  /// Says where, what happened and what to do, in English.
  public var description: String {
    switch self {
    case .document(let fault): "\(fault) The catalogue was not changed."
    case .table(let fault, let file): "\(file), \(fault) The catalogue was not changed."
    case .catalogue(let error): "\(error)"
    case .noFiles(let endings):
      "There is no file to import. Name files that end in "
        + "\(endings.map { ".\($0)" }.joined(separator: ", ")), or a folder of them."
    case .cancelled: "The import was given up. The catalogue was not changed."
    case .nothingToUse(let first):
      "Nothing in the files could be used, so the catalogue was not changed."
        + (first.map { " The first problem: \($0)" } ?? "")
    }
  }
}
