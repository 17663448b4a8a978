import CivilDates
import Foundation
import GRDB
import Sealing
import Testing

@testable import CaseStore

@Suite struct BackupTests {
  let folder: StoreFolder
  let day: CivilDate

  init() throws {
    folder = try StoreFolder()
    day = try #require(CivilDate("2026-11-24"))
  }

  private var file: URL { BackupFolder(of: folder.store).file(of: day) }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/backups").sorted()
  }

  @Test func `a backup holds every case and opens with the passphrase of the store`() throws {
    let store = try folder.open()
    let id = try store.createSample()
    try store.save(interview(age: 34), form: sampleForm, progress: halfWay, of: id, at: moment(1))
    let size = try store.locked().backUp(to: file)
    let copy = try CaseDatabase.openForPractice(at: file)
    #expect(try copy.load(id) == store.load(id))
    #expect(size > 4096)
  }

  @Test func `a backup is one file, for its owner alone, in a folder for its owner alone`() throws {
    try folder.open().locked().backUp(to: file)
    #expect(try names() == ["cases-2026-11-24.sqlite"])
    #expect(try folder.permissions(of: "backups") == 0o700)
    #expect(try folder.permissions(of: "backups/cases-2026-11-24.sqlite") == 0o600)
    let mode = try DatabaseQueue(path: file.path).read {
      try String.fetchOne($0, sql: "PRAGMA journal_mode")
    }
    #expect(mode == "delete")
  }

  @Test func `no passphrase is needed to make a backup, also while another program writes`() throws
  {
    let store = try folder.open()
    let locked = try LockedStore.open(at: folder.store)
    try store.pool.write { _ in _ = try locked.backUp(to: file) }
    #expect(try CaseDatabase.openForPractice(at: file).summaries() == [])
  }

  @Test func `a second backup of a day takes the place of the first`() throws {
    let store = try folder.open()
    try store.locked().backUp(to: file)
    let id = try store.createSample()
    try store.locked().backUp(to: file)
    #expect(try CaseDatabase.openForPractice(at: file).summaries().map(\.id) == [id])
  }

  @Test func `a backup that cannot be made leaves nothing behind and the old one as it was`() throws
  {
    let store = try folder.open()
    for number in 1...20 {
      let id = try store.createCase(code: "SUO-\(number)", isExample: false, at: moment(0)).id
      let long = interview(age: 34, remark: String(repeating: "sana ", count: 2000))
      try store.save(long, form: sampleForm, progress: halfWay, of: id, at: moment(1))
    }
    try store.locked().backUp(to: file)
    let old = try Data(contentsOf: file)
    _ = try store.clearTraces()
    try store.pool.close()
    var content = try Data(contentsOf: folder.store)
    let noise = [UInt8](repeating: 0xA7, count: 8192)
    content.replaceSubrange(content.count - noise.count..<content.count, with: noise)
    try content.write(to: folder.store)
    let damaged = try LockedStore.open(at: folder.store)
    #expect(throws: StoreError(.damaged, path: folder.path)) { try damaged.backUp(to: file) }
    #expect(try Data(contentsOf: file) == old)
    #expect(try names() == ["cases-2026-11-24.sqlite"])
  }

  @Test func `a file in the place of the folder is named`() throws {
    let store = try folder.open()
    try Data().write(to: folder.url.appending(path: "backups"))
    let path = folder.url.path(percentEncoded: false) + "/backups/"
    #expect(throws: StoreError(.folderNotCreated, path: path)) {
      try store.locked().backUp(to: file)
    }
  }

  @Test func `of each day one backup is made by itself, and old ones are removed`() throws {
    let locked = try folder.open().locked()
    #expect(try locked.backUp(on: day))
    #expect(try !locked.backUp(on: day))
    for later in 1...30 { try locked.backUp(on: try #require(day.adding(days: later))) }
    let newest = try #require(day.adding(days: 30))
    let all = Set(try (0...30).map { try #require(day.adding(days: $0)) })
    let kept = try BackupFolder(of: folder.store).backups().map(\.day)
    #expect(kept == daysToKeep(of: all, on: newest).sorted(by: >))
    #expect(kept.count == 10)
  }

  @Test func `files of other names in the folder are neither backups nor removed`() throws {
    let locked = try folder.open().locked()
    try locked.backUp(on: day)
    let others = ["cases-2026-02-30.sqlite", "other-2026-11-24.sqlite", "notes.txt"]
    for name in others {
      try Data().write(to: file.deletingLastPathComponent().appending(path: name))
    }
    try locked.backUp(on: try #require(day.adding(days: 1)))
    #expect(try BackupFolder(of: folder.store).backups().count == 2)
    #expect(Set(try names()).isSuperset(of: others))
  }
}
