import Catalogue
import GRDB
import Languages

/// An organisation as offerings need it.
struct KoutaPlace {
  let oid: String
  let parent: String?
  let name: LocalizedText
  let municipality: String?
}

func fetchKoutaPlaces(_ db: Database) throws -> [String: KoutaPlace] {
  var places: [String: KoutaPlace] = [:]
  for row in try Row.fetchAll(db, sql: "SELECT * FROM organisation") {
    let oid: String = try row.decode(forColumn: "oid")
    places[oid] = KoutaPlace(
      oid: oid,
      parent: try row.decode(forColumn: "parent"),
      name: try row.name(),
      municipality: try row.decode(forColumn: "municipality"),
    )
  }
  return places
}

/// Which provider of the catalogue an organisation is.
struct KoutaProviders {
  private let byOID: [String: Provider.ID]
  private let places: [String: KoutaPlace]

  init(_ db: Database, _ places: [String: KoutaPlace]) throws {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT id, oid FROM provider WHERE oid IS NOT NULL AND document IS NULL",
    )
    byOID = Dictionary(
      try rows.map { (try $0.decode(String.self, forColumn: "oid"), try $0.code("id")) },
      uniquingKeysWith: { first, _ in first },
    )
    self.places = places
  }

  /// The provider that it or an organisation above it is; one that is not known has its oid for an
  /// id.
  func id(of oid: String) -> Provider.ID {
    var next: String? = oid
    for _ in 0..<5 {
      guard let current = next else { break }
      if let known = byOID[current] { return known }
      next = places[current]?.parent
    }
    return Code(oid)
  }
}

/// Adds what offerings name and the catalogue does not have: providers, municipalities and units.
func addKoutaSurroundings(_ providers: [Provider.ID: Int], in db: Database) throws {
  var position = try Int.fetchOne(db, sql: "SELECT max(position) FROM provider") ?? -1
  for (id, document) in providers.sorted(by: { $0.key < $1.key }) {
    position += 1
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO provider (id, position, name_fi, name_sv, name_en, oid, document)
        SELECT oid, ?, name_fi, name_sv, name_en, oid, ? FROM organisation WHERE oid = ?
        """,
      arguments: [position, document, id.rawValue],
    )
  }
  try db.execute(
    sql: """
      INSERT OR IGNORE INTO municipality (code, position, name_fi, name_sv, document)
      SELECT municipality,
        (SELECT max(position) FROM municipality) + row_number() OVER (ORDER BY municipality),
        max(municipality_fi), max(municipality_sv), max(document)
      FROM organisation
      WHERE municipality IS NOT NULL AND coalesce(municipality_fi, municipality_sv) IS NOT NULL
        AND municipality NOT IN (SELECT code FROM municipality)
      GROUP BY municipality
      """
  )
  try db.execute(
    sql: """
      INSERT OR IGNORE INTO unit
        (code, position, qualification, name_fi, name_sv, name_en, competence_points, example,
          document)
      SELECT part.unit,
        coalesce((SELECT max(position) FROM unit), -1)
          + row_number() OVER (ORDER BY part.document, part.position),
        part.qualification, part.name_fi, part.name_sv, part.name_en,
        CAST(nullif(part.scope, 0) AS INTEGER), 0, part.document
      FROM qualification_unit AS part
      WHERE part.qualification IS NOT NULL AND part.unit NOT IN (SELECT code FROM unit)
      GROUP BY part.unit
      """
  )
}
