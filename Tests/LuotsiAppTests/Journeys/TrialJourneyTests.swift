import Matching
import TerminalUI
import Testing

@testable import LuotsiApp

/// Comparing two offerings and trying other facts, from the ranked list and back.
@Suite struct TrialJourneyTests {
  private func text(_ state: AppState) -> String {
    view(state, size: Size(rows: 24, columns: 80)).lines.joined(separator: "\n")
  }

  @Test func `v marks an offering, and on another one says why the first stands before it`() throws
  {
    var state = try onList(of: .fi, [])
    _ = state.update(.key(.character("v")))
    #expect(text(state).contains("Vertaan tähän"))
    for key in [Key.down, .down, .character("v")] { _ = state.update(.key(key)) }
    guard case .compare(let compare) = state.screen else {
      Issue.record("the comparison is not open")
      return
    }
    let matches = compare.ranking.ranking.matches
    #expect(compare.comparison.first == matches[0].offering)
    #expect(compare.comparison.second == matches[2].offering)
    #expect(compare.comparison.scoreDifference == matches[0].score - matches[2].score)
    _ = state.update(.key(.escape))
    guard case .ranking(let list) = state.screen else {
      Issue.record("the list is not open again")
      return
    }
    #expect(list.comparing == nil)
    #expect(list.focus == 2)
  }

  @Test func `v twice on the same offering takes the mark away, and so does escape`() throws {
    var state = try onList(of: .fi, [])
    for key in [Key.character("v"), .character("v")] { _ = state.update(.key(key)) }
    #expect(!text(state).contains("Vertaan tähän"))
    for key in [Key.character("v"), .escape] { _ = state.update(.key(key)) }
    #expect(!text(state).contains("Vertaan tähän"))
    guard case .ranking = state.screen else {
      Issue.record("the list was left")
      return
    }
  }

  @Test func `a trial says at once what it would change and stores nothing`() throws {
    var state = try onList(of: .fi, [])
    _ = state.update(.key(.character("w")))
    guard case .whatIf(let before) = state.screen else {
      Issue.record("the trial is not open")
      return
    }
    #expect(before.difference.isEmpty && before.changes.isEmpty)
    #expect(text(state).contains("Kokeilu: mitään ei tallenneta"))
    var effects = state.update(.key(.left))
    guard case .whatIf(let after) = state.screen else { return }
    #expect(after.changes.count == 1)
    #expect(!after.difference.isEmpty)
    effects += state.update(.key(.character("z")))
    guard case .whatIf(let undone) = state.screen else { return }
    #expect(undone.changes.isEmpty && undone.difference.isEmpty)
    effects += state.update(.key(.escape))
    #expect(effects.isEmpty)
    guard case .ranking(let list) = state.screen else {
      Issue.record("the list is not open again")
      return
    }
    #expect(list.ranking == before.ranking.ranking)
  }

  @Test func `trying begins at the client's own level, and one step back is the own level again`()
    throws
  {
    var state = try onList(of: .fi, [])
    _ = state.update(.key(.character("w")))
    #expect(text(state).contains("‹ nyt A1.3 ›"))
    _ = state.update(.key(.right))
    #expect(text(state).contains("‹ A2.1 ›"))
    for key in [Key.left, .left] { _ = state.update(.key(key)) }
    #expect(text(state).contains("‹ A1.2 ›"))
    _ = state.update(.key(.right))
    guard case .whatIf(let trial) = state.screen else {
      Issue.record("the trial is not open")
      return
    }
    #expect(trial.changes.isEmpty)
    #expect(text(state).contains("‹ nyt A1.3 ›"))
  }
}
