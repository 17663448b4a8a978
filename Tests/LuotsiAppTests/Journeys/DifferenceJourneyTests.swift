import CaseStore
import Guidance
import TerminalUI
import Testing

@testable import LuotsiApp

/// What is otherwise than at the last visit, told on the list and in full.
@Suite struct DifferenceJourneyTests {
  private func screen(_ name: String) throws -> AppState {
    try #require(try everyScreen(in: .fi).first { $0.name == name }?.state)
  }

  @Test func `a line over the list offers the difference where there is an earlier list`() throws {
    let marked = try screen("ranking with a disagreement")
    try expect(at80(marked), shows: "u näyttää.")
    let plain = try onList(of: .fi, [])
    try expect(at80(plain), hides: "u näyttää.")
  }

  @Test func `chosen ones stand first, and rules, catalogue and late steps are told`() throws {
    let shown = try screen("difference")
    guard case .difference(let difference) = shown.screen else {
      Issue.record("the difference is not on the screen")
      return
    }
    let lines = DifferenceLines(state: difference, client: shown.client, desk: shown.desk)
      .lines(in: .fi).map(\.text)
    let heading = try #require(lines.firstIndex(of: "Listalla"))
    #expect(lines[heading + 1] == "✓ Kokki, Esimerkkikoulu: ei enää aineistossa")
    #expect(lines.contains("Koulutusaineisto on päivittynyt."))
    #expect(lines.contains { $0.hasPrefix("Sääntöpaketti vaihtui: 2026-05 → ") })
    #expect(lines.contains { $0.hasPrefix("! Pyydä työtodistus") })
    #expect(lines.contains("Lähetä hakulinkki"))
  }

  @Test func `a visit on a later day is compared with the list of the day before it`() throws {
    let desk = try JourneyDesk()
    let (first, _) = try desk.press(newCase + [.function(3)])
    try expect(first.last, hides: "Since the visit")
    let later = Desk(
      form: desk.desk.form,
      catalogue: desk.desk.catalogue,
      rules: desk.desk.rules,
      today: try #require(desk.desk.today.adding(days: 6)),
      isPractice: false,
    )
    let keys: [Key] = [.enter, .function(3)]
    let (offered, _) = try desk.play(keys.map(Event.key), on: later)
    try expect(offered.last, shows: "Since the visit of 24 Nov 2026")
    let (shown, _) = try desk.play((keys + [.character("u")]).map(Event.key), on: later)
    try expect(shown.last, shows: "The last list: 24 Nov 2026")
    try expect(shown.last, shows: "The front of the list is as it was.")
  }

  @Test func `Esc leads back to the list`() throws {
    var shown = try screen("difference")
    _ = shown.update(.key(.escape))
    _ = try ranking(shown)
  }
}
