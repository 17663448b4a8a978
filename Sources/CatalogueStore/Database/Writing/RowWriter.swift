import GRDB
import GRDBSQLite
import Languages

/// Writes rows through one prepared statement, straight to SQLite; cells go from left to right.
///
/// GRDB's arguments cost several times as much, which matters for a hundred thousand rows.
struct RowWriter {
  private let db: Database
  private let statement: Statement
  private var column: CInt = 0

  init(_ db: Database, sql: String) throws {
    self.db = db
    statement = try db.makeStatement(sql: sql)
  }

  /// Into all columns of a table.
  init(_ db: Database, into table: String, columns: Int) throws {
    let marks = Array(repeating: "?", count: columns).joined(separator: ",")
    try self.init(db, sql: "INSERT INTO \(table) VALUES (\(marks))")
  }

  mutating func add(_ text: String?) {
    column += 1
    guard var text else { return }
    text.withUTF8 { bind(UnsafeRawBufferPointer($0)) }
  }

  /// A list of codes or words, which have no blanks.
  mutating func add(words: [String]) { add(words.joined(separator: " ")) }

  mutating func add(_ name: LocalizedText) {
    add(name.fi)
    add(name.sv)
    add(name.en)
  }

  mutating func add(_ whole: Int?) {
    column += 1
    guard let whole else { return }
    sqlite3_bind_int64(statement.sqliteStatement, column, Int64(whole))
  }

  mutating func add(_ flag: Bool?) { add(flag.map { $0 ? 1 : 0 }) }

  mutating func add(_ number: Double?) {
    column += 1
    guard let number else { return }
    sqlite3_bind_double(statement.sqliteStatement, column, number)
  }

  mutating func add(blob: UnsafeRawBufferPointer) {
    column += 1
    sqlite3_bind_blob64(
      statement.sqliteStatement,
      column,
      blob.baseAddress,
      UInt64(blob.count),
      transient,
    )
  }

  /// Writes the row; cells that were not added are NULL.
  mutating func write() throws {
    defer {
      sqlite3_reset(statement.sqliteStatement)
      sqlite3_clear_bindings(statement.sqliteStatement)
      column = 0
    }
    let code = sqlite3_step(statement.sqliteStatement)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
    }
  }

  private func bind(_ text: UnsafeRawBufferPointer) {
    let start = text.baseAddress?.assumingMemoryBound(to: CChar.self)
    sqlite3_bind_text(
      statement.sqliteStatement,
      column,
      start ?? emptyText,
      CInt(text.count),
      transient,
    )
  }
}

/// Tells SQLite to copy what it is given.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

/// What an empty text is bound as: SQLite takes a null pointer for NULL.
nonisolated(unsafe) private let emptyText: UnsafePointer<CChar> = {
  let byte = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
  byte.initialize(to: 0)
  return UnsafePointer(byte)
}()
