import CivilDates
import GRDB

/// What a catalogue holds, where it is from, and what it lacks.
public struct CatalogueStatus: Equatable, Sendable {
  /// How many rows a table has, and how many of them are invented examples.
  public struct Table: Equatable, Sendable {
    public let name: String
    public let rows: Int
    public let examples: Int
  }

  /// Something that offerings of the catalogue lack or that has passed.
  public enum Gap: String, CaseIterable, Sendable {
    case noLanguageLevel
    case noOccupation
    case noStart
    case startPast
    case applicationOver
  }

  /// What was imported, the newest first.
  public let imports: [CatalogueOrigin]
  /// By name.
  public let tables: [Table]
  /// How many offerings have each gap.
  public let gaps: [Gap: Int]
  /// The last month that the labour figures describe; nil when there are none.
  public let newestLabourMonth: CivilDate?

  public var offerings: Int { tables.first { $0.name == "offering" }?.rows ?? 0 }
}

extension CatalogueDatabase {
  /// The state of the catalogue on a day.
  public func status(on day: CivilDate) throws(CatalogueError) -> CatalogueStatus {
    try naming(path) {
      try queue.read { db in
        CatalogueStatus(
          imports: try fetchOrigins(db),
          tables: try fetchTables(db),
          gaps: try Dictionary(
            uniqueKeysWithValues: CatalogueStatus.Gap.allCases.map { gap in
              (gap, try count(gap, on: day, in: db))
            }
          ),
          newestLabourMonth: try Row.fetchOne(
            db,
            sql: "SELECT max(month) AS month FROM labour_demand",
          )?.optionalDate("month"),
        )
      }
    }
  }
}

private func fetchOrigins(_ db: Database) throws -> [CatalogueOrigin] {
  try Row.fetchAll(db, sql: "SELECT * FROM import_log ORDER BY id DESC").map { row in
    CatalogueOrigin(
      source: try row.decode(forColumn: "source"),
      hash: try row.decode(forColumn: "hash"),
      importedOn: try row.date("imported_on"),
    )
  }
}

/// Every table of ours but those that only order or find the others.
private func fetchTables(_ db: Database) throws -> [CatalogueStatus.Table] {
  let names = try String.fetchAll(
    db,
    sql: """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'grdb_%'
        AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' AND name NOT LIKE '%_list'
      ORDER BY name
      """,
  )
  return try names.map { name in
    let marks = try db.columns(in: name).contains { $0.name == "example" }
    let examples = marks ? "coalesce(sum(example), 0)" : "0"
    let row = try Row.fetchOne(
      db,
      sql: "SELECT count(*) AS rows, \(examples) AS examples FROM \(name)",
    )
    return CatalogueStatus.Table(
      name: name,
      rows: try row?.decode(forColumn: "rows") ?? 0,
      examples: try row?.decode(forColumn: "examples") ?? 0,
    )
  }
}

private func count(_ gap: CatalogueStatus.Gap, on day: CivilDate, in db: Database) throws -> Int {
  let condition =
    switch gap {
    case .noLanguageLevel: "minimum_level IS NULL"
    case .noOccupation: "occupations IS NULL"
    case .noStart: "start IS NULL AND NOT continuous_start"
    case .startPast: "start < :day AND NOT continuous_start"
    case .applicationOver: "application_end < :day"
    }
  let sql = "SELECT count(*) FROM offering WHERE \(condition)"
  let arguments: StatementArguments = condition.contains(":day") ? ["day": day.description] : []
  return try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
}
