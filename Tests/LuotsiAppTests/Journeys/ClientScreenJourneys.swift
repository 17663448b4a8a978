import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// Pathways, services and days ahead, opened for an example client.
@Suite struct ClientScreenJourneys {
  private func held() throws -> AppState {
    let desk = try bundledDesk()
    let now = try testMoment()
    var state = AppState(desk: desk, language: .en, now: now)
    state.screen = .interview(
      InterviewState(
        try exampleCase("kivi-27", on: desk),
        form: desk.form,
        desk: desk,
        now: now,
      )
    )
    return state
  }

  private func shown(_ state: AppState) -> Frame {
    view(state, size: Size(rows: 24, columns: 80))
  }

  private func press(_ keys: [Key], in state: inout AppState) {
    for key in keys { _ = state.update(.key(key)) }
  }

  @Test func `o shows pathways, a other occupations, Enter steps, and Esc leads back`() throws {
    var state = try held()
    press([.function(3), .character("o"), .character("a")], in: &state)
    try expect(shown(state), shows: "To which occupation?")
    press([.enter], in: &state)
    try expect(shown(state), shows: "Pathways:")
    try expect(shown(state), shows: "fastest")
    press([.enter], in: &state)
    try expect(shown(state), shows: "Uncertain")
    press([.escape], in: &state)
    try expect(shown(state), shows: "fastest")
    press([.escape, .escape], in: &state)
    try expect(shown(state), shows: "Suggestions")
  }

  @Test func `services and days open from a question and return to it`() throws {
    for (key, title) in [("p", "Services"), ("t", "Days")] {
      var state = try held()
      let before = shown(state)
      press([.alt(Character(key)), .character(Character(key))], in: &state)
      try expect(shown(state), shows: title)
      try expect(shown(state), shows: "Example data")
      press([.escape], in: &state)
      #expect(shown(state) == before)
    }
  }

  @Test func `the needs stand above the services and say why`() throws {
    var state = try held()
    press([.function(3), .character("p"), .home, .enter], in: &state)
    try expect(shown(state), shows: "Needs seen")
    try expect(shown(state), shows: "/3")
    try expect(shown(state), shows: "Source:")
  }

  @Test func `the focused service tells how to join`() throws {
    var state = try held()
    press([.function(3), .character("p"), .enter], in: &state)
    try expect(shown(state), shows: "How to join")
  }

  @Test func `leaving and scrolling past the end is no trap`() throws {
    for opening in ["o", "p", "t"] {
      var state = try held()
      press([.function(3), .character(Character(opening))], in: &state)
      press([.end, .enter, .end, .pageDown], in: &state)
      var escapes = 0
      while state.keyContext != .ranking, escapes < 3 {
        press([.escape], in: &state)
        escapes += 1
      }
      #expect(state.keyContext == .ranking, "opened with \(opening)")
    }
  }

  @Test func `every occupation has pathways on the screen or says in words why it has none`() throws
  {
    var state = try held()
    press([.function(3)], in: &state)
    guard case .ranking(var ranking) = state.screen else {
      Issue.record("no ranking")
      return
    }
    var seen: Set<String> = []
    for (index, match) in ranking.ranking.matches.enumerated() {
      let occupation = state.desk.offerings[match.offering]?.occupations.first
      guard let occupation, seen.insert(occupation.rawValue).inserted else { continue }
      ranking.focus = index
      state.screen = .ranking(ranking)
      press([.character("o")], in: &state)
      guard case .pathways(let pathways) = state.screen, let search = pathways.search else {
        Issue.record("no search for \(occupation)")
        continue
      }
      if search.pathways.isEmpty {
        try expect(shown(state), shows: "a shows other occupations")
      } else {
        try expect(shown(state), shows: "●")
      }
    }
    #expect(!seen.isEmpty)
  }
}
