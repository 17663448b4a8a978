import Foundation
import GRDB
import Testing

@testable import CatalogueStore

@Suite struct FaultTests {
  let folder: SampleFolder
  var path: String { folder.path(of: "catalogue.sqlite") }

  init() throws { folder = try SampleFolder() }

  /// Stores the small catalogue and closes it.
  private func fill() throws {
    let database = try CatalogueDatabase.open(at: folder.database)
    try database.replaceContents(
      with: folder.read().snapshot,
      from: "sample",
      importedOn: sampleDay(),
    )
  }

  @Test func `a catalogue of a newer program is refused and not changed`() throws {
    try fill()
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('2031-01 something new')")
    }
    try queue.close()
    let before = try Data(contentsOf: folder.database)
    let error = #expect(throws: CatalogueError.self) {
      try CatalogueDatabase.open(at: folder.database)
    }
    #expect(
      error?.description
        == "\(path): the catalogue was written by a newer Luotsi. Nothing in it was changed; "
        + "open it with that version."
    )
    #expect(try Data(contentsOf: folder.database) == before)
  }

  @Test func `a database of another program is refused and not changed`() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE field (code TEXT)") }
    try queue.close()
    let before = try Data(contentsOf: folder.database)
    #expect(throws: CatalogueError(.notACatalogue, path: path)) {
      try CatalogueDatabase.open(at: folder.database)
    }
    #expect(try Data(contentsOf: folder.database) == before)
  }

  @Test func `a file that is no database is refused`() throws {
    try Data(repeating: 7, count: 5000).write(to: folder.database)
    #expect(throws: CatalogueError(.notACatalogue, path: path)) {
      try CatalogueDatabase.open(at: folder.database)
    }
  }

  @Test func `a catalogue cut short is called damaged`() throws {
    try fill()
    let content = try Data(contentsOf: folder.database)
    try content.prefix(content.count / 2).write(to: folder.database)
    #expect(throws: CatalogueError(.damaged, path: path)) {
      _ = try CatalogueDatabase.open(at: folder.database).snapshot()
    }
  }

  @Test func `a value nobody can have written is called damage`() throws {
    try fill()
    let database = try CatalogueDatabase.open(at: folder.database)
    try database.queue.write { try $0.execute(sql: "UPDATE offering SET kind = 'hobby'") }
    #expect(throws: CatalogueError(.damaged, path: path)) { try database.snapshot() }
  }

  @Test(
    "A number that no importer lets through is called damage",
    arguments: [
      "offering SET minimum_age = 9223372036854775807", "offering SET maximum_age = -1",
      "offering SET duration_months = 1000001", "travel_time SET minutes = 9223372036854775807",
      "labour_demand SET vacancies = 9223372036854775807",
      "service SET minimum_age = -9223372036854775807",
      "unit SET competence_points = 9223372036854775807",
      "employer_need SET weekly_hours = 9223372036854775807",
    ],
  )
  func hugeNumber(edit: String) throws {
    let database = try CatalogueDatabase.open(at: folder.database)
    try database.replaceContents(
      with: importBundledCatalogue().snapshot,
      from: "bundled",
      importedOn: sampleDay(),
    )
    try database.queue.write { try $0.execute(sql: "UPDATE " + edit) }
    #expect(throws: CatalogueError(.damaged, path: path)) { try database.snapshot() }
  }

  @Test func `a full disk keeps the old catalogue`() throws {
    try fill()
    let database = try CatalogueDatabase.open(at: folder.database)
    let old = try database.snapshot()
    try database.queue.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count")
      try db.execute(sql: "PRAGMA max_page_count = \(try #require(pages))")
    }
    let large = try importBundledCatalogue().snapshot
    #expect(throws: CatalogueError(.diskFull, path: path)) {
      try database.replaceContents(with: large, from: "large", importedOn: sampleDay())
    }
    #expect(try database.snapshot() == old)
  }

  @Test(.disabled(if: geteuid() == 0, "root may write to protected files"))
  func `a write-protected catalogue can be read but not replaced`() throws {
    try fill()
    for name in ["catalogue.sqlite", "."] { try protect(name, 0o555) }
    defer { #expect(throws: Never.self) { try protect(".", 0o755) } }
    try readsButRefusesToReplace(CatalogueDatabase.open(at: folder.database))
  }

  @Test func `a catalogue on a medium for reading can be read but not replaced`() throws {
    try fill()
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try readsButRefusesToReplace(CatalogueDatabase(queue: queue, path: path))
  }

  private func readsButRefusesToReplace(_ database: CatalogueDatabase) throws {
    let snapshot = try database.snapshot()
    let imported = try folder.read().snapshot
    #expect(snapshot == imported)
    #expect(throws: CatalogueError(.readOnly, path: path)) {
      try database.replaceContents(with: snapshot, from: "sample", importedOn: sampleDay())
    }
  }

  private func protect(_ name: String, _ permissions: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions],
      ofItemAtPath: folder.path(of: name),
    )
  }

  @Test func `a folder in the place of the file cannot be opened`() throws {
    try FileManager.default.createDirectory(
      at: folder.database,
      withIntermediateDirectories: false,
    )
    #expect(throws: CatalogueError(.cannotOpen, path: path)) {
      try CatalogueDatabase.open(at: folder.database)
    }
  }

  @Test func `a folder that cannot be created is named`() throws {
    let file = folder.url.appending(path: "travel.csv/inside/catalogue.sqlite")
    let path = folder.path(of: "travel.csv/inside/")
    #expect(throws: CatalogueError(.folderNotCreated, path: path)) {
      try CatalogueDatabase.open(at: file)
    }
  }

  @Test func `a missing folder is created`() throws {
    let file = folder.url.appending(path: "new/deep/catalogue.sqlite")
    #expect(try CatalogueDatabase.open(at: file).contentHash() == nil)
  }
}
