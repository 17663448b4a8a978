import CivilDates
import Foundation
import GRDB
import Interview
import Sealing
import Testing

@testable import CaseStore

@Suite struct RestorationTests {
  let folder: StoreFolder
  let backup: URL

  init() throws {
    folder = try StoreFolder()
    backup = folder.url.appending(path: "backup.sqlite")
  }

  private let noon = Moment(milliseconds: 1_795_514_465_000, offsetMinutes: 120)
  private let aside = "cases-put-aside-2026-11-24-120105.sqlite"

  private func passphrase() throws -> Passphrase { try Passphrase("kuu nousee metsän yli") }

  private func setUp() throws -> CaseDatabase {
    try LockedStore.open(at: folder.store)
      .setUp(for: "Aino", passphrase(), work: .least, at: moment(0))
  }

  private func fill(_ store: CaseDatabase, _ codes: ClosedRange<Int>) throws {
    for number in codes {
      let id = try store.createCase(code: "SUO-\(number)", isExample: false, at: moment(0)).id
      let long = interview(age: 20 + number, remark: String(repeating: "sana ", count: 500))
      try store.save(long, form: sampleForm, progress: halfWay, of: id, at: moment(1))
      try store.save(ranking(), of: id, at: moment(2))
    }
  }

  private func everything(in store: CaseDatabase) throws -> [GuidanceCase] {
    try store.summaries().map { try store.load($0.id) }
  }

  private func restore() throws -> URL? {
    let restoration = try Restoration(of: backup, to: folder.store)
    do {
      let slot = try #require(restoration.locked.slots.first)
      let cases = try restoration.locked.unlock(slot, with: passphrase(), at: moment(9))
      return try restoration.finish(cases, at: noon)
    } catch {
      try restoration.cancel()
      throw error
    }
  }

  private func open() throws -> CaseDatabase {
    let locked = try LockedStore.open(at: folder.store)
    return try locked.unlock(try #require(locked.slots.first), with: passphrase(), at: moment(9))
  }

  private func files() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.url.path))
  }

  @Test func `a drill: fill, back up, change, damage, restore, and all of the backup is there`()
    throws
  {
    let saved: [GuidanceCase]
    do {
      let store = try setUp()
      try fill(store, 1...12)
      saved = try everything(in: store)
      try store.locked().backUp(to: backup)
      try fill(store, 13...14)
      try store.deleteCase(saved[0].id)
      try store.pool.close()
    }
    var content = try Data(contentsOf: folder.store)
    content.replaceSubrange(4096..<24_576, with: [UInt8](repeating: 0xA7, count: 20_480))
    try content.write(to: folder.store)
    #expect(throws: StoreError.self) { try open().summaries() }
    let damaged = try Data(contentsOf: folder.store)
    let put = try restore()
    #expect(put?.lastPathComponent == aside)
    #expect(try everything(in: open()) == saved)
    #expect(try open().form(sampleForm.contentHash) == sampleForm)
    #expect(try open().check() == [])
    #expect(try Data(contentsOf: folder.url.appending(path: aside)) == damaged)
    #expect(try folder.permissions(of: "cases.sqlite") == 0o600)
  }

  @Test func `the store put aside opens as it did, with what only its -wal file held`() throws {
    let store = try setUp()
    try store.locked().backUp(to: backup)
    try fill(store, 1...2)
    let before = try everything(in: store)
    _ = try restore()
    #expect(try open().summaries().isEmpty)
    let locked = try LockedStore.open(at: folder.url.appending(path: aside))
    let old = try locked.unlock(
      try #require(locked.slots.first),
      with: passphrase(),
      at: moment(9),
    )
    #expect(try everything(in: old) == before)
  }

  @Test func `a store put aside can itself be restored`() throws {
    let store = try setUp()
    try fill(store, 1...2)
    let before = try everything(in: store)
    try FileManager.default.copyItem(at: folder.store, to: backup)
    try FileManager.default.copyItem(at: folder.store.beside("-wal"), to: backup.beside("-wal"))
    for id in before.map(\.id) { try store.deleteCase(id) }
    _ = try restore()
    #expect(try everything(in: open()) == before)
  }

  @Test func `a backup is restored where there is no store`() throws {
    let store = try setUp()
    try fill(store, 1...1)
    try store.locked().backUp(to: backup)
    let before = try everything(in: store)
    try store.pool.close()
    try FileManager.default.removeItem(at: folder.store)
    #expect(try restore() == nil)
    #expect(try everything(in: open()) == before)
  }

  /// Tries to restore what is no good, and sees to it that the store is the one from before.
  private func refusal(_ spoil: () throws -> Void) throws -> StoreError.Cause? {
    let store = try setUp()
    try fill(store, 1...3)
    try store.locked().backUp(to: backup)
    try spoil()
    let before = try files()
    let error = #expect(throws: StoreError.self) { try restore() }
    #expect(error?.path == backup.path(percentEncoded: false))
    #expect(try everything(in: store).count == 3)
    #expect(try files() == before)
    return error?.cause
  }

  @Test func `a file that is no database, and one of another program, are refused`() throws {
    #expect(
      try refusal { try Data("%PDF-1.7 not sql, not at all".utf8).write(to: backup) }
        == .notACaseStore
    )
  }

  @Test func `a database of another program and an empty file are refused`() throws {
    #expect(
      try refusal {
        try FileManager.default.removeItem(at: backup)
        let other = try DatabaseQueue(path: backup.path)
        try other.write { try $0.execute(sql: "CREATE TABLE bookmark (url TEXT)") }
        try other.close()
      } == .notACaseStore
    )
    try Data().write(to: backup)
    let error = #expect(throws: StoreError.self) { try restore() }
    #expect(error?.cause == .notACaseStore)
  }

  @Test func `a damaged backup is refused`() throws {
    #expect(
      try refusal {
        var content = try Data(contentsOf: backup)
        let end = content.count
        content.replaceSubrange(end - 8192..<end, with: [UInt8](repeating: 0xA7, count: 8192))
        try content.write(to: backup)
      } == .unsoundCopy
    )
  }

  @Test func `a backup with a row that is gone is refused`() throws {
    #expect(
      try refusal {
        let copy = try DatabaseQueue(path: backup.path)
        try copy.write { db in
          try db.execute(
            sql: "DELETE FROM sealed WHERE rowid = (SELECT rowid FROM sealed ORDER BY name LIMIT 1)"
          )
        }
        try copy.close()
      } == .unsoundCopy
    )
  }

  @Test func `a backup of a newer program is refused`() throws {
    #expect(
      try refusal {
        let copy = try DatabaseQueue(path: backup.path)
        try copy.write { db in
          try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('2031-01 something later')")
        }
        try copy.close()
      } == .newerThanProgram
    )
  }

  @Test func `a backup that no passphrase opens is refused`() throws {
    #expect(
      try refusal {
        let copy = try DatabaseQueue(path: backup.path)
        try copy.write { try $0.execute(sql: "DELETE FROM keySlot") }
        try copy.close()
      } == .noPassphrase
    )
  }

  @Test func `a backup whose passphrase is another one is refused`() throws {
    #expect(
      try refusal {
        let copy = try LockedStore.open(at: backup)
        let cases = try copy.unlock(copy.slots[0], with: passphrase(), at: moment(9))
        try cases.changePassphrase(
          of: copy.slots[0].id,
          to: Passphrase("toinen pitkä lause"),
          work: .least,
          at: moment(9),
        )
        try cases.pool.close()
      } == .wrongPassphrase(seconds: 0)
    )
  }
}
