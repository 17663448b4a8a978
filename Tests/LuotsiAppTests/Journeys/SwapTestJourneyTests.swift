import TerminalUI
import Testing

@testable import LuotsiApp
@testable import Matching

/// From the ranked list to the swap test, and back.
@Suite struct SwapTestJourneyTests {
  private func listState() throws -> AppState {
    try #require(try everyScreen(in: .fi).first { $0.name == "ranking" }).state
  }

  private func frame(_ state: AppState) -> Frame {
    view(state, size: Size(rows: 40, columns: 80))
  }

  @Test func `y says at once that it works, and then that the list stayed the same`() throws {
    var state = try listState()
    _ = state.update(.key(.character("y")))
    #expect(state.wantedThought != nil)
    try expect(frame(state), shows: "Lista lasketaan uudelleen…")
    state.think()
    #expect(state.wantedThought == nil)
    let told = frame(state)
    try expect(told, shows: "Vaihtotesti: tulos pysyi samana.")
    try expect(told, shows: "✓ Vahvin kieli: somali – sama tulos")
    try expect(told, shows: "Nimi ei ole mukana laskennassa")
    try expect(told, shows: "Ikää ei viety minkään ikärajan yli")
    try expect(told, shows: "Kielitaidon tasoa ei vaihdettu")
  }

  @Test func `escape returns to the same row, also before the result is known`() throws {
    for isKnown in [false, true] {
      var state = try listState()
      for key in [Key.down, .down, .character("y")] { _ = state.update(.key(key)) }
      if isKnown { state.think() }
      let effects = state.update(.key(.escape))
      guard case .ranking(let ranking) = state.screen else {
        Issue.record("the list is not open again")
        return
      }
      #expect(ranking.focus == 2)
      #expect(effects.isEmpty && state.wantedThought == nil)
    }
  }

  @Test func `a list that changes is named with what to do about it`() throws {
    var state = try listState()
    guard case .ranking(let ranking) = state.screen else { return }
    let first = try #require(ranking.ranking.matches.first)
    let trial = SwapTestResult.Trial(
      swap: .yearOfArrival(1999),
      difference: SwapTestResult.Difference(offering: first.offering),
    )
    let result = SwapTestResult(trials: [trial], omissions: [], absent: [.name])
    state.screen = .swapTest(SwapTestState(ranking: ranking, result: result))
    let told = frame(state)
    try expect(told, shows: "Vaihtotesti: tulos muuttui. Tarkista sääntöpaketti.")
    try expect(told, shows: "Älä tee valintoja tämän listan mukaan")
    try expect(told, shows: "! Tulovuosi Suomeen: 1999 – tulos muuttui: Oppisopimus")
  }
}
