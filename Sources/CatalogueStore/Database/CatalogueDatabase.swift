import Catalogue
import CivilDates
import Foundation
import GRDB

/// The public data that matching reads, kept in an SQLite file of its own: no personal data.
///
/// Nothing here reads the clock: callers say when.
public struct CatalogueDatabase: Sendable {
  let queue: DatabaseQueue
  let path: String

  /// Opens the catalogue at a file URL, creating and migrating it as needed.
  ///
  /// A catalogue that is up to date opens also where nothing may be written.
  /// - Throws: `newerThanProgram` before anything is changed.
  public static func open(at url: URL) throws(CatalogueError) -> CatalogueDatabase {
    try createFolder(of: url)
    let path = url.path(percentEncoded: false)
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    return try naming(path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let migrator = catalogueMigrations()
      try queue.read { db in try recogniseCatalogue(db, migrator) }
      if try !queue.read(migrator.hasCompletedMigrations) { try migrate(queue, migrator) }
      return CatalogueDatabase(queue: queue, path: path)
    }
  }

  /// Puts `snapshot` in the place of the bundled data that was there, all or nothing; what was
  /// imported from registers and what is known here stays.
  ///
  /// - Parameters:
  ///   - snapshot: its own `hash` is not trusted but computed again.
  ///   - source: names the bundled data, and begins with `bundled` where ``bundledOrigin()`` is to
  ///     find it.
  ///   - day: when, by the caller's calendar.
  /// - Throws: `contradictory` when an offering names a provider, field, occupation or activity
  ///   that the snapshot does not hold.
  public func replaceContents(
    with snapshot: CatalogueSnapshot,
    from source: String,
    importedOn day: CivilDate,
  ) throws(CatalogueError) {
    try naming(path) {
      try queue.write { db in
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
        try deleteBundledContents(db)
        try makeRoom(for: snapshot, in: db)
        try insert(snapshot, into: db)
        let hasImports = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM document)")
        if hasImports == true { try deriveLabourDemand(db) }
        let contents = hasImports == true ? try fetchSnapshot(db) : snapshot
        let origin = CatalogueOrigin(
          source: source,
          hash: CatalogueStore.contentHash(of: contents),
          importedOn: day,
        )
        try insert(origin, into: db)
        try rebuildSearch(db)
      }
    }
  }

  /// Everything that is kept, in the order in which it was imported, with local knowledge over it.
  public func snapshot() throws(CatalogueError) -> CatalogueSnapshot { try contents().snapshot }

  /// What was imported last; nil when nothing has been.
  public func origin() throws(CatalogueError) -> CatalogueOrigin? {
    try naming(path) { try queue.read(fetchOrigin) }
  }

  /// The bundled data that is there; nil when there is none.
  public func bundledOrigin() throws(CatalogueError) -> CatalogueOrigin? {
    try naming(path) { try queue.read(fetchBundledOrigin) }
  }

  /// The hash of what was imported last; nil when nothing has been.
  public func contentHash() throws(CatalogueError) -> String? { try origin()?.hash }
}

/// Where the content of a catalogue comes from.
public struct CatalogueOrigin: Equatable, Sendable {
  public let source: String
  public let hash: String
  public let importedOn: CivilDate
}

private func createFolder(of url: URL) throws(CatalogueError) {
  let folder = url.deletingLastPathComponent()
  do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  } catch {
    throw CatalogueError(.folderNotCreated, path: folder.path(percentEncoded: false))
  }
}

private func recogniseCatalogue(_ db: Database, _ migrator: DatabaseMigrator) throws {
  let owner = try Int.fetchOne(db, sql: "PRAGMA application_id")
  // A new file has no tables, or only those GRDB adds before the first migration marks it as ours.
  let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
  guard owner == applicationID || tables.allSatisfy({ $0.hasPrefix("grdb_") }) else {
    throw CatalogueError.Cause.notACatalogue
  }
  guard try !migrator.hasBeenSuperseded(db) else {
    throw CatalogueError.Cause.newerThanProgram
  }
}

private func migrate(_ queue: DatabaseQueue, _ migrator: DatabaseMigrator) throws {
  do {
    try migrator.migrate(queue)
    // What is searched may have changed with the tables.
    try queue.write(rebuildSearch)
  } catch {
    // Another program opening the same new catalogue may have been first.
    guard try queue.read(migrator.hasCompletedMigrations) else { throw error }
  }
}

/// Turns whatever `body` throws into an error that names the catalogue.
func naming<Value>(
  _ path: String,
  _ body: () throws -> Value,
) throws(CatalogueError) -> Value {
  do { return try body() } catch {
    throw CatalogueError(CatalogueError.Cause(error), path: path)
  }
}
