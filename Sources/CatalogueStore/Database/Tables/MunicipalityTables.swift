import Catalogue
import GRDB

func insert(_ municipalities: [Municipality], into db: Database, document: Int? = nil) throws {
  let statement = try db.makeStatement(
    sql: "INSERT INTO municipality VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
  )
  for (position, municipality) in municipalities.enumerated() {
    let (name, area) = (municipality.name, municipality.employmentArea)
    try statement.execute(arguments: [
      municipality.id.rawValue, position, name.fi, name.sv, name.en,
      municipality.region?.rawValue, area?.responsible.rawValue,
      area?.name.fi, area?.name.sv, area?.name.en, document,
    ])
  }
}

func fetchMunicipalities(_ db: Database) throws -> [Municipality] {
  try Row.fetchAll(db, sql: "SELECT * FROM municipality ORDER BY position").map { row in
    Municipality(
      id: try row.code("code"),
      name: try row.name(),
      region: try row.optionalCode("region"),
      employmentArea: try row.optionalCode("area").map {
        EmploymentArea(responsible: $0, name: try row.localized("area"))
      },
    )
  }
}
