import CaseStore
import Foundation
import Matching
import TerminalUI
import Testing

@testable import LuotsiApp

/// Setting weights beside the ranked list.
@Suite struct WeightJourneyTests {
  private let list: [Key] = newCase + [.function(3)]
  private let reopened: [Key] = [.enter, .function(3)]
  /// The least important criterion made the most important, in the list of weights.
  private let languageFirst: [Key] = [.end] + Array(repeating: .character("y"), count: 6)

  private func weights(_ state: AppState) throws -> WeightsState {
    guard case .weights(let weights) = state.screen else { throw NoWeights() }
    return weights
  }

  private struct NoWeights: Error {}

  private func bytes(_ ranking: Ranking?) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(try #require(ranking))
  }

  @Test func `another order of importance changes the list at once, is saved and comes back`()
    throws
  {
    let desk = try JourneyDesk()
    let (before, plain) = try desk.press(list)
    try expect(before.last, hides: "own weights")
    let keys = [Key.character("m")] + languageFirst + [.enter]
    let (frames, state) = try desk.press(reopened + keys)
    try expect(frames.dropLast().last, shows: "The advisor's own weights by importance")
    try expect(frames.dropLast().last, shows: "Changes among the first ten (")
    try expect(frames.last, shows: "The advisor has changed the list: own weights.")
    let order: [Criterion] = [
      .languageMargin, .skills, .interest, .labourDemand, .route, .dailyLife, .goals,
    ]
    let stored = try #require(try desk.storedCase().ranking)
    #expect(stored.trail?.choices.weighing == .order(order))
    let weighed = try ranking(state).ranking
    #expect(stored.ranking == weighed)
    #expect(weighed.weights == (try Weights(rankOrderCentroid: order)))
    #expect(weighed.matches.map(\.offering) != (try ranking(plain).ranking.matches.map(\.offering)))
    let (again, later) = try desk.press(reopened)
    try expect(again.last, shows: "own weights")
    #expect(try ranking(later).ranking == weighed)
  }

  @Test func `the trail gives the stored ranking again under weights, a pin and a hiding`() throws {
    let desk = try JourneyDesk()
    let marks = [Key.character("k")] + typed("a") + [.down, .character("x")] + typed("b")
    _ = try desk.press(list + [.character("m")] + languageFirst + [.enter] + marks)
    let stored = try #require(try desk.storedCase().ranking)
    let trail = try #require(stored.trail)
    #expect(trail.choices.weighing != nil)
    #expect(trail.choices.pins.count == 1 && trail.choices.hides.count == 1)
    #expect(try bytes(desk.desk.matcher.replay(trail)) == bytes(stored.ranking))
  }

  @Test func `Esc leaves the weights as they were and stores nothing`() throws {
    let desk = try JourneyDesk()
    _ = try desk.press(list)
    let before = try desk.storedCase()
    let (frames, state) = try desk.press(
      [.enter, .function(3), .character("m"), .character("+"), .escape]
    )
    try expect(frames.last, hides: "own weights")
    #expect(try ranking(state).interview.advisorChoices.isEmpty)
    #expect(try desk.storedCase().ranking == before.ranking)
  }

  @Test func `a point more is taken from the others, and a point less gives it back`() throws {
    var state = try onList(of: .fi, [.character("m"), .character("+"), .right])
    #expect(try weights(state).weights.points[.skills] == 27)
    #expect(try weights(state).weights.skills == 2700)
    #expect(try weights(state).weights.points.values.reduce(0, +) == 100)
    for key in [Key.character("-"), .left] { _ = state.update(.key(key)) }
    #expect(try weights(state).weighing == nil)
    #expect(try weights(state).weights == state.desk.rules.weights)
    for _ in 0..<120 { _ = state.update(.key(.left)) }
    #expect(try weights(state).weights.skills == 0)
    for _ in 0..<120 { _ = state.update(.key(.right)) }
    #expect(try weights(state).weights.skills == 10_000)
    _ = state.update(.key(.enter))
    #expect(try ranking(state).interview.advisorChoices.ownWeights?.skills == 10_000)
  }

  @Test func `labour demand stops at fifteen and the screen says why`() throws {
    let said = "Työvoimatarve painaa enintään 15"
    var state = try onList(of: .fi, [.character("m"), .down, .down])
    try expect(at80(state), hides: said)
    _ = state.update(.key(.character("+")))
    try expect(at80(state), shows: said)
    #expect(try weights(state).weighing == nil)
    // Less for skills would give labour demand more.
    for key in [Key.home, .character("-")] { _ = state.update(.key(key)) }
    try expect(at80(state), shows: said)
    #expect(try weights(state).weights.labourDemand == 1500)
    for key in [Key.down, .character("y"), .character("y")] { _ = state.update(.key(key)) }
    try expect(at80(state), shows: said)
    #expect(try weights(state).order.first == .labourDemand)
    #expect(try weights(state).weights.labourDemand == 1500)
  }

  @Test func `0 returns to the rule pack's weights`() throws {
    let keys = [Key.character("m")] + languageFirst + [.enter, .character("m")]
    var state = try onList(of: .fi, keys)
    #expect(try weights(state).weighing != nil)
    for key in [Key.character("0"), .enter] { _ = state.update(.key(key)) }
    let list = try ranking(state)
    #expect(list.interview.advisorChoices.isEmpty)
    #expect(list.ranking == (try ranking(try onList(of: .fi, [])).ranking))
  }

  @Test func `every change can be scrolled to where few fit`() throws {
    var state = try onList(of: .fi, [.character("m")] + languageFirst)
    let names = try weights(state).effect.topTen.map { move in
      "\(move.from.map { "\($0)." } ?? "uusi") → \(move.to.map { "\($0)." } ?? "pois") "
    }
    #expect(names.count > 4)
    var seen: Set<String> = []
    for _ in 0..<20 {
      let lines = view(state, size: Size(rows: 20, columns: 60)).lines
      for name in names where lines.contains(where: { $0.contains(" " + name) }) {
        seen.insert(name)
      }
      _ = state.update(.key(.pageDown))
    }
    #expect(seen == Set(names))
  }

  @Test func `pins do not count as a change made by weights`() throws {
    let state = try onList(of: .fi, [.end, .character("k")] + typed("x") + [.character("m")])
    #expect(try weights(state).effect.topTen.isEmpty)
    #expect(try weights(state).effect.likeness == 1)
  }

  @Test func `trying other facts and the list beside the interview use the own weights`() throws {
    let keys = [Key.character("m")] + languageFirst + [.enter]
    var state = try onList(of: .fi, keys + [.character("w"), .right])
    guard case .whatIf(let trial) = state.screen else {
      Issue.record("the trial is not open")
      return
    }
    let change = try #require(trial.difference.changes.first)
    #expect(change.before?.score == trial.ranking.match(of: change.offering)?.score)
    for key in [Key.escape, .escape] { _ = state.update(.key(key)) }
    guard case .interview(let interview) = state.screen else {
      Issue.record("the interview is not open")
      return
    }
    let best = trial.ranking.ranking.matches.prefix(3)
    #expect(interview.live.top.map(\.offering) == best.map(\.offering))
    #expect(interview.live.top.map(\.score) == best.map(\.score))
  }
}
