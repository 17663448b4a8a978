import Foundation
import GRDB
import Sealing
import Testing

@testable import CaseStore

@Suite struct AuditLogTests {
  let folder: StoreFolder
  private let passphrase: Passphrase

  init() throws {
    folder = try StoreFolder()
    passphrase = try Passphrase("kuu nousee metsän yli")
  }

  private func setUp() throws -> CaseDatabase {
    try LockedStore.open(at: folder.store)
      .setUp(for: "Aino", passphrase, work: .least, at: moment(0))
  }

  private func unlock(at seconds: Double) throws -> CaseDatabase {
    let store = try LockedStore.open(at: folder.store)
    return try store.unlock(
      try #require(store.slots.first),
      with: passphrase,
      at: moment(seconds),
    )
  }

  private func save(_ age: Int, _ id: GuidanceCase.ID, in store: CaseDatabase) throws {
    try store.save(
      interview(age: age),
      form: sampleForm,
      progress: halfWay,
      of: id,
      at: moment(2),
    )
  }

  @Test func `everything that reads or changes a case has a line, with who, when and what`() throws
  {
    let store = try setUp()
    let id = try store.createCase(code: "SUO-1", isExample: false, at: moment(1)).id
    try save(34, id, in: store)
    try save(35, id, in: store)
    try store.save(ranking(), of: id, at: moment(3))
    let later = try unlock(at: 10)
    _ = try later.load(id, at: moment(11))
    _ = try later.load(id, at: moment(12))
    try later.addAdvisor("Eino", passphrase, work: .least, at: moment(13))
    try later.deleteCase(id, at: moment(14))
    let log = try later.auditLog()
    #expect(
      log.map(\.action) == [
        .storeMade, .caseAdded, .interviewSaved, .rankingSaved, .opened, .caseRead, .advisorAdded,
        .caseErased,
      ]
    )
    #expect(log.map(\.position) == Array(1...8))
    #expect(log.map(\.at) == [0, 1, 2, 3, 10, 11, 13, 14].map { moment($0).milliseconds })
    #expect(Set(log.map(\.by)) == ["Aino"])
    #expect(log[2].caseID == id.rawValue && log[2].version == sampleForm.contentHash)
    #expect(log[3].version == "2026-11")
    #expect(log[6].version == "Eino" && log[6].caseID == nil)
  }

  @Test func `passphrases that were wrong are told once the store is open`() throws {
    _ = try setUp()
    let locked = try LockedStore.open(at: folder.store)
    for seconds in [1.0, 2] {
      #expect(throws: StoreError.self) {
        try locked.unlock(locked.slots[0], with: Passphrase("huti"), at: moment(seconds))
      }
    }
    let log = try unlock(at: 9).auditLog()
    #expect(log.map(\.action) == [.storeMade, .wrongPassphrases, .opened])
    #expect(log[1].version == "2" && log[1].at == moment(2).milliseconds)
  }

  @Test func `a save that fails leaves no line`() throws {
    let store = try setUp()
    #expect(throws: StoreError.self) { try save(34, .random(), in: store) }
    #expect(try store.auditLog().count == 1)
  }

  @Test func `a save that failed is logged when it is done after all`() throws {
    let store = try setUp()
    let id = try store.createSample()
    try store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
    #expect(throws: StoreError.self) { try save(34, id, in: store) }
    _ = try store.load(id, at: moment(3))
    try store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = OFF") }
    try save(34, id, in: store)
    _ = try store.load(id, at: moment(4))
    let log = try store.auditLog()
    #expect(log.map(\.action) == [.storeMade, .caseAdded, .interviewSaved, .caseRead])
  }

  @Test func `a line changed, moved or taken out is named`() throws {
    let store = try setUp()
    let id = try store.createSample()
    try save(34, id, in: store)
    #expect(try store.auditLog().count == 3)
    let second = StorePart.auditEntry(2)
    let (first, whole) = try store.pool.read { db in
      (try store.rows.read(.auditEntry(1), in: db), try store.rows.read(second, in: db))
    }
    let (one, two) = (try #require(first), try #require(whole))
    func cause(_ change: (Database) throws -> Void) throws -> StoreError.Cause? {
      try store.pool.write(change)
      let error = #expect(throws: StoreError.self) { try store.auditLog() }
      try store.pool.write { try store.rows.write(two, to: second, in: $0) }
      return error?.cause
    }
    #expect(try cause { try store.rows.remove(second, in: $0) } == .missing(second))
    // Written anew by somebody with the key, but not with the chain.
    let moved = SealedRows.Row(revision: 2, schemaVersion: 1, body: one.body)
    #expect(try cause { try store.rows.write(moved, to: second, in: $0) } == .altered(second))
    let text = String(decoding: two.body, as: UTF8.self).replacing("case-added", with: "case-read")
    let changed = SealedRows.Row(revision: 2, schemaVersion: 1, body: Data(text.utf8))
    #expect(try cause { try store.rows.write(changed, to: second, in: $0) } == .altered(second))
    let shorter: (Database) throws -> Void = { db in
      var contents = try store.rows.contents(in: db)
      contents.auditCount = 2
      contents.changes += 1
      try store.rows.write(contents, in: db)
    }
    #expect(try cause(shorter) == .altered(.contents))
  }
}
