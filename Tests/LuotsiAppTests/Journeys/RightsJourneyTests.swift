import CaseStore
import Guidance
import Interview
import TerminalUI
import Testing

@testable import LuotsiApp

/// What a client was told and permits, noted on the screen.
@Suite struct RightsJourneyTests {
  private let rights: [Key] = [.character("d")]

  @Test func `a consent is given and withdrawn with a key each, with the day`() throws {
    let desk = try JourneyDesk()
    let day = "24 Nov 2026"
    let (given, _) = try desk.press(
      newCase + [.escape] + rights + [.down, .down, .character("h")]
    )
    try expect(given.last, shows: "given on \(day)")
    #expect(try desk.storedCase().guidance.permits(.handOver) == true)
    let (withdrawn, _) = try desk.press(rights + [.down, .down, .character("x")])
    try expect(withdrawn.last, shows: "refused or withdrawn on \(day)")
    #expect(try desk.storedCase().guidance.permits(.handOver) == false)
    #expect(try desk.storedCase().guidance.permits(.school) == nil)
  }

  @Test func `what was told is noted with day, language and interpreter`() throws {
    let desk = try JourneyDesk()
    let (frames, _) = try desk.press(
      newCase + [.escape] + rights + [.enter] + characters("so")
        + [.down, .right, .enter]
    )
    try expect(frames.last, shows: "· so · with interpreter")
    let told = try #require(try desk.storedCase().guidance.information)
    #expect(told.language == "so")
    #expect(told.withInterpreter == true)
    #expect(told.on == desk.desk.today)
  }

  @Test func `an acknowledgement in the interview is offered and not taken for it`() throws {
    let desk = try JourneyDesk(
      survey: """
        type,name,label
        acknowledge,information_given,I told the client.
        integer,age,Age?
        """
    )
    let (before, _) = try desk.press(newCase + [.escape] + rights)
    try expect(before.last, hides: "acknowledged in the interview")
    let (frames, _) = try desk.press([.enter, .enter, .escape] + rights)
    try expect(frames.last, shows: "! acknowledged in the interview: Enter notes it here")
    #expect(try desk.storedCase().guidance.information == nil)
    let (noted, _) = try desk.press(rights + [.enter, .enter])
    try expect(noted.last, hides: "acknowledged in the interview")
    #expect(try desk.storedCase().guidance.information?.on == desk.desk.today)
  }

  @Test func `a question that needs a consent is not asked once that is refused`() throws {
    let desk = try JourneyDesk(
      survey: """
        type,name,label,bind::luotsi:consent
        integer,age,Age?,
        text,helps,What helps?,support
        text,goal,Your goal?,
        """
    )
    let (asked, _) = try desk.press(newCase + typed("30"))
    try expect(asked.last, shows: "What helps?")
    // From the interview itself: the question in front gives way to the next.
    let refuse: [Key] = [.alt("d"), .down, .character("x"), .escape]
    let (refused, state) = try desk.press([.enter] + refuse)
    try expect(refused.last, hides: "What helps?")
    guard case .interview(let interview) = state.screen else {
      Issue.record("Esc did not lead back to the interview")
      return
    }
    #expect(interview.session.askedQuestions.map(\.question) == ["age", "goal"])
    let (again, later) = try desk.press([.enter])
    try expect(again.last, hides: "What helps?")
    guard case .interview(let reopened) = later.screen else { return }
    #expect(reopened.session.refusedPurposes == ["support"])
  }

  @Test func `the screen says until when the case is kept and how to export and erase it`() throws {
    let desk = try JourneyDesk()
    let (frames, _) = try desk.press(newCase + [.escape] + rights + [.end, .up])
    let code = try desk.storedCase().summary.code
    let day = try #require(try desk.storedCase().summary.deleteBy)
    let sentence = try #require(RightsText.keptUntil(day).en.split(separator: ".").first)
    try expect(frames.last, shows: String(sentence))
    try expect(frames.last, shows: "luotsi case export \(code) --as text")
    try expect(frames.last, shows: "luotsi case erase \(code)")
  }
}
