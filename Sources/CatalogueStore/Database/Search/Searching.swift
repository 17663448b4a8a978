import Catalogue
import GRDB

/// The offerings that a text finds.
public struct CatalogueHits: Equatable, Sendable {
  /// The best ones, as many as were asked for.
  public let ids: [Offering.ID]
  /// How many there are in all.
  public let total: Int
}

/// The offerings that a text finds, as places in the offerings of a snapshot.
public struct FoundRows: Equatable, Sendable {
  public let rows: [Int]
  /// The snapshot's ``searchEdition(of:)``.
  public let edition: String

  public init(rows: [Int], edition: String) {
    self.rows = rows
    self.edition = edition
  }
}

extension CatalogueDatabase {
  /// Finds offerings by the words of their name in any language, provider, place, municipality,
  /// field and occupations, by qualification or ISCO code, and by id or OID.
  ///
  /// Every word is required, the last one as the beginning of one. A text without words finds all.
  /// What has the id comes first, then what has every word in its name, each in the order of the
  /// snapshot.
  public func search(_ text: String, limit: Int) throws(CatalogueError) -> CatalogueHits {
    try naming(path) {
      try queue.read { db in
        let rows = try fetchRows(matching: text, in: db)
        let statement = try db.makeStatement(sql: "SELECT id FROM search_row WHERE row = ?")
        let ids = try rows.prefix(max(0, limit)).compactMap { row in
          try String.fetchOne(statement, arguments: [row]).map { Offering.ID($0) }
        }
        return CatalogueHits(ids: ids, total: rows.count)
      }
    }
  }

  /// The same, of however many offerings, for who has the snapshot at hand.
  public func rows(matching text: String) throws(CatalogueError) -> FoundRows {
    try naming(path) {
      try queue.read { db in
        guard let edition = try String.fetchOne(db, sql: "SELECT edition FROM search_edition")
        else { throw CatalogueError.Cause.damaged }
        return FoundRows(rows: try fetchRows(matching: text, in: db), edition: edition)
      }
    }
  }
}

private func fetchRows(matching text: String, in db: Database) throws -> [Int] {
  guard let expression = SearchWords(text).expression else {
    return try rows(in: db, "SELECT row FROM search_row ORDER BY row")
  }
  var found = OrderedRows(try rows(withID: text.trimmed, in: db))
  for table in ["search_name_words", "search_words"] {
    found.append(
      try rows(
        in: db,
        "SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid",
        [expression],
      )
    )
  }
  return found.rows
}

private func rows(withID text: String, in db: Database) throws -> [Int] {
  guard text.looksLikeOID else {
    return try rows(in: db, "SELECT row FROM search_row WHERE id = ?", [text])
  }
  // A colon follows the digits and the point, of which OIDs consist.
  let own = "SELECT row FROM search_row WHERE id >= ?1 AND id < ?1 || ':' ORDER BY row"
  let provided = """
    SELECT row FROM search_row JOIN offering ON offering.id = search_row.id
    WHERE provider IN (SELECT id FROM provider WHERE oid = ?) ORDER BY row
    """
  return try rows(in: db, own, [text]) + rows(in: db, provided, [text])
}

private func rows(
  in db: Database,
  _ sql: String,
  _ arguments: StatementArguments = [],
) throws -> [Int] {
  var rows: [Int] = []
  try forEachRawRow(of: db, sql: sql, arguments: arguments) { rows.append(try $0.int()) }
  return rows
}

/// Rows in the order in which they were found first.
private struct OrderedRows {
  private(set) var rows: [Int]
  private var seen: [Bool] = []

  init(_ first: [Int]) {
    rows = []
    append(first)
  }

  mutating func append(_ more: [Int]) {
    guard let last = more.max() else { return }
    if last >= seen.count { seen += Array(repeating: false, count: last + 1 - seen.count) }
    for row in more where !seen[row] {
      seen[row] = true
      rows.append(row)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Whether it can be the beginning of an OID, such as `1.2.246.562.17`.
  fileprivate var looksLikeOID: Bool {
    utf8.allSatisfy {
      $0 == UInt8(ascii: ".") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
      && split(separator: ".").count > 2
  }
}
