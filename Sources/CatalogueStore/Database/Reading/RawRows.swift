import CivilDates
import GRDB
import GRDBSQLite

/// Calls `body` with every row of a query, straight from SQLite.
///
/// A GRDB row costs several times as much, which matters for tens of thousands of offerings.
func forEachRawRow(
  of db: Database,
  sql: String,
  arguments: StatementArguments = [],
  _ body: (inout RawRow) throws -> Void,
) throws {
  let statement = try db.makeStatement(sql: sql)
  try statement.setArguments(arguments)
  defer { sqlite3_reset(statement.sqliteStatement) }
  while true {
    let code = sqlite3_step(statement.sqliteStatement)
    if code == SQLITE_DONE { return }
    guard code == SQLITE_ROW else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: db.lastErrorMessage,
        sql: sql,
      )
    }
    var row = RawRow(statement.sqliteStatement)
    try body(&row)
  }
}

/// The cells of one row, read from left to right; each reading moves on to the next column.
///
/// A cell that cannot have been written by this program is called damage.
struct RawRow {
  private let statement: SQLiteStatement
  private var column: CInt = 0

  init(_ statement: SQLiteStatement) { self.statement = statement }

  mutating func optionalInt() throws -> Int? {
    defer { column += 1 }
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return nil }
    let number = Int(sqlite3_column_int64(statement, column))
    return try known(catalogueNumbers.contains(number) ? number : nil)
  }

  mutating func int() throws -> Int { try known(optionalInt()) }
  mutating func optionalFlag() throws -> Bool? { try optionalInt().map { $0 != 0 } }
  mutating func flag() throws -> Bool { try int() != 0 }

  mutating func optionalText(_ pool: inout InternPool<String>) -> String? {
    optionalBytes().map { pool.value(of: $0) { String(decoding: $0, as: UTF8.self) } }
  }

  mutating func text(_ pool: inout InternPool<String>) throws -> String {
    try known(optionalText(&pool))
  }

  /// A text that is like no other and so is not worth sharing.
  mutating func uniqueText() throws -> String {
    String(decoding: try known(optionalBytes()), as: UTF8.self)
  }

  mutating func optionalDate(_ pool: inout InternPool<CivilDate>) throws -> CivilDate? {
    guard let bytes = optionalBytes() else { return nil }
    return try pool.value(of: bytes) { text throws in
      try known(CivilDate(String(decoding: text, as: UTF8.self)))
    }
  }

  mutating func date(_ pool: inout InternPool<CivilDate>) throws -> CivilDate {
    try known(optionalDate(&pool))
  }

  mutating func optionalWord<Word: RawRepresentable<String>>(
    _ pool: inout InternPool<Word>
  ) throws -> Word? {
    guard let bytes = optionalBytes() else { return nil }
    return try pool.value(of: bytes) { text throws in
      try known(Word(rawValue: String(decoding: text, as: UTF8.self)))
    }
  }

  mutating func word<Word: RawRepresentable<String>>(
    _ pool: inout InternPool<Word>
  ) throws -> Word {
    try known(try optionalWord(&pool))
  }

  mutating func words<Word: RawRepresentable<String>>(
    _ pool: inout InternPool<[Word]>
  ) throws -> [Word] {
    try pool.value(of: try known(optionalBytes())) { text throws in
      try String(decoding: text, as: UTF8.self).split(separator: " ")
        .map { try known(Word(rawValue: String($0))) }
    }
  }

  /// Valid until the next row.
  private mutating func optionalBytes() -> UnsafeRawBufferPointer? {
    defer { column += 1 }
    guard let text = sqlite3_column_text(statement, column) else { return nil }
    return UnsafeRawBufferPointer(
      start: text,
      count: Int(sqlite3_column_bytes(statement, column)),
    )
  }
}

private func known<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw CatalogueError.Cause.damaged }
  return value
}
