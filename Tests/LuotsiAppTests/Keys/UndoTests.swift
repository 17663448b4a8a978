import Guidance
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct UndoTests {
  @Test func `z on the list takes back a choice, a pin and weights, the last one first`() throws {
    let pinned: [Key] = [.down, .character("k")] + typed("Tuttu koulu")
    let weighed: [Key] = [.character("m"), .end, .character("y"), .enter]
    let start = try ranking(onList(of: .fi, []))
    var state = try onList(of: .fi, [.character(" ")] + pinned + weighed)
    let changed = try ranking(state)
    #expect(changed.interview.chosen != start.interview.chosen)
    #expect(changed.interview.advisorChoices != start.interview.advisorChoices)
    var effects = state.update(.key(.character("z")))
    guard case .saveRanking? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(try ranking(state).interview.advisorChoices.weighing == nil)
    #expect(try ranking(state).interview.advisorChoices != start.interview.advisorChoices)
    _ = state.update(.key(.character("z")))
    #expect(try ranking(state).interview.advisorChoices == start.interview.advisorChoices)
    _ = state.update(.key(.character("z")))
    #expect(try ranking(state).interview.chosen == start.interview.chosen)
    effects = state.update(.key(.character("z")))
    #expect(effects.isEmpty)
    #expect(state.announcement == WhyNot.nothingToUndo.sentence)
  }

  @Test func `z on the weights brings back what 0 has cleared`() throws {
    let keys: [Key] = [.character("m"), .down, .character("+"), .character("+")]
    var state = try onList(of: .fi, keys)
    guard case .weights(let before) = state.screen else { throw NotTheList() }
    for key in [Key.character("0"), .character("z")] { _ = state.update(.key(key)) }
    guard case .weights(let after) = state.screen else { throw NotTheList() }
    #expect(after.weights == before.weights)
  }

  @Test func `z takes an answer about a consent back, to not having been asked`() throws {
    let screens = try everyScreen(in: .fi)
    var state = try #require(screens.first { $0.name == "rights of nothing" }?.state)
    for key in [Key.down, .character("h")] { _ = state.update(.key(key)) }
    let effects = state.update(.key(.character("z")))
    guard case .changeGuidance(.restoreConsent(_, nil), _)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    var record = GuidanceRecord()
    let name = try #require(EntryID("00000000000000ff"))
    let day = state.desk.today
    record.make(.consent(.school, isGiven: true, on: day), by: "Aino", naming: name)
    let given = record.consents[.school]
    record.make(.consent(.school, isGiven: false, on: day), by: "Eino", naming: name)
    record.make(.restoreConsent(.school, given), by: "Eino", naming: name)
    #expect(record.consents[.school] == given)
    record.make(.restoreConsent(.school, nil), by: "Eino", naming: name)
    #expect(record == GuidanceRecord())
  }

  @Test func `a desk that was forgotten by a key is known again by another`() throws {
    let screens = try everyScreen(in: .fi)
    var state = try #require(screens.first { $0.name == "desks" }?.state)
    for key in [Key.down, .delete, .character("z")] { _ = state.update(.key(key)) }
    guard case .forgetDesk(let name)? = state.postponed.first,
      case .trustDesk(let desk)? = state.postponed.last
    else {
      Issue.record("\(state.postponed)")
      return
    }
    #expect(desk.name == name)
  }
}
