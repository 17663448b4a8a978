import CaseStore
import Foundation
import Sealing
import TerminalUI
import Testing

@testable import LuotsiApp

/// Setting up a store and opening it, as lines.
@Suite struct LinearDoorTests {
  private let desk: JourneyDesk
  private let passphrase = "kuu nousee metsän yli"

  init() throws { desk = try JourneyDesk() }

  private func talk(_ lines: [String]) throws -> Talk {
    let locked = try LockedStore.open(at: desk.storeFile)
    let effects = EffectRunner(
      locked: locked,
      catalogue: try bundledDatabase(),
      codes: resources.codes,
      seenFolder: desk.seenFolder,
      clock: { [time = try testMoment()] in time },
    )
    let door: StoreDoor = locked.slots.isEmpty ? .new : .locked(locked.slots)
    let state = AppState(desk: desk.desk, language: .en, now: try testMoment(), door: door)
    return talked(state, effects: effects, lines.map(LineRead.line))
  }

  @Test func `a store is set up, its recovery key said once, and opened with either`() throws {
    let made = try talk(["Aino", "short", passphrase, "another one altogether", passphrase, ""])
    #expect(made.prompts[0] == "Name:")
    #expect(made.turns[2].joined(separator: " ").contains("Too easy to guess"))
    #expect(made.turns[4].joined(separator: " ").contains("The passphrases differ."))
    let key = try #require(made.turns[5].first { RecoveryKey($0) != nil })
    #expect(made.turns[6].first == "Luotsi, Clients. 0 clients.")
    #expect(!made.turns.joined().contains { $0.contains(passphrase) })

    let opened = try talk(["wrong passphrase indeed", "", "?", passphrase])
    #expect(opened.prompts[0] == "Passphrase (Aino):")
    #expect(!opened.turns[1].isEmpty)
    #expect(opened.turns[4].contains("Luotsi, Clients. 0 clients."))

    let recovered = try talk([":recovery key", key])
    #expect(recovered.prompts[1] == "Recovery key:")
    #expect(recovered.turns[2].contains("Luotsi, Clients. 0 clients."))
  }

  @Test func `locking says nothing more of clients, and asks for the passphrase`() throws {
    _ = try talk(["Aino", passphrase, passphrase, ""])
    let locked = try talk([passphrase, "new client", "SUO-1", "lock", "="])
    #expect(locked.prompts[4] == "Passphrase (Aino):")
    #expect(!locked.turns[4].joined().contains("SUO-1"))
    #expect(locked.turns[5] == ["Luotsi, Locked"])
  }
}
