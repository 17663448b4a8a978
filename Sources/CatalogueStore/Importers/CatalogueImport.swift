import Catalogue

/// What an import read, and what it could not.
public struct CatalogueImport: Equatable, Sendable {
  public let snapshot: CatalogueSnapshot
  /// In the order of the files and their rows.
  public let leftOut: [LeftOutRow]
}
