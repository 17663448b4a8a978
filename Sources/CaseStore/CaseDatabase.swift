import Foundation
import GRDB

/// The personal data of one advisor's clients: an SQLite file of cases, each with its documents.
///
/// A save that has returned is on the disk, also after a power cut. Several programs may have the
/// same store open. Nothing here reads the clock: callers say when.
public struct CaseDatabase: Sendable {
  let pool: DatabasePool
  let path: String

  /// Opens the store at a file URL, creating and migrating it as needed.
  ///
  /// - Throws: `newerThanProgram` before anything is changed; `readOnly` rather than at the first
  ///   save.
  public static func open(at url: URL) throws(StoreError) -> CaseDatabase {
    try open(at: url, patience: 5)
  }

  /// Opens with another `patience`: the seconds to wait for another program's write to end.
  static func open(at url: URL, patience: Double) throws(StoreError) -> CaseDatabase {
    try createStoreFile(at: url)
    let path = url.path(percentEncoded: false)
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      // Deleted text is overwritten with zeros; Debian compiles this in, other systems do not.
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    return try naming(path) {
      let pool = try DatabasePool(path: path, configuration: configuration)
      try pool.read(recogniseStore)
      try migrate(pool)
      try pool.writeWithoutTransaction(demandDurableWrites)
      // What an interrupted erasure left behind.
      _ = try emptyLog(of: pool)
      return CaseDatabase(pool: pool, path: path)
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try naming(path) { try pool.read(body) }
  }

  /// Does all of `body` or, when it throws, nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try naming(path) { try pool.write(body) }
  }

  /// Empties the `-wal` file, in which deleted text would live on.
  ///
  /// False while another program is using that file; the next opening of the store tries again.
  func clearTraces() throws(StoreError) -> Bool {
    try naming(path) { try emptyLog(of: pool) }
  }
}

/// Turns whatever `body` throws into an error that names the store.
private func naming<Value>(_ path: String, _ body: () throws -> Value) throws(StoreError) -> Value {
  do { return try body() } catch { throw StoreError(StoreError.Cause(error), path: path) }
}

private func recogniseStore(_ db: Database) throws {
  let owner = try Int.fetchOne(db, sql: "PRAGMA application_id")
  // GRDB adds tables of its own to a new file before the first migration marks it as ours.
  let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
  guard owner == applicationID || tables.allSatisfy({ $0.hasPrefix("grdb_") }) else {
    throw StoreError.Cause.notACaseStore
  }
  guard try !caseMigrations().hasBeenSuperseded(db) else {
    throw StoreError.Cause.newerThanProgram
  }
}

private func migrate(_ pool: DatabasePool) throws {
  let migrator = caseMigrations()
  do {
    try migrator.migrate(pool)
  } catch {
    // Another program opening the same new store may have been first.
    guard try pool.read(migrator.hasCompletedMigrations) else { throw error }
  }
}

private func demandDurableWrites(_ db: Database) throws {
  // GRDB sets NORMAL when it turns WAL on, which may lose the last saves at a power cut.
  try db.execute(sql: "PRAGMA synchronous = FULL")
  guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
    throw StoreError.Cause.unexpected(detail: "PRAGMA synchronous = FULL had no effect")
  }
  // A store that can only be read opens without complaint until something is written.
  try db.inTransaction(.immediate) { .commit }
}

private func emptyLog(of pool: DatabasePool) throws -> Bool {
  do {
    try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    return true
  } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
    return false
  }
}
