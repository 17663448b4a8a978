import Foundation
import GRDB
import Sealing

/// The personal data of advisors' clients: an SQLite file of sealed cases, unlocked.
///
/// A save that has returned is on the disk, also after a power cut. Several programs may have the
/// same store open. The key is wiped from memory when the last copy of the value goes. Nothing here
/// reads the clock: callers say when.
public struct CaseDatabase: Sendable {
  let pool: DatabasePool
  public let path: String
  let id: String
  let key: SealingKey
  let rows: SealedRows
  let log: AuditLog
  /// When it was unlocked: what was written since is not kept when it is replaced.
  let openedAt: Date
  /// How many changes the store had counted before this opening of it.
  let changesFound: Int
  /// Whether everybody knows the passphrase: then no real client belongs here.
  let isForPractice: Bool
  /// How long cases are kept that are added or saved from now on.
  public var retention = Retention.standard
  /// Who has opened it; empty for whoever used the recovery key.
  public var holder: String { log.holder }

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

/// Opens the file at a path, which must be there, and migrates it as needed.
func openPool(_ path: String, patience: Double) throws -> DatabasePool {
  var configuration = Configuration()
  configuration.busyMode = .timeout(patience)
  configuration.prepareDatabase { db in
    // Deleted text is overwritten with zeros; Debian compiles this in, other systems do not.
    try db.execute(sql: "PRAGMA secure_delete = ON")
    // Else pages of a store that is being sealed could go into a temporary file, in plain text.
    try db.execute(sql: "PRAGMA temp_store = MEMORY")
  }
  let pool = try DatabasePool(path: path, configuration: configuration)
  try pool.read(recogniseStore)
  try migrate(pool)
  try pool.writeWithoutTransaction(demandDurableWrites)
  overwritePlainText(pool)
  // What an interrupted erasure left behind.
  _ = try emptyLog(of: pool)
  return pool
}

/// Turns whatever `body` throws into an error that names the store.
func naming<Value>(_ path: String, _ body: () throws -> Value) throws(StoreError) -> Value {
  do { return try body() } catch { throw StoreError(StoreError.Cause(error), path: path) }
}

func recogniseStore(_ db: Database) throws {
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
