import Catalogue

/// What an import read, and what it could not.
public struct CatalogueImport: Equatable, Sendable {
  public let snapshot: CatalogueSnapshot
  /// What the files suggest that qualifications lead to; no part of the snapshot.
  public let links: [QualificationLink]
  /// In the order of the files and their rows.
  public let leftOut: [LeftOutRow]
}
