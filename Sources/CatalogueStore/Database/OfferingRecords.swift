import Catalogue
import CivilDates
import GRDB
import Languages

extension CatalogueDatabase {
  /// Nil when the catalogue does not have the offering.
  public func record(of id: Offering.ID) throws(CatalogueError) -> OfferingRecord? {
    try naming(path) { try queue.read { db in try fetchRecord(of: id, in: db) } }
  }

  /// When the oldest part of what was imported was retrieved, else when the bundled data was taken
  /// in; nil for an empty catalogue.
  public func oldestRetrieval() throws(CatalogueError) -> CivilDate? {
    try naming(path) {
      try queue.read { db in
        let row = try Row.fetchOne(db, sql: "SELECT min(retrieved_on) AS day FROM document")
        return try row?.optionalDate("day") ?? fetchOrigin(db)?.importedOn
      }
    }
  }
}

private func fetchRecord(of id: Offering.ID, in db: Database) throws -> OfferingRecord? {
  let query = """
    SELECT offering.document, source, source_id, retrieved_on
    FROM offering LEFT JOIN document ON document.id = offering.document WHERE offering.id = ?
    """
  guard let row = try Row.fetchOne(db, sql: query, arguments: [id.rawValue]) else { return nil }
  guard let document = try row.decode(Int?.self, forColumn: "document") else {
    let origin = try fetchBundledOrigin(db) ?? fetchOrigin(db)
    return origin.map {
      OfferingRecord(source: $0.source, sourceID: nil, retrievedOn: $0.importedOn)
    }
  }
  var record = OfferingRecord(
    source: try row.decode(forColumn: "source"),
    sourceID: try row.decode(forColumn: "source_id"),
    retrievedOn: try row.date("retrieved_on"),
  )
  try addKoutaDetails(of: document, to: &record, in: db)
  return record
}

/// Nothing is added for a document that is no toteutus.
private func addKoutaDetails(
  of document: Int,
  to record: inout OfferingRecord,
  in db: Database,
) throws {
  let query = "SELECT * FROM implementation WHERE document = ?"
  guard let row = try Row.fetchOne(db, sql: query, arguments: [document]) else { return }
  record.description = try row.localized("description")
  record.notes = try ["start_note", "duration_note", "fee_note"].map { try row.localized($0) }
    .filter { $0 != LocalizedText() }
  record.applications = try fetchApplications(
    to: try row.decode(String.self, forColumn: "oid"),
    in: db,
  )
  record.links = try Row.fetchAll(
    db,
    sql: "SELECT label, address FROM implementation_link WHERE document = ? ORDER BY position",
    arguments: [document],
  )
  .map { row in
    OfferingRecord.Link(
      label: try row.decode(forColumn: "label"),
      address: try row.decode(forColumn: "address"),
    )
  }
}

/// A target has times of its own, or those of its round.
private func fetchApplications(
  to implementation: String,
  in db: Database,
) throws -> [OfferingRecord.Application] {
  let query = """
    SELECT target.name_fi, target.name_sv, target.name_en, target.seats,
      coalesce(target.form_fi, round.form_fi) AS form_fi,
      coalesce(target.form_sv, round.form_sv) AS form_sv,
      coalesce(target.form_en, round.form_en) AS form_en,
      coalesce(own.opens, shared.opens) AS opens, coalesce(own.closes, shared.closes) AS closes
    FROM application_target AS target
      LEFT JOIN target_period AS own ON own.target = target.id
      LEFT JOIN application_round AS round ON round.oid = target.round
      LEFT JOIN round_period AS shared ON own.target IS NULL AND shared.document = round.document
    WHERE target.implementation = ?
    ORDER BY opens, target.id, own.position, shared.position
    """
  return try Row.fetchAll(db, sql: query, arguments: [implementation]).map { row in
    OfferingRecord.Application(
      name: try row.name(),
      opens: try row.optionalDate("opens"),
      closes: try row.optionalDate("closes"),
      seats: try row.optionalNumber("seats"),
      form: try row.localized("form"),
    )
  }
}
