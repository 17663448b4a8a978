import Catalogue
import GRDB

func insert(_ fields: [Field], into db: Database, document: Int? = nil) throws {
  let statement = try db.makeStatement(sql: "INSERT INTO field VALUES (?, ?, ?, ?, ?, ?)")
  for (position, field) in fields.enumerated() {
    let name = field.name
    try statement.execute(arguments: [
      field.id.rawValue, position, name.fi, name.sv, name.en, document,
    ])
  }
}

func fetchFields(_ db: Database) throws -> [Field] {
  try Row.fetchAll(db, sql: "SELECT * FROM field ORDER BY position").map { row in
    Field(id: try row.code("code"), name: try row.name())
  }
}

func insert(_ activities: [Activity], into db: Database, document: Int? = nil) throws {
  let statement = try db.makeStatement(sql: "INSERT INTO activity VALUES (?, ?, ?, ?, ?, ?, ?)")
  for (position, activity) in activities.enumerated() {
    let name = activity.name
    try statement.execute(arguments: [
      activity.id.rawValue, position, activity.field.rawValue, name.fi, name.sv, name.en, document,
    ])
  }
}

func fetchActivities(_ db: Database) throws -> [Activity] {
  try Row.fetchAll(db, sql: "SELECT * FROM activity ORDER BY position").map { row in
    Activity(id: try row.code("code"), field: try row.code("field"), name: try row.name())
  }
}

func insert(
  _ providers: [Provider],
  into db: Database,
  document: Int? = nil,
  from first: Int = 0,
) throws {
  let statement = try db.makeStatement(sql: "INSERT INTO provider VALUES (?, ?, ?, ?, ?, ?, ?)")
  for (position, provider) in providers.enumerated() {
    let name = provider.name
    try statement.execute(arguments: [
      provider.id.rawValue, first + position, name.fi, name.sv, name.en, provider.oid, document,
    ])
  }
}

func fetchProviders(_ db: Database) throws -> [Provider] {
  try Row.fetchAll(db, sql: "SELECT * FROM provider ORDER BY position").map { row in
    Provider(
      id: try row.code("id"),
      name: try row.name(),
      oid: try row.decode(forColumn: "oid"),
    )
  }
}
