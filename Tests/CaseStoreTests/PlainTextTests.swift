import Foundation
import GRDB
import Sealing
import Testing

@testable import CaseStore

@Suite struct PlainTextTests {
  let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  @Test func `no file of a store holds a word about a client, its code or when it was saved`()
    throws
  {
    let store = try folder.open()
    let id = try store.createCase(code: "TUNNUS-9", isExample: false, at: moment(0)).id
    try store.save(
      interview(age: 34, remark: "salainen-muistiinpano"),
      form: sampleForm,
      progress: halfWay,
      of: id,
      at: moment(1),
    )
    try store.save(ranking(chosen: ["keuda-1"]), of: id, at: moment(2))
    let words = [
      "TUNNUS", "salainen", id.rawValue, "keuda-1", "2026-11-24", "1795503", "answered",
      "interview\"",
    ]
    let bytes = try folder.bytes()
    for word in words { #expect(!bytes.contains(Data(word.utf8)), "\(word)") }
  }

  private let id = "4a3c1e0e-6f0b-4f0c-9f55-0f9f8c2a7b11"

  /// Writes a store of a case as it was before sealing.
  private func writePlainStore() throws {
    let answers = try JSONEncoder().encode(interview(age: 34, remark: "salainen-muistiinpano"))
    let queue = try DatabaseQueue(path: folder.path)
    try caseMigrations().migrate(queue, upTo: "2026-12 the forms of interviews")
    try queue.write { db in
      try db.execute(
        sql: "INSERT INTO guidanceCase VALUES (?, ?, ?, 0)",
        arguments: [id, "2026-11-24 07:00:00.000", "2026-11-24 07:02:00.125"],
      )
      let summary = Data(
        #"{"code":"TUNNUS-9","stage":{"interview":{"answered":1,"asked":35}}}"#.utf8
      )
      for (kind, revision, body) in [("summary", 2, summary), ("interview", 2, answers)] {
        try db.execute(
          sql: "INSERT INTO document VALUES (?, ?, 2, ?, ?)",
          arguments: [id, kind, revision, body],
        )
      }
    }
    try queue.close()
  }

  @Test func `a store from before sealing is sealed when it gets a passphrase`() throws {
    try writePlainStore()
    #expect(try folder.bytes().contains(Data("salainen".utf8)))
    let store = try folder.open()
    let summary = try #require(try store.summaries().first)
    #expect(summary.id.rawValue == id)
    #expect(summary.code == "TUNNUS-9")
    #expect(summary.stage == .interview(answered: 1, asked: 35))
    #expect(summary.revision == 2)
    #expect(summary.createdAt == Date(timeIntervalSince1970: 1_795_503_600))
    #expect(summary.updatedAt == Date(timeIntervalSince1970: 1_795_503_720.125))
    #expect(
      try store.load(summary.id).interview == interview(age: 34, remark: "salainen-muistiinpano")
    )
    let bytes = try folder.bytes()
    for word in ["TUNNUS", "salainen", id] { #expect(!bytes.contains(Data(word.utf8)), "\(word)") }
  }

  @Test func `plain text that could not be overwritten is told and goes at the next opening`()
    throws
  {
    try writePlainStore()
    let locked = try LockedStore.open(at: folder.store, patience: 0.05)
    // Another program that reads keeps the file from being written anew.
    try LockedStore.open(at: folder.store).pool.read { db in
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM document")
      let store = try locked.setUp(
        for: "",
        Passphrase("harjoitusaineisto"),
        work: .least,
        at: moment(0),
      )
      #expect(try store.hasPlainText())
      #expect(try store.summaries().map(\.code) == ["TUNNUS-9"])
    }
    #expect(try folder.bytes().contains(Data("salainen".utf8)))
    #expect(try !folder.open().hasPlainText())
    let bytes = try folder.bytes()
    for word in ["TUNNUS", "salainen", id] { #expect(!bytes.contains(Data(word.utf8)), "\(word)") }
  }
}
