import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite("A check finds everything that is wrong with what a store holds")
struct StoreCheckTests {
  private let two: TwoCases
  private var store: CaseDatabase { two.store }
  private var first: GuidanceCase.ID { two.first }
  private var second: GuidanceCase.ID { two.second }

  init() throws { two = try TwoCases() }

  private func execute(_ sql: String, _ arguments: StatementArguments = []) throws {
    try store.pool.write { try $0.execute(sql: sql, arguments: arguments) }
  }

  private func remove(_ part: StorePart) throws {
    try execute("DELETE FROM sealed WHERE name = ?", [store.rows.name(of: part)])
  }

  private func alter(_ part: StorePart) throws {
    try execute(
      "UPDATE sealed SET body = substr(body, 1, length(body) - 1) WHERE name = ?",
      [store.rows.name(of: part)],
    )
  }

  @Test func `a line of the log that was taken out is found`() throws {
    try remove(.auditEntry(2))
    #expect(store.check() == [.unsound(.missing(.auditEntry(2)))])
  }

  @Test func `a store as it was saved has no finding`() throws {
    #expect(store.check() == [])
    try store.deleteCase(first)
    #expect(store.check() == [])
  }

  @Test func `parts that were altered, removed and put back are all named`() throws {
    let old = try store.pool.read { db in
      try store.rows.read(.document(.ranking, second), revision: 3, in: db)
    }
    try store.save(ranking(), of: second, at: moment(3))
    try store.pool.write { try store.rows.write(old, to: .document(.ranking, second), in: $0) }
    try alter(.document(.ranking, first))
    try remove(.document(.interview, first))
    let findings = store.check()
    #expect(findings.count == 3)
    #expect(findings.contains(.unsound(.altered(.document(.ranking, first)))))
    #expect(findings.contains(.unsound(.missing(.document(.interview, first)))))
    let rolledBack = StoreError.Cause.otherRevision(
      .document(.ranking, second),
      found: 3,
      expected: 5,
    )
    #expect(findings.contains(.unsound(rolledBack)))
  }

  @Test func `rows that belong to nothing are counted`() throws {
    for name in 1...2 {
      try execute(
        "INSERT INTO sealed (name, body) VALUES (?, x'00')",
        [Data(repeating: UInt8(name), count: 16)],
      )
    }
    #expect(store.check() == [.strangeRows(2)])
  }

  @Test func `without the contents no row is said to belong to nothing`() throws {
    try remove(.contents)
    #expect(store.check() == [.unsound(.missing(.contents))])
  }

  @Test func `a form that is gone is told for each interview, and an altered one once`() throws {
    try execute("UPDATE form SET body = CAST(replace(CAST(body AS TEXT), 'Age', 'Shoe') AS BLOB)")
    #expect(throws: Never.self) { try store.form(sampleForm.contentHash) }
    #expect(store.check() == [.alteredForm(sampleForm.contentHash)])
    try execute("UPDATE form SET body = x'00'")
    #expect(store.check() == [.unsound(.unreadableForm)])
    try execute("DELETE FROM form")
    #expect(store.check() == [.missingForm(of: first), .missingForm(of: second)])
  }

  @Test func `broken pages are told in the words of SQLite`() throws {
    let page = try store.pool.read { db in
      try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'form'")
    }
    let start = (try #require(page) - 1) * 4096
    _ = try store.clearTraces()
    try store.pool.close()
    var content = try Data(contentsOf: two.folder.store)
    let noise = [UInt8](repeating: 0xA7, count: 4096)
    content.replaceSubrange(start..<start + noise.count, with: noise)
    try content.write(to: two.folder.store)
    let findings = try two.folder.open().check()
    let isTold = findings.contains { if case .brokenFile = $0 { true } else { false } }
    #expect(isTold, "\(findings)")
    #expect(findings.contains(.unsound(.damaged)))
  }
}
