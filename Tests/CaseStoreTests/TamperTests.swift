import Foundation
import GRDB
import Sealing
import Testing

@testable import CaseStore

@Suite("What is changed without the key is noticed and named")
struct TamperTests {
  private let two: TwoCases
  private var store: CaseDatabase { two.store }
  private var first: GuidanceCase.ID { two.first }
  private var second: GuidanceCase.ID { two.second }

  init() throws { two = try TwoCases() }

  private var parts: [StorePart] {
    [.contents, .registerPage(first.page)] + DocumentKind.allCases.map { .document($0, first) }
  }

  private func body(of part: StorePart) throws -> Data {
    try store.pool.read { db in
      try #require(
        try Data.fetchOne(
          db,
          sql: "SELECT body FROM sealed WHERE name = ?",
          arguments: [store.rows.name(of: part)],
        )
      )
    }
  }

  private func replace(_ part: StorePart, with body: Data?) throws {
    let name = store.rows.name(of: part)
    try store.pool.write { db in
      try db.execute(sql: "DELETE FROM sealed WHERE name = ?", arguments: [name])
      guard let body else { return }
      try db.execute(
        sql: "INSERT INTO sealed (name, body) VALUES (?, ?)",
        arguments: [name, body],
      )
    }
  }

  private func cause(_ body: () throws -> Void) throws -> StoreError.Cause {
    let error = #expect(throws: StoreError.self) { try body() }
    return try #require(error).cause
  }

  private func readAll() throws {
    for summary in try store.summaries() { _ = try store.load(summary.id) }
  }

  @Test func `a changed bit is named by the part it stands in`() throws {
    for part in parts {
      let whole = try body(of: part)
      for position in [1, 30, whole.count - 1] {
        var changed = whole
        changed[changed.startIndex + position] ^= 1
        try replace(part, with: changed)
        #expect(try cause { try readAll() } == .altered(part))
      }
      try replace(part, with: whole)
    }
    try readAll()
  }

  @Test func `a part cut short is named`() throws {
    for part in parts {
      let whole = try body(of: part)
      for count in [0, 1, 40, whole.count - 1] {
        try replace(part, with: whole.prefix(count))
        #expect(try cause { try readAll() } == .altered(part))
      }
      try replace(part, with: whole)
    }
  }

  @Test func `parts that changed places are named`() throws {
    for kind in DocumentKind.allCases {
      let (one, other) = (StorePart.document(kind, first), StorePart.document(kind, second))
      let (here, there) = try (body(of: one), body(of: other))
      try replace(one, with: there)
      #expect(try cause { _ = try store.load(first) } == .altered(one))
      try replace(one, with: here)
    }
    try replace(.document(.interview, first), with: body(of: .document(.ranking, first)))
    #expect(try cause { _ = try store.load(first) } == .altered(.document(.interview, first)))
  }

  @Test func `a part that was removed is named`() throws {
    for part in parts {
      let whole = try body(of: part)
      try replace(part, with: nil)
      #expect(try cause { try readAll() } == .missing(part))
      try replace(part, with: whole)
    }
  }

  @Test func `one part put back to what it was before is named with both versions`() throws {
    let old = try Dictionary(uniqueKeysWithValues: parts.map { ($0, try body(of: $0)) })
    let before = try store.pool.read { try store.rows.contents(in: $0) }
    try store.save(
      interview(age: 50),
      form: sampleForm,
      progress: halfWay,
      of: first,
      at: moment(3),
    )
    try store.save(ranking(), of: first, at: moment(4))
    let now = try store.pool.read { try store.rows.contents(in: $0) }
    func rolledBack(_ part: StorePart) throws -> StoreError.Cause {
      let whole = try body(of: part)
      defer { #expect(throws: Never.self) { try replace(part, with: whole) } }
      try replace(part, with: old[part])
      return try cause { try readAll() }
    }
    let page = StorePart.registerPage(first.page)
    let pages = (before.pages[Int(first.page)] ?? 0, now.pages[Int(first.page)] ?? 0)
    #expect(
      try rolledBack(page) == .otherRevision(page, found: pages.0, expected: pages.1)
    )
    #expect(
      try rolledBack(.contents) == .otherRevision(page, found: pages.1, expected: pages.0)
    )
    let interviewPart = StorePart.document(.interview, first)
    #expect(
      try rolledBack(interviewPart) == .otherRevision(interviewPart, found: 2, expected: 5)
    )
    let rankingPart = StorePart.document(.ranking, first)
    #expect(try rolledBack(rankingPart) == .otherRevision(rankingPart, found: 3, expected: 6))
  }

  @Test func `rows of another store open nowhere else`() throws {
    let other = try StoreFolder()
    let strange = try other.open()
    let part = StorePart.contents
    try replace(
      part,
      with: try strange.pool.read { db in
        try Data.fetchOne(
          db,
          sql: "SELECT body FROM sealed WHERE name = ?",
          arguments: [strange.rows.name(of: part)],
        )
      },
    )
    #expect(try cause { try readAll() } == .altered(part))
  }
}
