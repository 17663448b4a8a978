import Catalogue
import GRDB

/// Deletes what came with the program; what was imported and what is known here stays.
///
/// Rows that refer to others may be left dangling until the transaction ends.
func deleteBundledContents(_ db: Database) throws {
  for table in [
    "offering", "unit", "employer_need", "service", "municipality", "labour_demand",
    "travel_time", "occupation", "provider", "activity", "field",
  ] {
    try db.execute(sql: "DELETE FROM \(table) WHERE document IS NULL")
  }
  try db.execute(sql: "DELETE FROM unit_activity WHERE unit NOT IN (SELECT code FROM unit)")
  try db.execute(
    sql: "DELETE FROM occupation_activity WHERE isco NOT IN (SELECT isco FROM occupation)"
  )
  for (table, column) in [
    ("unit_list", "units"), ("activity_list", "teaches"), ("occupation_list", "occupations"),
  ] {
    try db.execute(
      sql: """
        DELETE FROM \(table) WHERE list NOT IN
          (SELECT \(column) FROM offering WHERE \(column) IS NOT NULL)
        """
    )
  }
}

/// Makes way for what comes with the program: it takes the first places, and its row counts where
/// an import has brought one of the same code.
func makeRoom(for snapshot: CatalogueSnapshot, in db: Database) throws {
  for table in [
    "unit", "employer_need", "service", "municipality", "labour_demand", "travel_time",
    "occupation", "provider", "activity", "field",
  ] {
    try db.execute(sql: "UPDATE \(table) SET position = position + 1000000")
  }
  for code in snapshot.municipalities.map(\.id.rawValue) {
    try db.execute(sql: "DELETE FROM municipality WHERE code = ?", arguments: [code])
  }
  for code in snapshot.units.map(\.id.rawValue) {
    try db.execute(sql: "DELETE FROM unit WHERE code = ?", arguments: [code])
  }
  for code in snapshot.occupations.map(\.id.rawValue) {
    try db.execute(sql: "DELETE FROM occupation WHERE isco = ?", arguments: [code])
  }
}

/// The condition under which a row of a table counts: invented rows stand in only until an import
/// brings others.
func counting(in table: String) -> String {
  "(document IS NOT NULL OR example = 0 OR NOT EXISTS "
    + "(SELECT 1 FROM \(table) WHERE document IS NOT NULL))"
}

/// Parents before children.
func insert(_ snapshot: CatalogueSnapshot, into db: Database) throws {
  try insert(snapshot.fields, into: db)
  try insert(snapshot.activities, into: db)
  try insert(snapshot.occupations, into: db)
  try insert(snapshot.providers, into: db)
  try insert(snapshot.units, into: db)
  try insert(snapshot.offerings, into: db)
  try insert(snapshot.labourDemand, into: db)
  try insert(snapshot.travelTimes, into: db)
  try insert(snapshot.services, into: db)
  try insert(snapshot.employerNeeds, into: db)
  try insert(snapshot.municipalities, into: db)
}

/// What the registers say with `knowledge` laid over it; without any, exactly what was imported.
func fetchSnapshot(
  _ db: Database,
  under knowledge: LocalKnowledge = LocalKnowledge(),
) throws -> CatalogueSnapshot {
  let occupations = try fetchOccupations(db)
  let layer = LocalLayer(knowledge, occupations: Set(occupations.map(\.id)))
  var snapshot = CatalogueSnapshot(
    fields: try fetchFields(db),
    activities: try fetchActivities(db),
    occupations: occupations,
    providers: try fetchProviders(db),
    offerings: try fetchOfferings(db, under: layer),
    labourDemand: try fetchLabourDemand(db),
    travelTimes: try fetchTravelTimes(db),
    hash: "",
    units: try fetchUnits(db),
    services: try fetchServices(db).services,
    employerNeeds: try fetchEmployerNeeds(db),
    municipalities: try fetchMunicipalities(db),
  )
  let imported = try fetchOrigin(db)?.hash ?? contentHash(of: snapshot)
  snapshot.hash = knowledge.hash(over: imported)
  return snapshot
}

func insert(_ origin: CatalogueOrigin, into db: Database) throws {
  try db.execute(
    sql: "INSERT INTO import_log (source, hash, imported_on) VALUES (?, ?, ?)",
    arguments: [origin.source, origin.hash, origin.importedOn.description],
  )
}

func fetchOrigin(_ db: Database) throws -> CatalogueOrigin? {
  try Row.fetchOne(db, sql: "SELECT * FROM import_log ORDER BY id DESC LIMIT 1").map { row in
    CatalogueOrigin(
      source: try row.decode(forColumn: "source"),
      hash: try row.decode(forColumn: "hash"),
      importedOn: try row.date("imported_on"),
    )
  }
}

/// The bundled data that is there; nil when there is none.
func fetchBundledOrigin(_ db: Database) throws -> CatalogueOrigin? {
  try Row.fetchOne(
    db,
    sql: "SELECT * FROM import_log WHERE source LIKE 'bundled %' ORDER BY id DESC LIMIT 1",
  )
  .map { row in
    CatalogueOrigin(
      source: try row.decode(forColumn: "source"),
      hash: try row.decode(forColumn: "hash"),
      importedOn: try row.date("imported_on"),
    )
  }
}
