import CaseStore
import Catalogue
import Foundation
import Matching
import TerminalUI
import Testing

@testable import LuotsiApp

/// A case whose stored choices no longer fit what the program has.
@Suite struct StoredChoiceTests {
  /// The list of a case that was stored with `choices`.
  private func list(_ choices: AdvisorChoices, on desk: Desk) throws -> AppState {
    let stored = try exampleCase("kivi-27", on: desk)
    let now = try testMoment()
    var interview = InterviewState(stored, form: desk.form, desk: desk, now: now)
    let record = RankingState(interview: interview, desk: desk).record
    var trail = try #require(record.trail)
    trail.choices = choices
    let reopened = GuidanceCase(
      summary: stored.summary,
      interview: stored.interview,
      ranking: RankingRecord(
        ranking: record.ranking,
        formID: record.formID,
        formVersion: record.formVersion,
        formHash: record.formHash,
        chosen: [],
        trail: trail,
        outline: nil,
      ),
    )
    interview = InterviewState(reopened, form: desk.form, desk: desk, now: now)
    var state = AppState(desk: desk, language: .fi, now: now)
    state.screen = .ranking(RankingState(interview: interview, desk: desk))
    return state
  }

  @Test func `what was pinned and is gone from the catalogue is said, and can be let go`() throws {
    var choices = AdvisorChoices()
    try choices.mark("poistunut", as: .pin, because: "Sovittiin käynnistä")
    var state = try list(choices, on: bundledDesk())
    for size in [Size(rows: 24, columns: 80), Size(rows: 30, columns: 120)] {
      let frame = view(state, size: size)
      try expect(frame, shows: "Ei enää aineistossa (1)")
      try expect(frame, shows: "poistunut")
      try expect(frame, shows: "Sovittiin käynnistä")
    }
    for key in "vwos".map(Key.character) + [.enter] {
      var pressed = state
      _ = pressed.update(.key(key))
      _ = at80(pressed)
    }
    let effects = state.update(.key(.character("k")))
    #expect(try ranking(state).interview.advisorChoices.isEmpty)
    #expect(effects == [try ranking(state).save])
    try expect(at80(state), hides: "Ei enää aineistossa")
  }

  @Test func `weights that no longer hold give way to the rule pack's, and that is said`() throws {
    let heavy = Data(
      """
      {"weighing": {"weights": {"_0": {"skills": 4000, "interest": 1000, "labourDemand": 2000,
        "route": 1000, "dailyLife": 1000, "languageMargin": 500, "goals": 500}}},
        "pins": [], "hides": []}
      """.utf8
    )
    let choices = try JSONDecoder().decode(AdvisorChoices.self, from: heavy)
    let said = "Tallennetut omat painot eivät enää kelpaa"
    var state = try list(choices, on: bundledDesk())
    try expect(at80(state), shows: said)
    #expect(try ranking(state).interview.advisorChoices.isEmpty)
    for key in [Key.character("m"), .character("+"), .enter] { _ = state.update(.key(key)) }
    try expect(at80(state), hides: said)
  }

  @Test func `a pin that the list is cut before stands above it all the same`() throws {
    let bundled = try bundledDesk()
    var catalogue = bundled.catalogue
    let excluded = try ranking(onList(of: .fi, [])).ranking.matches.filter {
      $0.verdict == .excluded
    }
    let last = try #require(excluded.last).offering
    let best = try #require(excluded.first.flatMap { bundled.offerings[$0.offering] })
    for number in 0..<300 { catalogue.offerings.append(try best.copy(named: "copy-\(number)")) }
    let desk = Desk(
      form: bundled.form,
      catalogue: catalogue,
      rules: bundled.rules,
      today: bundled.today,
      isPractice: true,
    )
    var choices = AdvisorChoices()
    try choices.mark(last, as: .pin, because: "x")
    var state = try list(choices, on: desk)
    #expect(try !ranking(state).ranking.matches.contains { $0.offering == last })
    #expect(try ranking(state).rows.first?.match?.offering == last)
    // Compared with the best, it is the second of the two.
    for key in [Key.character("v"), .down, .character("v")] { _ = state.update(.key(key)) }
    guard case .compare(let compare) = state.screen else {
      Issue.record("the comparison is not open")
      return
    }
    #expect(compare.comparison.second == last)
  }
}

extension Offering {
  /// The same under another identifier.
  fileprivate func copy(named id: String) throws -> Offering {
    let encoded = try JSONEncoder().encode(self)
    guard case .object(var members) = try JSONDecoder().decode(JSONValue.self, from: encoded) else {
      return self
    }
    members["id"] = .text(id)
    return try JSONDecoder().decode(Offering.self, from: JSONEncoder().encode(members))
  }
}
