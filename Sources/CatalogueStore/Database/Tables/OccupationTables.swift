import Catalogue
import GRDB

func insert(_ occupations: [Occupation], into db: Database, document: Int? = nil) throws {
  let statement = try db.makeStatement(
    sql: """
      INSERT INTO occupation (isco, position, name_fi, name_sv, name_en, regulated, demands,
        sector, sector_fi, sector_sv, sector_en, document)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
  )
  let link = try db.makeStatement(sql: "INSERT INTO occupation_activity VALUES (?, ?, ?, ?)")
  for (position, occupation) in occupations.enumerated() {
    let (name, sector) = (occupation.name, occupation.sector)
    try statement.execute(arguments: [
      occupation.id.rawValue, position, name.fi, name.sv, name.en, occupation.isRegulated,
      words(occupation.demands), sector?.code, sector?.name.fi, sector?.name.sv, sector?.name.en,
      document,
    ])
    for (place, requirement) in occupation.requirements.enumerated() {
      try link.execute(arguments: [
        occupation.id.rawValue, place, requirement.activity.rawValue, requirement.importance,
      ])
    }
  }
}

func fetchOccupations(_ db: Database) throws -> [Occupation] {
  var requirements: [OccupationCode: [Occupation.Requirement]] = [:]
  let links = try Row.fetchCursor(db, sql: "SELECT * FROM occupation_activity ORDER BY position")
  while let row = try links.next() {
    requirements[try row.code("isco"), default: []].append(
      Occupation.Requirement(
        activity: try row.code("activity"),
        importance: try row.number("importance"),
      )
    )
  }
  return try Row.fetchAll(db, sql: "SELECT * FROM occupation ORDER BY position").map { row in
    let id: OccupationCode = try row.code("isco")
    return Occupation(
      id: id,
      name: try row.name(),
      requirements: requirements[id, default: []],
      isRegulated: try row.decode(forColumn: "regulated"),
      demands: try row.words("demands"),
      sector: try row.decode(String?.self, forColumn: "sector").map {
        Sector(code: $0, name: try row.localized("sector"))
      },
    )
  }
}
