import Catalogue
import GRDB

func insert(
  _ needs: [EmployerNeed],
  into db: Database,
  document: Int? = nil,
  from first: Int = 0,
) throws {
  let statement = try db.makeStatement(
    sql: "INSERT INTO employer_need VALUES "
      + "(\(Array(repeating: "?", count: 18).joined(separator: ",")))"
  )
  for (position, need) in needs.enumerated() {
    try statement.execute(arguments: [
      need.id.rawValue, first + position, need.employer, need.occupation.rawValue,
      need.field?.rawValue,
      need.municipality.rawValue, need.place, need.weeklyHours, need.workLanguage.rawValue,
      need.minimumLevel?.rawValue, need.start?.description, need.places,
      need.contact.fi, need.contact.sv, need.contact.en, need.isExample, document,
      need.takesApprentices,
    ])
  }
}

func fetchEmployerNeeds(_ db: Database) throws -> [EmployerNeed] {
  try Row.fetchAll(
    db,
    sql: "SELECT * FROM employer_need WHERE \(counting(in: "employer_need")) ORDER BY position",
  ).map { row in
    EmployerNeed(
      id: try row.code("id"),
      employer: try row.decode(forColumn: "employer"),
      occupation: try row.code("occupation"),
      field: try row.optionalCode("field"),
      municipality: try row.code("municipality"),
      place: try row.decode(forColumn: "place"),
      weeklyHours: try row.optionalNumber("weekly_hours"),
      workLanguage: try row.word("work_language"),
      minimumLevel: try row.optionalWord("minimum_level"),
      start: try row.optionalDate("start"),
      places: try row.optionalNumber("places"),
      contact: try row.localized("contact"),
      isExample: try row.decode(forColumn: "example"),
      takesApprentices: try row.decode(forColumn: "apprenticeship"),
    )
  }
}
