import Catalogue
import GRDB

func insert(
  _ services: [Service],
  into db: Database,
  document: Int? = nil,
  from first: Int = 0,
) throws {
  let statement = try serviceInsertion(db)
  for (position, service) in services.enumerated() {
    try statement.execute(arguments: cells(of: service, at: first + position) + [document])
  }
}

/// Takes ``cells(of:at:)`` and the document that the service comes from.
func serviceInsertion(_ db: Database) throws -> Statement {
  try db.makeStatement(
    sql: "INSERT INTO service VALUES (\(Array(repeating: "?", count: 26).joined(separator: ",")))"
  )
}

/// In the order of the table's columns, but for the document.
func cells(of service: Service, at position: Int) -> StatementArguments {
  let (name, runner) = (service.name, service.runner)
  let (join, conditions) = (service.howToJoin, service.conditions)
  let identity: StatementArguments = [
    service.id.rawValue, position, service.kind.rawValue, name.fi, name.sv, name.en,
    runner.fi, runner.sv, runner.en,
  ]
  let audience: StatementArguments = [
    service.municipalities.map(\.rawValue).joined(separator: " "), service.minimumAge,
    service.maximumAge, words(service.needs),
    service.languages.map(\.rawValue).joined(separator: " "), service.isFree,
  ]
  let texts: StatementArguments = [
    join.fi, join.sv, join.en, conditions.fi, conditions.sv, conditions.en,
  ]
  let origin: StatementArguments = [
    service.source, service.sourceDate?.description, service.isVerified, service.isExample,
  ]
  return identity + audience + texts + origin
}

/// Those that count, with bundled ones that imports brought too left out.
func fetchServices(_ db: Database) throws -> ServicesInUse {
  let rows = try Row.fetchAll(
    db,
    sql: "SELECT * FROM service WHERE \(counting(in: "service")) ORDER BY position",
  )
  return ServicesInUse(
    try rows.map { row in
      ServicesInUse.Stored(
        service: try service(row),
        isImported: try row.decode(Int?.self, forColumn: "document") != nil,
      )
    }
  )
}

private func service(_ row: Row) throws -> Service {
  Service(
    id: try row.code("id"),
    kind: try row.word("kind"),
    name: try row.name(),
    runner: try row.localized("runner"),
    municipalities: try row.codes("municipalities"),
    minimumAge: try row.optionalNumber("minimum_age"),
    maximumAge: try row.optionalNumber("maximum_age"),
    needs: try row.words("needs"),
    languages: try row.codes("languages"),
    isFree: try row.decode(forColumn: "free"),
    howToJoin: try row.localized("join"),
    conditions: try row.localized("conditions"),
    source: try row.decode(forColumn: "source"),
    sourceDate: try row.optionalDate("source_date"),
    isVerified: try row.decode(forColumn: "verified"),
    isExample: try row.decode(forColumn: "example"),
  )
}
