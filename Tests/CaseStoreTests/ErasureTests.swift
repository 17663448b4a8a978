import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite struct ErasureTests {
  let folder: StoreFolder
  let store: CaseDatabase

  init() throws {
    folder = try StoreFolder()
    store = try folder.open()
  }

  private func createSecret() throws -> GuidanceCase.ID {
    let added = try store.createCase(code: "TUNNUS-9", isExample: false, at: moment(0))
    let record = interview(age: 34, remark: "salainen-muistiinpano")
    try store.save(record, form: sampleForm, progress: halfWay, of: added.id, at: moment(1))
    return added.id
  }

  @Test func `a deleted case leaves nothing of its rows in any file`() throws {
    let other = try store.createSample()
    let id = try createSecret()
    let own = try rows(of: id)
    let before = try folder.bytes()
    #expect(own.allSatisfy { before.contains($0) })
    try store.deleteCase(id)
    let after = try folder.bytes()
    #expect(own.allSatisfy { !after.contains($0) })
    #expect(try store.summaries().map(\.id) == [other])
    #expect(throws: StoreError(.noSuchCase(id), path: folder.path)) { try store.load(id) }
  }

  /// What stands in the rows about a case, as bytes of the file: pieces that fit on one page of it.
  private func rows(of id: GuidanceCase.ID) throws -> [Data] {
    try store.pool.read { db in
      try [StorePart.document(.interview, id), .registerPage(id.page)].map { part in
        try #require(
          try Data.fetchOne(
            db,
            sql: "SELECT substr(body, 1, 100) FROM sealed WHERE name = ?",
            arguments: [store.rows.name(of: part)],
          )
        )
      }
    }
  }

  @Test func `deleting one case keeps the others`() throws {
    let id = try createSecret()
    let other = try store.createSample()
    try store.deleteCase(id)
    #expect(try folder.open().summaries().map(\.id) == [other])
  }

  @Test func `a case that is not there cannot be deleted`() throws {
    let id = GuidanceCase.ID.random()
    #expect(throws: StoreError(.noSuchCase(id), path: folder.path)) { try store.deleteCase(id) }
  }

  @Test func `traces that another program holds on to are admitted, and go at the next opening`()
    throws
  {
    let id = try createSecret()
    let rows = try rows(of: id)
    let impatient = try CaseDatabase.openForPractice(at: folder.store, patience: 0.05)
    try store.pool.read { db in
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sealed")
      #expect(throws: StoreError(.erasureUnfinished, path: folder.path)) {
        try impatient.deleteCase(id)
      }
    }
    #expect(try store.summaries() == [])
    let left = try folder.bytes()
    #expect(rows.allSatisfy { left.contains($0) })
    _ = try folder.open()
    let after = try folder.bytes()
    #expect(rows.allSatisfy { !after.contains($0) })
  }
}
