import Interview
import TerminalUI
import Testing

@testable import LuotsiApp

/// What is looked over at the end of an interview, before it is finished.
@Suite struct LookingOverJourneys {
  private func desk() throws -> JourneyDesk {
    try JourneyDesk(
      survey: """
        type,name,label,required,relevant,constraint,constraint_message
        integer,months,How many months?,,,. <= 12 or ${working} != 'no',At most a year.
        select_one yesno,working,Are you working?,,,,
        integer,hours,How many hours?,,${working} = 'yes',,
        text,goal,Your goal?,yes,,,
        text,more,Anything more?,,,,
        """
    )
  }

  /// Months and hours under a yes, then a no, a remark, a refusal and nothing more.
  private var walk: [Key] {
    newCase + typed("24") + [.character("1")] + typed("30") + [.pageUp, .pageUp]
      + [.character("2"), .function(7)] + typed("Ask again") + [.function(6), .pageDown]
  }

  @Test func `the end lists what breaks, is set aside, is without a value and has a remark`() throws
  {
    let (frames, state) = try desk().press(walk)
    guard case .interview(let interview) = state.screen else { throw NotTheList() }
    #expect(
      interview.ending.lines.map { "\($0.part) \($0.place)" }
        == ["violated months", "setAside hours", "withoutValue goal", "remarks goal"]
    )
    #expect(interview.ending.unanswered == 1)
    let last = try #require(frames.last)
    for text in [
      "Not finished yet: 1 does not fit.", "▸ 1  How many months?",
      "At most a year.", "Set aside: not asked now, answer kept (1)", "–  How many hours?",
      "3  Your goal?", "rather not say",
      "Ask again", "Optional questions without an answer: 1",
    ] { try expect(last, shows: text) }
  }

  @Test func `a line leads to its question, and an answer leads back with the line gone`() throws {
    let desk = try desk()
    let fixed = walk + [.enter] + emptied + typed("6")
    let (frames, state) = try desk.press(fixed)
    try expect(frames[walk.count + 1], shows: "How many months?")
    try expect(frames[walk.count + 1], shows: "Esc returns to the summary.")
    try expect(frames.last, shows: "The assessment has been gone through")
    try expect(frames.last, hides: "Does not fit the rest")
    #expect(try !session(of: state).isFinished)
    #expect(try desk.storedCase().interview?.answers["months"] == "6")
  }

  @Test("Esc and PgUp return from a question to the summary", arguments: [Key.escape, .pageUp])
  func returning(key: Key) throws {
    let (frames, state) = try desk().press(walk + [.down, .down, .enter, key])
    try expect(frames[walk.count + 3], shows: "Your goal?")
    try expect(frames.last, shows: "▸ 3  Your goal?")
    #expect(state.keyContext == .reviewing)
  }

  @Test func `an answer set aside leads to the question that was asked before it`() throws {
    let (_, state) = try desk().press(walk + [.down, .enter])
    #expect(try session(of: state).position == "working")
  }

  @Test func `a question that an answer brings up is asked before the summary returns`() throws {
    let desk = try JourneyDesk(
      survey: """
        type,name,label,relevant
        select_one yesno,working,Are you working?,
        integer,hours,How many hours?,${working} = 'yes'
        text,more,Anything more?,
        """
    )
    let ended = newCase + [.character("e"), .function(5), .enter]
    let (frames, state) = try desk.press(ended + [.character("1")] + typed("30"))
    try expect(frames[ended.count + 1], shows: "How many hours?")
    try expect(frames.last, shows: "The assessment has been gone through")
    #expect(try session(of: state).answer(to: "hours") == .value(.integer(30)))
  }

  @Test func `nothing is finished before its key, which says with which form and what then`() throws
  {
    let desk = try JourneyDesk(
      survey: "type,name,label\ntext,name,Name?",
      settings: "form_id,form_title,version\nmini,Small form,3",
    )
    let ended = newCase + typed("Aino")
    let (frames, before) = try desk.press(ended)
    #expect(try !session(of: before).isFinished)
    for text in [
      "v finishes it with the form “Small form”, version", "3. Once finished, it opens again",
    ] {
      try expect(frames.last, shows: text)
    }
    #expect(try desk.storedCase().interview?.finishedAt == nil)
    let other = try JourneyDesk(survey: "type,name,label\ntext,name,Name?")
    let (after, state) = try other.press(ended + finish)
    try expect(after.last, shows: "The assessment is complete and stored.")
    #expect(try session(of: state).isFinished)
    #expect(try other.storedCase().interview?.finishedAt != nil)
  }

  @Test func `the key that finishes does nothing while something is missing`() throws {
    let (frames, state) = try desk().press(walk + finish)
    #expect(try !session(of: state).isFinished)
    try expect(frames.last, shows: "The first rows of the summary come first")
    #expect(frames.last?.cursor == frames[walk.count].cursor)
    let isShown = frames.last?.lines.last?.contains("v Finish") == true
    #expect(!isShown)
  }
}
