import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite struct FaultTests {
  let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  /// Creates a store of twenty cases and closes it, so that all of it is in the one file.
  private func fill() throws {
    let store = try folder.open()
    for number in 1...20 {
      let added = try store.createCase(code: "SUO-\(number)", isExample: false, at: moment(0))
      let record = interview(age: 34, remark: String(repeating: "sana ", count: 500))
      try store.save(record, form: sampleForm, progress: halfWay, of: added.id, at: moment(1))
    }
  }

  private func overwrite(_ range: Range<Int>, with bytes: [UInt8]) throws {
    var content = try Data(contentsOf: folder.store)
    content.replaceSubrange(range, with: bytes)
    try content.write(to: folder.store)
  }

  @Test func `a full disk refuses the save and keeps what was saved before`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    try store.save(interview(age: 34), form: sampleForm, progress: halfWay, of: id, at: moment(1))
    let before = try store.load(id)
    try store.pool.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count")
      try db.execute(sql: "PRAGMA max_page_count = \(try #require(pages))")
    }
    let long = interview(age: 35, remark: String(repeating: "sana ", count: 20_000))
    #expect(throws: StoreError(.diskFull, path: folder.path)) {
      try store.save(long, form: sampleForm, progress: halfWay, of: id, at: moment(2))
    }
    #expect(try store.load(id) == before)
    #expect(try folder.open().load(id) == before)
  }

  @Test func `a store that cannot be written to refuses the save and can still be read`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    try store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
    #expect(throws: StoreError(.readOnly, path: folder.path)) {
      try store.save(
        interview(age: 34),
        form: sampleForm,
        progress: halfWay,
        of: id,
        at: moment(1),
      )
    }
    #expect(try store.load(id).interview == nil)
  }

  @Test(
    "A write-protected store is refused on opening, whichever is protected",
    .disabled(if: geteuid() == 0, "root may write to protected files"),
    arguments: [["cases.sqlite"], ["."], ["cases.sqlite", "."]],
  )
  func writeProtected(_ names: [String]) throws {
    try fill()
    let paths = names.map { folder.url.appending(path: $0).path(percentEncoded: false) }
    for path in paths { #expect(chmod(path, 0o500) == 0) }
    defer { for path in paths { chmod(path, 0o700) } }
    let error = #expect(throws: StoreError.self) { try folder.open() }
    #expect([.readOnly, .cannotOpen].contains(error?.cause))
  }

  @Test("Random bytes in the middle of the file are reported as damage", arguments: UInt64(1)...5)
  func randomBytes(seed: UInt64) throws {  // a failing case prints its seed
    try fill()
    var state = seed
    let noise = (0..<20_480).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    try overwrite(4096..<4096 + noise.count, with: noise)
    #expect(throws: StoreError(.damaged, path: folder.path)) { try folder.open().summaries() }
  }

  @Test func `a truncated file is reported as damage`() throws {
    try fill()
    let content = try Data(contentsOf: folder.store)
    try content.prefix(content.count / 2).write(to: folder.store)
    #expect(throws: StoreError(.damaged, path: folder.path)) { try folder.open().summaries() }
  }

  @Test func `a file with another header is not a case store`() throws {
    try fill()
    try overwrite(0..<16, with: Array("%PDF-1.7 not sql".utf8))
    #expect(throws: StoreError(.notACaseStore, path: folder.path)) { try folder.open() }
  }

  @Test func `a document that is no longer JSON is reported with its kind`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    try store.save(interview(age: 34), form: sampleForm, progress: halfWay, of: id, at: moment(1))
    try store.pool.write { db in
      let row = SealedRows.Row(revision: 2, schemaVersion: 2, body: Data([0xFF]))
      try store.rows.write(row, to: .document(.interview, id), in: db)
    }
    #expect(throws: StoreError(.unreadableDocument(.interview), path: folder.path)) {
      try store.load(id)
    }
    #expect(try store.summaries().map(\.code) == ["KIVI-1"])
  }

  @Test func `while another program writes, a save says that the store is busy`() throws {
    let id = try folder.open().createSample()
    let waiting = try CaseDatabase.openForPractice(at: folder.store, patience: 0.05)
    let seenMeanwhile = try folder.open().pool.write { _ in
      #expect(throws: StoreError(.busy, path: folder.path)) {
        try waiting.save(
          interview(age: 34),
          form: sampleForm,
          progress: halfWay,
          of: id,
          at: moment(1),
        )
      }
      return try waiting.load(id).interview
    }
    #expect(seenMeanwhile == nil)
    try waiting.save(
      interview(age: 34),
      form: sampleForm,
      progress: halfWay,
      of: id,
      at: moment(1),
    )
  }
}
