import Catalogue
import GRDB

/// Children before parents, so that no reference dangles on the way.
///
/// Services that come from a register stay with what they are made from.
func deleteContents(_ db: Database) throws {
  for table in [
    "offering", "unit_list", "activity_list", "occupation_list", "unit_activity", "unit",
    "employer_need", "municipality", "occupation_activity", "labour_demand",
    "travel_time", "occupation", "provider", "activity", "field",
  ] {
    try db.execute(sql: "DELETE FROM \(table)")
  }
  try db.execute(sql: "DELETE FROM service WHERE register IS NULL")
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

func fetchSnapshot(_ db: Database) throws -> CatalogueSnapshot {
  var snapshot = CatalogueSnapshot(
    fields: try fetchFields(db),
    activities: try fetchActivities(db),
    occupations: try fetchOccupations(db),
    providers: try fetchProviders(db),
    offerings: try fetchOfferings(db),
    labourDemand: try fetchLabourDemand(db),
    travelTimes: try fetchTravelTimes(db),
    hash: "",
    units: try fetchUnits(db),
    services: try fetchServices(db),
    employerNeeds: try fetchEmployerNeeds(db),
    municipalities: try fetchMunicipalities(db),
  )
  snapshot.hash = try fetchOrigin(db)?.hash ?? contentHash(of: snapshot)
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
