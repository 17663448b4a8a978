import CaseStore
import CivilDates
import Foundation
import Sealing
import TerminalUI
import Testing

@testable import LuotsiApp

/// The store is made, locked and opened on the screen.
@Suite struct UnlockingJourneys {
  private let desk: JourneyDesk

  init() throws { desk = try JourneyDesk() }

  /// Starts on the store as it lies on the disk, and plays the events.
  private func play(_ events: [Event]) throws -> (frames: [Frame], state: AppState) {
    let locked = try LockedStore.open(at: desk.storeFile)
    var state = try start(on: locked)
    var terminal = ScriptedTerminal(size: Size(rows: 24, columns: 80), events: events)
    run(&state, on: &terminal, effects: try runner(locked))
    return (terminal.frames, state)
  }

  private func start(on locked: LockedStore) throws -> AppState {
    AppState(
      desk: desk.desk,
      language: .en,
      now: try testMoment(),
      door: locked.slots.isEmpty ? .new : .locked(locked.slots),
    )
  }

  private func runner(_ locked: LockedStore) throws -> EffectRunner {
    EffectRunner(
      locked: locked,
      catalogue: try bundledDatabase(),
      codes: resources.codes,
      seenFolder: desk.seenFolder,
      clock: { [time = try testMoment()] in time },
    )
  }

  private func typed(_ text: String) -> [Event] { text.map { .key(.character($0)) } }

  private func lines(_ frame: Frame?) -> String {
    frame?.lines.joined(separator: "\n") ?? ""
  }

  private let sentence = "kuu nousee metsän yli"

  private func setUp() throws {
    let store = try LockedStore.open(at: desk.storeFile)
    _ = try store.setUp(for: "Aino", Passphrase(sentence), work: .least, at: Date())
  }

  @Test func `a new store asks for a name and a passphrase twice, and shows a recovery key once`()
    throws
  {
    let played = try play(
      typed("Aino") + [.key(.enter)] + typed(sentence) + [.key(.enter)] + typed(sentence)
        + [.key(.enter), .key(.enter)]
    )
    let key = played.frames.compactMap { frame in
      lines(frame).split(separator: "\n").compactMap { RecoveryKey(String($0)) }.first
    }.first
    let store = try LockedStore.open(at: desk.storeFile)
    #expect(store.slots.map(\.holder) == ["Aino", ""])
    _ = try store.unlock(with: try #require(key), at: Date())
    _ = try store.unlock(store.slots[0], with: Passphrase(sentence), at: Date())
    guard case .caseList = played.state.screen else {
      Issue.record("the list of cases is not shown")
      return
    }
  }

  @Test func `a passphrase that is weak, or typed otherwise the second time, is not taken`() throws
  {
    let weak = try play(typed("Aino") + [.key(.enter)] + typed("kuu") + [.key(.enter)])
    #expect(lines(weak.frames.last).contains("Too easy to guess"))
    let other = try play(
      typed("Aino") + [.key(.enter)] + typed(sentence) + [.key(.enter)] + typed("kuu nousee")
        + [.key(.enter)]
    )
    #expect(lines(other.frames.last).contains("The passphrases differ."))
    #expect(try LockedStore.open(at: desk.storeFile).slots.isEmpty)
  }

  @Test func `what is typed never stands on the screen`() throws {
    try setUp()
    let played = try play(typed(sentence) + [.key(.enter)])
    for frame in played.frames { #expect(!lines(frame).contains("kuu")) }
  }

  @Test func `a wrong passphrase is told and can be typed again`() throws {
    try setUp()
    let wrong = try play(typed("väärä") + [.key(.enter)])
    #expect(lines(wrong.frames.last).contains("The passphrase is wrong. Type it again."))
    let right = try play(typed("väärä") + [.key(.enter)] + typed(sentence) + [.key(.enter)])
    #expect(right.state.isUnlocked)
  }

  @Test(
    "The lock key, and a while without any, hide the client and open again where they stood",
    arguments: [Event.key(.control("x")), .idle],
  )
  func locking(event: Event) throws {
    try setUp()
    let opening = typed(sentence) + [.key(.enter)]
    let started = opening + [.key(.character("n")), .key(.enter), .key(.enter)]
    let code = try #require(try play(started).state.openCode)
    let again = opening + [.key(.enter)]
    let locked = try play(again + [event])
    #expect(!locked.state.isUnlocked)
    #expect(locked.state.cases.summaries.isEmpty)
    #expect(!lines(locked.frames.last).contains(code))
    let back = try play(again + [event] + opening)
    #expect(back.state.openCode == code)
  }

  @Test func `how long a case is kept is changed in the list, and a mistake is told`() throws {
    try setUp()
    let start =
      typed(sentence) + [.key(.enter), .key(.character("n")), .key(.enter), .key(.escape)]
      + [.key(.character("k"))]
    let erase = (1...10).map { _ in Event.key(.backspace) }
    let wrong = try play(start + erase + typed("huomenna") + [.key(.enter)])
    #expect(lines(wrong.frames.last).contains("Write the day as 31.5.2027."))
    let opening = typed(sentence) + [.key(.enter), .key(.character("k"))]
    let kept = try play(opening + erase + typed("31.12.2026") + [.key(.enter)])
    #expect(lines(kept.frames.last).contains("31.12.2026"))
    #expect(kept.state.cases.summaries.first?.deleteBy == CivilDate("2026-12-31"))
  }

  @Test func `while another program has the cases open, Enter tries again once it has let go`()
    throws
  {
    try setUp()
    let locked = try LockedStore.open(at: desk.storeFile)
    var other: StoreHold? = try StoreHold(of: desk.storeFile)
    var effects = try runner(locked)
    var state = try start(on: locked)
    for event in typed(sentence) { _ = state.update(event) }
    func pressEnter() throws {
      _ = state.update(.key(.enter))
      for effect in state.postponed { _ = state.apply(effects.perform(effect)) }
    }
    try pressEnter()
    #expect(!state.isUnlocked)
    let path = locked.path
    #expect(
      state.failure?.sentence[.en]
        == "The client store is open in another Luotsi (\(path)). Lock or close that one and try "
        + "again."
    )
    withExtendedLifetime(other) {}
    other = nil
    try pressEnter()
    #expect(state.isUnlocked)
    #expect(throws: StoreError(.heldByAnother, path: path)) { try StoreHold(of: desk.storeFile) }
    _ = effects.perform(.lock)
    _ = try StoreHold(of: desk.storeFile)
  }

  @Test func `an advisor who was removed meanwhile is shown who can open the cases now`() throws {
    try setUp()
    let locked = try LockedStore.open(at: desk.storeFile)
    let store = try locked.unlock(locked.slots[0], with: Passphrase(sentence), at: Date())
    try store.addAdvisor("Eino", Passphrase("toinen pitkä lause"), work: .least, at: Date())
    try store.remove(locked.slots[0].id, at: Date())
    var effects = try runner(locked)
    let outcome = effects.perform(.unlock(locked.slots[0], passphrase: sentence))
    #expect(outcome == .locked(try store.keySlots()))
  }

  @Test func `opening the cases makes the backup of the day, after the list is on the screen`()
    throws
  {
    try setUp()
    let played = try play(typed(sentence) + [.key(.enter)])
    #expect(played.state.isUnlocked)
    #expect(played.state.failure == nil)
    let backups = try BackupFolder(of: desk.storeFile).backups()
    #expect(backups.map(\.day) == [try testMoment().day])
    let list = played.frames.suffix(2).map { lines($0) }
    #expect(list[0].contains("Luotsi · Clients"))
    #expect(list[0] == list[1])
  }

  @Test func `a failure of the store names the command that restores the newest backup`() throws {
    try setUp()
    let locked = try LockedStore.open(at: desk.storeFile)
    let day = try testMoment().day
    try locked.backUp(on: day)
    var effects = try runner(locked)
    try FileManager.default.removeItem(at: desk.storeFile)
    try Data("no database at all".utf8).write(to: desk.storeFile)
    let outcome = effects.perform(.unlock(locked.slots[0], passphrase: sentence))
    guard case .failed(let failure) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    let backup = BackupFolder(of: desk.storeFile).file(of: day).path(percentEncoded: false)
    #expect(
      failure.sentence[.en]
        == "The file is not a Luotsi client store (\(locked.path)). Choose another file. If that "
        + "does not help, restore the newest backup (\(day)): luotsi restore '\(backup)'"
    )
  }

  @Test func `a backup that fails is told, and the cases are open all the same`() throws {
    try setUp()
    let folder = desk.storeFile.deletingLastPathComponent().appending(path: "backups")
    try Data().write(to: folder)
    let played = try play(typed(sentence) + [.key(.enter)])
    #expect(played.state.isUnlocked)
    #expect(
      played.state.failure?.sentence[.en]
        == "The backup could not be made; work can go on. The folder cannot be created "
        + "(\(folder.path)/). Choose a place where you may write."
    )
  }

  @Test func `the practice store is never locked`() throws {
    let played = try desk.play([.idle, .key(.control("x"))], on: practiceDesk())
    #expect(played.state.isUnlocked)
  }

  private func practiceDesk() throws -> Desk {
    Desk(
      form: desk.desk.form,
      catalogue: desk.desk.catalogue,
      rules: desk.desk.rules,
      today: desk.desk.today,
      isPractice: true,
    )
  }
}

extension AppState {
  fileprivate var openCode: String? {
    if case .interview(let interview) = screen { interview.code } else { nil }
  }
}
