import Catalogue
import GRDB

/// Children before parents, so that no reference dangles on the way.
///
/// Local knowledge is nobody's content but ours, and stays.
func deleteContents(_ db: Database) throws {
  for table in [
    "offering", "unit_list", "activity_list", "occupation_list", "unit_activity", "unit",
    "employer_need", "service", "municipality", "occupation_activity", "labour_demand",
    "travel_time", "occupation", "provider", "activity", "field",
  ] {
    try db.execute(sql: "DELETE FROM \(table)")
  }
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
    services: try fetchServices(db),
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
