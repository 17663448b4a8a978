import Catalogue
import GRDB

func insert(_ units: [QualificationUnit], into db: Database, document: Int? = nil) throws {
  let statement = try db.makeStatement(sql: "INSERT INTO unit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
  let link = try db.makeStatement(sql: "INSERT INTO unit_activity VALUES (?, ?, ?)")
  for (position, unit) in units.enumerated() {
    let name = unit.name
    try statement.execute(arguments: [
      unit.id.rawValue, position, unit.qualification.rawValue, name.fi, name.sv, name.en,
      unit.competencePoints, unit.isExample, document,
    ])
    for (place, activity) in unit.activities.enumerated() {
      try link.execute(arguments: [unit.id.rawValue, place, activity.rawValue])
    }
  }
}

func fetchUnits(_ db: Database) throws -> [QualificationUnit] {
  var activities: [UnitCode: [ActivityCode]] = [:]
  let links = try Row.fetchCursor(db, sql: "SELECT * FROM unit_activity ORDER BY position")
  while let row = try links.next() {
    activities[try row.code("unit"), default: []].append(try row.code("activity"))
  }
  return try Row.fetchAll(db, sql: "SELECT * FROM unit ORDER BY position").map { row in
    let id: UnitCode = try row.code("code")
    return QualificationUnit(
      id: id,
      qualification: try row.code("qualification"),
      name: try row.name(),
      competencePoints: try row.optionalNumber("competence_points"),
      activities: activities[id, default: []],
      isExample: try row.decode(forColumn: "example"),
    )
  }
}
