import Catalogue

/// A catalogue as it is read for use: the registers' rows with local knowledge laid over them,
/// and that knowledge itself.
public struct CatalogueContents: Equatable, Sendable {
  public let snapshot: CatalogueSnapshot
  public let knowledge: LocalKnowledge

  public init(snapshot: CatalogueSnapshot, knowledge: LocalKnowledge) {
    self.snapshot = snapshot
    self.knowledge = knowledge
  }
}

extension CatalogueDatabase {
  public func contents() throws(CatalogueError) -> CatalogueContents {
    try naming(path) {
      try queue.read { db in
        let knowledge = try fetchLocalKnowledge(db)
        return CatalogueContents(
          snapshot: try fetchSnapshot(db, under: knowledge),
          knowledge: knowledge,
        )
      }
    }
  }

  public func localKnowledge() throws(CatalogueError) -> LocalKnowledge {
    try naming(path) { try queue.read(fetchLocalKnowledge) }
  }

  /// Writes changes to local knowledge, all or none.
  public func change(_ changes: [LocalChange]) throws(CatalogueError) {
    try naming(path) {
      try queue.write { db in try write(changes, in: db) }
    }
  }

  /// Adds links of a table as suggestions; see ``LocalKnowledge/proposing(_:)``.
  public func propose(_ links: [QualificationLink]) throws(CatalogueError) {
    try naming(path) {
      try queue.write { db in
        try write(try fetchLocalKnowledge(db).proposing(links), in: db)
      }
    }
  }
}
