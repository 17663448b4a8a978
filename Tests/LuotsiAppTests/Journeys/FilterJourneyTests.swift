import TerminalUI
import Testing

@testable import LuotsiApp

/// Narrowing the ranked list.
@Suite struct FilterJourneyTests {
  @Test func `r opens the filter, arrows change it and the list keeps order and points`() throws {
    var state = try onList(of: .fi, [])
    let before = try ranking(state).ranking
    for key in [Key.character("r"), .down, .right, .enter] { _ = state.update(.key(key)) }
    let narrowed = try ranking(state)
    #expect(narrowed.filter.onlyPaid)
    #expect(narrowed.filtering == nil)
    #expect(narrowed.ranking == before)
    #expect(!narrowed.rows.isEmpty && narrowed.rows.count < before.matches.count)
    let kept = narrowed.rows.compactMap(\.match)
    #expect(kept == before.matches.filter(kept.contains))
    let frame = view(state, size: Size(rows: 24, columns: 80))
    #expect(frame.lines.contains { $0.contains("Rajattu: Vain palkalliset") })
  }

  @Test func `escape clears the filter first and only then leaves the list`() throws {
    var state = try onList(of: .fi, [])
    for key in [Key.character("r"), .right, .enter, .escape] { _ = state.update(.key(key)) }
    #expect(try ranking(state).filter.isEmpty)
    _ = state.update(.key(.escape))
    #expect(throws: NotTheList.self) { try ranking(state) }
  }

  @Test func `going back from the first value of a topic gives its last, and once more all`() throws
  {
    var state = try onList(of: .fi, [])
    for key in [Key.character("r"), .down, .down, .left] { _ = state.update(.key(key)) }
    let field = try ranking(state).filter.field
    #expect(field == (try ranking(state).filterChoices.fields.last))
    _ = state.update(.key(.right))
    #expect(try ranking(state).filter.field == nil)
  }
}
