import Catalogue
import CivilDates
import GRDB

/// Where the catalogue has an offering from.
public struct OfferingRecord: Equatable, Sendable {
  /// What was imported, for example the name of a folder.
  public let source: String
  /// Nil when the source does not say when it was retrieved.
  public let retrievedOn: CivilDate?

  public init(source: String, retrievedOn: CivilDate?) {
    self.source = source
    self.retrievedOn = retrievedOn
  }
}

extension CatalogueDatabase {
  /// Nil when the catalogue does not have the offering.
  public func record(of id: Offering.ID) throws(CatalogueError) -> OfferingRecord? {
    try naming(path) {
      try queue.read { db in
        let isHere = try Bool.fetchOne(
          db,
          sql: "SELECT EXISTS (SELECT 1 FROM offering WHERE id = ?)",
          arguments: [id.rawValue],
        )
        guard isHere == true, let origin = try fetchOrigin(db) else { return nil }
        return OfferingRecord(source: origin.source, retrievedOn: origin.importedOn)
      }
    }
  }
}
