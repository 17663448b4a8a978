import CaseStore
import CivilDates
import Foundation
import Sealing
import TerminalUI
import Testing

@testable import LuotsiApp

/// What opening the cases does by itself with those whose time is over, and what it notices.
@Suite struct PurgingJourneys {
  private let desk: JourneyDesk
  private let sentence = "kuu nousee metsän yli"

  init() throws {
    desk = try JourneyDesk()
    let locked = try LockedStore.open(at: desk.storeFile)
    let store = try locked.setUp(
      for: "Aino",
      Passphrase(sentence),
      work: .least,
      at: time(daysAgo: 200),
    )
    _ = try store.createCase(code: "SUO-1", isExample: false, at: time(daysAgo: 200))
  }

  private func time(daysAgo days: Double) throws -> Date {
    let now = Double(try testMoment().milliseconds) / 1000
    return Date(timeIntervalSince1970: now - days * 86_400)
  }

  private func open(daysAgo days: Double) throws -> CaseDatabase {
    let locked = try LockedStore.open(at: desk.storeFile)
    return try locked.unlock(locked.slots[0], with: Passphrase(sentence), at: time(daysAgo: days))
  }

  /// Types the passphrase, and shows the last screen.
  private func play() throws -> (screen: String, state: AppState) {
    let locked = try LockedStore.open(at: desk.storeFile)
    var state = AppState(
      desk: desk.desk,
      language: .en,
      now: try testMoment(),
      door: .locked(locked.slots),
    )
    let events = sentence.map { Event.key(.character($0)) } + [.key(.enter)]
    var terminal = ScriptedTerminal(size: Size(rows: 24, columns: 80), events: events)
    let effects = EffectRunner(
      locked: locked,
      catalogue: try bundledDatabase(),
      codes: resources.codes,
      seenFolder: desk.seenFolder,
      clock: { [time = try testMoment()] in time },
    )
    run(&state, on: &terminal, effects: effects)
    return (terminal.frames.last?.lines.joined(separator: "\n") ?? "", state)
  }

  @Test func `a case whose time is over is deleted when the store is opened, from its backups too`()
    throws
  {
    _ = try open(daysAgo: 50)
    let day = try #require(try testMoment().day.adding(days: -1))
    try LockedStore.open(at: desk.storeFile).backUp(on: day)
    let played = try play()
    #expect(played.screen.contains("Their time was over, so they were deleted: SUO-1."))
    #expect(played.state.cases.summaries.isEmpty)
    for backup in try BackupFolder(of: desk.storeFile).backups() {
      let locked = try LockedStore.open(at: backup.url)
      let copy = try locked.unlock(locked.slots[0], with: Passphrase(sentence), at: Date())
      #expect(try copy.summaries() == [], "\(backup.day)")
    }
  }

  @Test func `a backup that still holds what was deleted is named, and the list is open`() throws {
    _ = try open(daysAgo: 50)
    let day = try #require(try testMoment().day.adding(days: -1))
    let backup = BackupFolder(of: desk.storeFile).file(of: day)
    try LockedStore.open(at: desk.storeFile).backUp(on: day)
    let whole = try Data(contentsOf: backup)
    try whole.prefix(whole.count / 2).write(to: backup)
    let played = try play()
    #expect(played.state.isUnlocked)
    #expect(
      played.state.failure?.sentence[.en]
        == "What was erased may still be in the backup (\(backup.path)): it is damaged or cannot be "
        + "read. Luotsi tries again after the next backup; you can also delete the file."
    )
  }

  @Test func `what an earlier erasing left in a backup goes with the next backup`() throws {
    let store = try open(daysAgo: 50)
    let day = try #require(try testMoment().day.adding(days: -1))
    try store.locked().backUp(on: day)
    let id = try #require(try store.summaries().first).id
    try store.deleteCase(id, at: time(daysAgo: 0))
    let file = BackupFolder(of: desk.storeFile).file(of: day)
    let before = try Data(contentsOf: file)
    #expect(try play().state.failure == nil)
    #expect(try Data(contentsOf: file) != before)
    let again = try Data(contentsOf: file)
    #expect(try play().state.failure == nil)
    #expect(try Data(contentsOf: file) == again)
  }

  @Test func `after months without use nothing is deleted, and it is said why and what to do`()
    throws
  {
    let played = try play()
    let words = played.screen.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      words.contains(
        "Luotsi was last used on 8 May 2026, so nothing was deleted: the clock may be wrong. Cases "
          + "whose time would be over: 1. Set the clock or, if it is right, delete them: luotsi case "
          + "purge --clock-is-right"
      ),
      "\(words)",
    )
    #expect(played.state.cases.summaries.map(\.code) == ["SUO-1"])
  }

  @Test func `a store that was put back to an older copy of itself is told and opens`() throws {
    _ = try open(daysAgo: 50)
    let older = try Data(contentsOf: desk.storeFile)
    #expect(try play().state.failure == nil)
    let played = try play()
    #expect(played.state.failure == nil)
    for suffix in ["-wal", "-shm"] {
      let url = URL(filePath: desk.storeFile.path + suffix)
      if FileManager.default.fileExists(atPath: url.path) {
        try FileManager.default.removeItem(at: url)
      }
    }
    try older.write(to: desk.storeFile)
    let rolledBack = try play()
    #expect(rolledBack.state.isUnlocked)
    guard case .opening(.rolledBack(.older(let found, let seen))) = rolledBack.state.failure else {
      Issue.record("\(String(describing: rolledBack.state.failure))")
      return
    }
    #expect(found < seen)
    #expect(
      rolledBack.state.failure?.sentence[.en]
        == "An older copy is in the place of the client store: it counts \(found) changes, "
        + "where this machine last saw \(seen). If that was meant, restore the same copy: "
        + "luotsi restore. If not, restore the newest backup."
    )
  }
}
