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

  @Test func `a deleted case leaves no words of it in any file`() throws {
    let id = try createSecret()
    let secrets = [
      Data("TUNNUS-9".utf8), Data("salainen-muistiinpano".utf8), Data(id.rawValue.utf8),
    ]
    let before = try folder.bytes()
    #expect(secrets.allSatisfy { before.contains($0) })
    try store.deleteCase(id)
    let after = try folder.bytes()
    #expect(secrets.allSatisfy { !after.contains($0) })
    #expect(throws: StoreError(.noSuchCase(id), path: folder.path)) { try store.load(id) }
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
    let impatient = try CaseDatabase.open(at: folder.store, patience: 0.05)
    try store.pool.read { db in
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM document")
      #expect(throws: StoreError(.erasureUnfinished, path: folder.path)) {
        try impatient.deleteCase(id)
      }
    }
    #expect(try store.summaries() == [])
    let secret = Data("salainen-muistiinpano".utf8)
    #expect(try folder.bytes().contains(secret))
    _ = try folder.open()
    #expect(try !folder.bytes().contains(secret))
  }
}
