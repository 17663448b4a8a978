import Foundation
import GRDB
import Interview
import Sealing
import Testing

@testable import CaseStore

/// Stores as earlier versions of the program left them, in `Stores`: of an invented client, opened
/// by "kuu nousee metsän yli", by "lumi sulaa pelloilta" and by the printed key below.
///
/// When the schema changes, `LUOTSI_WRITE_STORE` names the file into which the present program's
/// store is written, to be added here.
@Suite struct EarlierStoreTests {
  let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  @Test(
    "A store of an earlier version opens in each of its ways and is worked on",
    arguments: files,
  )
  func opens(file: String) throws {
    try FileManager.default.copyItem(
      at: stores.appending(path: file),
      to: folder.store,
    )
    let locked = try LockedStore.open(at: folder.store)
    #expect(locked.slots.map(\.holder) == ["Aino", "", "Eino"])
    let works = locked.slots.compactMap { slot -> PassphraseWork? in
      if case .passphrase(let work, _) = slot.opener { work } else { nil }
    }
    #expect(try works == [PassphraseWork(passes: 2, memory: 64), .least])
    let key = try #require(RecoveryKey(printed))
    for store in [
      try locked.unlock(locked.slots[0], with: Passphrase("kuu nousee metsän yli"), at: moment(9)),
      try locked.unlock(locked.slots[2], with: Passphrase("lumi sulaa pelloilta"), at: moment(9)),
      try locked.unlock(with: key, at: moment(9)),
    ] {
      let summaries = try store.summaries()
      #expect(summaries.map(\.code) == ["SUO-2", "SUO-1"])
      #expect(summaries.map(\.stage) == [.interview(answered: 1, asked: 35), .chosen])
      #expect(summaries.map(\.updatedAt) == [moment(3), moment(2)])
      let first = try store.load(summaries[1].id)
      #expect(first.interview == interview(age: 34, remark: "asuu Keravalla"))
      #expect(try first.ranking == ranking(chosen: ["keuda-1"]))
      #expect(try store.form(sampleForm.contentHash) == sampleForm)
    }
    let store = try locked.unlock(with: key, at: moment(9))
    let id = try #require(try store.summaries().last).id
    try store.save(interview(age: 35), form: sampleForm, progress: halfWay, of: id, at: moment(10))
    #expect(try store.load(id).interview == interview(age: 35))
  }

  @Test(.enabled(if: written != nil, "LUOTSI_WRITE_STORE names no file"))
  func `the present program writes a store to be opened later`() throws {
    let file = try #require(written)
    let store = try LockedStore.open(at: folder.store).setUp(
      for: "Aino",
      Passphrase("kuu nousee metsän yli"),
      work: PassphraseWork(passes: 2, memory: 64),
      recovery: try #require(RecoveryKey(printed)),
      at: moment(0),
    )
    let eino = try Passphrase("lumi sulaa pelloilta")
    try store.addAdvisor("Eino", eino, work: .least, at: moment(0))
    for (code, remark, second) in [("SUO-1", "asuu Keravalla", 1.0), ("SUO-2", nil, 3)] {
      let id = try store.createCase(code: code, isExample: false, at: moment(0)).id
      let answers = interview(age: 34, remark: remark)
      try store.save(answers, form: sampleForm, progress: halfWay, of: id, at: moment(second))
      guard remark != nil else { continue }
      try store.save(ranking(chosen: ["keuda-1"]), of: id, at: moment(2))
    }
    try store.pool.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM")
      _ = try db.checkpoint(.truncate)
    }
    try FileManager.default.copyItem(at: folder.store, to: URL(filePath: file))
  }
}

private let files = ["2026-12-sealed-rows.sqlite"]
private let printed = "CDV38-Y2AVF-TC1E9-8DYRQ-F11J7-265BR"
private let stores = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "Stores")
private let written = ProcessInfo.processInfo.environment["LUOTSI_WRITE_STORE"]
