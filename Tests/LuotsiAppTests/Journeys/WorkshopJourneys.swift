import CaseStore
import Foundation
import Sealing
import TerminalUI
import Testing

@testable import LuotsiApp

/// What takes longer than a key goes on beside the keys.
@Suite struct WorkshopJourneys {
  private let desk: JourneyDesk
  private let sentence = "kuu nousee metsän yli"

  init() throws { desk = try JourneyDesk() }

  private func unlocking(
    _ steps: [WakingTerminal.Step]
  ) throws -> (frames: [Frame], state: AppState) {
    let new = try LockedStore.open(at: desk.storeFile)
    _ = try new.setUp(for: "Aino", Passphrase(sentence), work: .least, at: Date())
    let locked = try LockedStore.open(at: desk.storeFile)
    var state = AppState(
      desk: desk.desk,
      language: .en,
      now: try testMoment(),
      door: .locked(locked.slots),
    )
    var terminal = WakingTerminal(presses(typed(sentence)) + steps)
    let effects = EffectRunner(
      locked: locked,
      catalogue: try bundledDatabase(),
      codes: resources.codes,
      seenFolder: desk.seenFolder,
      clock: { [time = try testMoment()] in time },
    )
    run(&state, on: &terminal, effects: effects)
    return (terminal.frames, state)
  }

  @Test func `while the store opens, keys do nothing and are not kept for later`() throws {
    let played = try unlocking(presses([.character("u"), .enter]) + [.untilWoken])
    guard case .caseList = played.state.screen else {
      Issue.record("the list of cases is not shown: \(played.state.screen)")
      return
    }
    #expect(played.state.cases.summaries.isEmpty)
  }

  @Test func `leaving while the store opens ends the program with nothing half done`() throws {
    let played = try unlocking(presses([.control("q")]))
    #expect(played.state.isFinished && played.state.working == nil)
  }

  @Test func `a lock that was due while the store opened comes when it is open`() throws {
    let played = try unlocking([.event(.idle), .untilWoken])
    guard case .unlocking = played.state.screen else {
      Issue.record("the store is not locked: \(played.state.screen)")
      return
    }
  }

  @Test func `the backup of the day is made beside the keys`() throws {
    let played = try unlocking([.untilWoken] + presses([.character("u"), .enter]))
    guard case .interview = played.state.screen else {
      Issue.record("no interview was begun: \(played.state.screen)")
      return
    }
    let folder = BackupFolder(of: desk.storeFile)
    #expect(try folder.backups().map(\.day) == [try testMoment().day])
  }

  @Test func `an interview ends the same whether questions are thought of beside it or not`()
    throws
  {
    let keys: [Key] =
      newCase + [.enter, .character("1")] + typed("30") + [.character("1"), .enter]
      + typed("Work in a kitchen") + [.character("l")]
    let atOnce = try desk.press(keys)
    let other = try JourneyDesk()
    let besides = try other.playWoken(presses(keys) + [.untilWoken])
    #expect(besides.frames.last == atOnce.frames.last)
    let stored = try other.storedCase()
    #expect(try stored.interview?.answers == desk.storedCase().interview?.answers)
    #expect(try stored.ranking?.ranking == desk.storedCase().ranking?.ranking)
  }
}
