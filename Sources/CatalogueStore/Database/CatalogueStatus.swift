import CivilDates
import GRDB

/// What a catalogue holds, where it is from, and what it lacks.
public struct CatalogueStatus: Equatable, Sendable {
  /// How many rows a table has, and how many of them are invented examples that count.
  public struct Table: Equatable, Sendable {
    public let name: String
    public let rows: Int
    public let examples: Int
  }

  /// One run of an import.
  public struct Batch: Equatable, Sendable {
    public let source: String
    /// One path a line.
    public let files: String
    public let importedOn: CivilDate
    public let read: Int
    public let stored: Int
    public let leftOut: Int
  }

  /// What a source brought of one kind that is there still.
  public struct Documents: Equatable, Sendable {
    public let source: String
    public let kind: String
    public let count: Int
    public let oldest: CivilDate
    public let newest: CivilDate
  }

  /// Something that offerings of the catalogue lack or that has passed.
  public enum Gap: String, CaseIterable, Sendable {
    case noLanguageLevel
    case noOccupation
    case noStart
    case startPast
    case applicationOver
  }

  /// What came with the program; nil when nothing of it was taken in.
  public let bundled: CatalogueOrigin?
  /// The newest first.
  public let imports: [Batch]
  public let documents: [Documents]
  /// By name.
  public let tables: [Table]
  /// How many offerings have each gap.
  public let gaps: [Gap: Int]
  /// The last month that the labour figures describe; nil when there are none.
  public let newestLabourMonth: CivilDate?
  /// How many offerings count; invented ones only while there are no others.
  public let offerings: Int
  /// Bundled services that imported ones stand for.
  public let servicesGivenWay: Int
}

extension CatalogueDatabase {
  /// The state of the catalogue on a day.
  public func status(on day: CivilDate) throws(CatalogueError) -> CatalogueStatus {
    try naming(path) {
      try queue.read { db in
        CatalogueStatus(
          bundled: try fetchBundledOrigin(db),
          imports: try fetchBatches(db),
          documents: try fetchDocuments(db),
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
          offerings: try Int.fetchOne(db, sql: "SELECT count(*) FROM search_row") ?? 0,
          servicesGivenWay: try fetchServices(db).givenWay,
        )
      }
    }
  }
}

private func fetchBatches(_ db: Database) throws -> [CatalogueStatus.Batch] {
  try Row.fetchAll(db, sql: "SELECT * FROM import_batch ORDER BY id DESC").map { row in
    CatalogueStatus.Batch(
      source: try row.decode(forColumn: "source"),
      files: try row.decode(forColumn: "files"),
      importedOn: try row.date("imported_on"),
      read: try row.decode(forColumn: "read"),
      stored: try row.decode(forColumn: "stored"),
      leftOut: try row.decode(forColumn: "left_out"),
    )
  }
}

private func fetchDocuments(_ db: Database) throws -> [CatalogueStatus.Documents] {
  let query = """
    SELECT source, kind, count(*) AS count, min(retrieved_on) AS oldest, max(retrieved_on) AS newest
    FROM document GROUP BY source, kind ORDER BY source, kind
    """
  return try Row.fetchAll(db, sql: query).map { row in
    CatalogueStatus.Documents(
      source: try row.decode(forColumn: "source"),
      kind: try row.decode(forColumn: "kind"),
      count: try row.decode(forColumn: "count"),
      oldest: try row.date("oldest"),
      newest: try row.date("newest"),
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
    let isReplaced = ["offering", "labour_demand", "service", "employer_need"].contains(name)
    let counted = isReplaced ? counting(in: name) : "true"
    let examples = marks ? "coalesce(sum(example) FILTER (WHERE \(counted)), 0)" : "0"
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
  let sql = "SELECT count(*) FROM offering WHERE \(counting(in: "offering")) AND (\(condition))"
  let arguments: StatementArguments = condition.contains(":day") ? ["day": day.description] : []
  return try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
}
