import Interview
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct JumpTests {
  /// The example's interview at a question.
  private func atQuestion(_ name: Place, keys: [Key] = []) throws -> AppState {
    let screens = try everyScreen(in: .en)
    let title = "question \(name)"
    var state = try #require(screens.first { $0.name == title }?.state)
    for key in keys { _ = state.update(.key(key)) }
    return state
  }

  private func interview(_ state: AppState) throws -> InterviewState {
    guard case .interview(let interview) = state.screen else { throw NotTheList() }
    return interview
  }

  @Test func `a question is gone to by its number, its name or its text`() throws {
    let asked = try interview(atQuestion("status")).session.askedQuestions
    let third = asked[2]
    let byNumber = try atQuestion("status", keys: [.control("g")] + characters("3") + [.enter])
    #expect(try interview(byNumber).session.position == third)
    for typed in ["birth_year", "which year were you born"] {
      let state = try atQuestion("status", keys: [.control("g")] + characters(typed) + [.enter])
      #expect(try interview(state).session.position == "birth_year", "\(typed)")
    }
  }

  @Test func `a second Ctrl-G and Enter lead back, as often as one likes`() throws {
    let away: [Key] = [.control("g")] + characters("birth_year") + [.enter]
    let back: [Key] = [.control("g"), .enter]
    #expect(try interview(atQuestion("status", keys: away + back)).session.position == "status")
    let twice = try atQuestion("status", keys: away + back + back)
    #expect(try interview(twice).session.position == "birth_year")
  }

  @Test func `with nothing typed the open questions from here on come first`() throws {
    var held = try interview(atQuestion("status"))
    let asked = held.session.askedQuestions
    let here = try #require(asked.firstIndex(of: "status"))
    for index in [here - 2, here + 3, here + 1] { held.session.clear(asked[index]) }
    let jump = QuestionJump(held, in: .en)
    #expect(jump.shown.prefix(3) == [here + 1, here + 3, here - 2])
    #expect(jump.shown.sorted() == Array(jump.entries.indices))
    #expect(jump.focusedEntry?.place == asked[here + 1])
  }

  @Test func `only questions that are asked now are offered`() throws {
    let held = try interview(atQuestion("status"))
    let jump = QuestionJump(held, in: .en)
    #expect(jump.entries.map(\.place) == held.session.askedQuestions)
    #expect(jump.entries.map(\.number) == Array(1...jump.entries.count))
  }

  @Test func `going away checks nothing, and what was typed is there again`() throws {
    let typed: [Key] = emptied + characters("18")
    let away: [Key] = [.control("g")] + characters("3") + [.enter]
    let state = try atQuestion("birth_year", keys: typed + away)
    #expect(try interview(state).rejection == nil)
    let stored = try interview(state).session.answer(to: "birth_year")
    #expect(try interview(atQuestion("birth_year")).session.answer(to: "birth_year") == stored)
    let back = try atQuestion("birth_year", keys: typed + away + [.control("g"), .enter])
    #expect(try interview(back).entry == .typed(TextField(text: "18")))
  }

  @Test func `a finished interview is not gone into without a reason`() throws {
    var state = try #require(try everyScreen(in: .en).first { $0.name == "finished" }?.state)
    _ = state.update(.key(.control("g")))
    #expect(state.topLayer == nil)
    #expect(state.announcement == WhyNot.isFinished.sentence)
  }

  @Test func `what is typed and found nowhere is said, and Enter stays`() throws {
    let state = try atQuestion("status", keys: [.control("g")] + characters("qqqq") + [.enter])
    try expect(at80(state), shows: "Nothing matches the search.")
    #expect(state.keyContext == .jumping)
  }
}
