import Foundation
import GRDB

/// The personal data of one advisor's clients: an SQLite file of cases, each with its documents.
///
/// A save that has returned is on the disk, also after a power cut. Several programs may have the
/// same store open. Nothing here reads the clock: callers say when.
public struct CaseDatabase: Sendable {
  let pool: DatabasePool
  private let path: String

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
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      try pool.writeWithoutTransaction(recogniseStore)
      try migrate(pool)
      try pool.writeWithoutTransaction(demandDurableWrites)
      return CaseDatabase(pool: pool, path: path)
    } catch {
      throw StoreError(StoreError.Cause(error), path: path)
    }
  }

  private static func recogniseStore(_ db: Database) throws {
    let owner = try Int.fetchOne(db, sql: "PRAGMA application_id")
    let hasTables = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT * FROM sqlite_schema)")
    guard owner == applicationID || hasTables == false else {
      throw StoreError.Cause.notACaseStore
    }
    guard try !caseMigrations().hasBeenSuperseded(db) else {
      throw StoreError.Cause.newerThanProgram
    }
  }

  private static func migrate(_ pool: DatabasePool) throws {
    let migrator = caseMigrations()
    do {
      try migrator.migrate(pool)
    } catch {
      // Another program opening the same new store may have been first.
      guard try pool.read(migrator.hasCompletedMigrations) else { throw error }
    }
  }

  private static func demandDurableWrites(_ db: Database) throws {
    // GRDB sets NORMAL when it turns WAL on, which may lose the last saves at a power cut.
    try db.execute(sql: "PRAGMA synchronous = FULL")
    guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
      throw StoreError.Cause.unexpected(detail: "PRAGMA synchronous = FULL had no effect")
    }
    // A store that can only be read opens without complaint until something is written.
    try db.inTransaction(.immediate) { .commit }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try pool.read(body) } catch { throw StoreError(.init(error), path: path) }
  }

  /// Does all of `body` or, when it throws, nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try pool.write(body) } catch { throw StoreError(.init(error), path: path) }
  }

  func clearWriteAheadLog() throws(StoreError) {
    do {
      try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    } catch {
      let cause = StoreError.Cause(error)
      throw StoreError(cause == .busy ? .erasureUnfinished : cause, path: path)
    }
  }
}
