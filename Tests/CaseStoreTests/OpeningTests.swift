import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite struct OpeningTests {
  let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  @Test func `a new store and its folder are open to their owner alone`() throws {
    let store = try CaseDatabase.openForPractice(
      at: folder.url.appending(path: "a/luotsi/cases.sqlite")
    )
    _ = try store.createSample()
    #expect(try folder.permissions(of: "a/luotsi") == 0o700)
    #expect(try folder.permissions(of: "a/luotsi/cases.sqlite") == 0o600)
    #expect(try folder.permissions(of: "a/luotsi/cases.sqlite-wal") == 0o600)
    #expect(try folder.permissions(of: "a/luotsi/cases.sqlite-shm") == 0o600)
  }

  @Test func `the writing connection flushes every save to the disk, and to no other file`() throws
  {
    let store = try folder.open()
    let pragmas = try store.pool.writeWithoutTransaction { db in
      try [
        "synchronous", "journal_mode", "secure_delete", "temp_store", "foreign_keys",
        "application_id",
      ]
      .map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
    }
    #expect(pragmas == ["2", "wal", "1", "2", "1", "\(applicationID)"])
  }

  @Test func `a store of a newer program is refused and left as it was`() throws {
    _ = try folder.open().createSample()
    try folder.open().pool.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('2031-01 something later')")
    }
    let error = #expect(throws: StoreError.self) { try folder.open() }
    #expect(
      error?.description == """
        \(folder.path): the case store was written by a newer Luotsi. \
        Nothing in it was changed; open it with that version.
        """
    )
    let kept = try DatabaseQueue(path: folder.path).read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM sealed")
    }
    #expect(kept == 5)  // contents, a page, and what was done: made, added, opened
  }

  @Test func `a document of a newer program is refused`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    try store.save(interview(age: 34), form: sampleForm, progress: halfWay, of: id, at: moment(1))
    try store.pool.write { db in
      let part = StorePart.document(.interview, id)
      let row = try store.rows.read(part, revision: 2, in: db)
      let later = SealedRows.Row(revision: 2, schemaVersion: 3, body: row.body)
      try store.rows.write(later, to: part, in: db)
    }
    #expect(throws: StoreError(.newerThanProgram, path: folder.path)) { try store.load(id) }
  }

  @Test func `a database of another program is refused and gains no tables`() throws {
    try DatabaseQueue(path: folder.path).write { db in
      try db.execute(sql: "CREATE TABLE bookmark (url TEXT)")
    }
    #expect(throws: StoreError(.notACaseStore, path: folder.path)) { try folder.open() }
    let tables = try DatabaseQueue(path: folder.path).read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema")
    }
    #expect(tables == ["bookmark"])
  }

  @Test func `a store whose creation was cut short is completed`() throws {
    try DatabaseQueue(path: folder.path).write { db in
      try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    #expect(try folder.open().summaries() == [])
  }

  @Test func `a folder that cannot be created is named`() throws {
    try Data().write(to: folder.url.appending(path: "file"))
    let inside = folder.url.appending(path: "file/luotsi/")
    #expect(throws: StoreError(.folderNotCreated, path: inside.path(percentEncoded: false))) {
      try CaseDatabase.openForPractice(at: inside.appending(path: "cases.sqlite"))
    }
  }

  @Test func `a folder in the place of the file cannot be opened`() throws {
    #expect(throws: StoreError(.cannotOpen, path: folder.url.path(percentEncoded: false))) {
      try CaseDatabase.openForPractice(at: folder.url)
    }
  }

  @Test func `programs that open a new store at once all succeed`() async throws {
    let url = folder.store
    try await withThrowingTaskGroup { group in
      for _ in 1...8 { group.addTask { try CaseDatabase.openForPractice(at: url).summaries() } }
      for try await summaries in group { #expect(summaries == []) }
    }
  }
}
