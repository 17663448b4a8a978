import Interview
import TerminalUI
import Testing

@testable import LuotsiApp

/// Answers of every kind, entered right and wrong.
@Suite struct AnswerJourneys {
  private func desk() throws -> JourneyDesk {
    try JourneyDesk(
      survey: """
        type,name,label,parameters,bind::luotsi:why_en
        rank value,values,What matters?,,It orders the list.
        range,english,English?,start=0 end=10 step=0.5,
        time,wake,When do you wake up?,,
        dateTime,meet,When do we meet?,,
        image,photo,Take a photo.,,
        select_one value,first,What first?,,
        text,more,Anything more?,,
        """,
      choices: """
        list_name,name,label
        value,pay,Pay
        value,time,Time
        value,people,People
        """,
    )
  }

  private let ranked: [Key] = newCase + [.character("3"), .character("1"), .enter]

  @Test func `a ranking is marked in the order of the picks`() throws {
    let desk = try desk()
    let keys: [Key] =
      newCase + [
        .character("3"), .character("1"), .character("2"), .character("1"), .enter, .pageUp,
      ]
    let (frames, _) = try desk.press(keys)
    let marked = frames[keys.count - 3]
    try expect(marked, shows: "[2] Pay")
    try expect(marked, shows: "[3] Time")
    try expect(marked, shows: "[1] People")
    try expect(frames.last, shows: "[ ] Pay")
    try expect(frames.last, shows: "[2] Time")
    #expect(try desk.storedCase().interview?.answers["values"] == "people time")
  }

  @Test func `a range says its bounds and refuses what lies outside or between its steps`() throws {
    let desk = try desk()
    let outside = ranked + typed("11")
    let between = outside + emptied + typed("2.3")
    let (frames, _) = try desk.press(between + emptied + typed("7,5"))
    try expect(frames[ranked.count], shows: "A number between 0–10 (0.5)")
    try expect(frames[outside.count], shows: "! '11' does not fit.")
    try expect(frames[between.count], shows: "! '2.3' does not fit.")
    try expect(frames.last, shows: "When do you wake up?")
    #expect(try desk.storedCase().interview?.answers["english"] == "7.5")
  }

  @Test func `a time and a day with a time are read as they are written in Finland`() throws {
    let desk = try desk()
    let wrongTime = ranked + typed("5") + typed("25.70")
    let wrongMoment = wrongTime + emptied + typed("8.30") + typed("31.2.2026 9.00")
    let (frames, _) = try desk.press(wrongMoment + emptied + typed("3.12.2026 9.00"))
    try expect(frames[wrongTime.count], shows: "! '25.70' is not a time of day.")
    try expect(frames[wrongMoment.count], shows: "! '31.2.2026 9.00' is not a day and a time.")
    let answers = try #require(try desk.storedCase().interview?.answers)
    #expect(answers["wake"] == "08:30:00.000")
    #expect(answers["meet"] == "2026-12-03T09:00:00.000+02:00")
  }

  @Test func `a photo says that it is not available here and passes with Enter`() throws {
    let desk = try desk()
    let photo = ranked + typed("5") + typed("8.30") + [.pageDown]
    let (frames, _) = try desk.press(photo + [.enter])
    try expect(frames[photo.count], shows: "Not available here")
    try expect(frames[photo.count], hides: "Don't know")
    try expect(frames.last, shows: "What first?")
  }

  @Test func `o notes that a question does not apply, and the way back says so`() throws {
    let desk = try desk()
    let (frames, _) = try desk.press(newCase + [.character("o"), .pageUp])
    try expect(frames.last, shows: "does not apply")
    #expect(try desk.storedCase().interview?.answers["values"] == .status(.notApplicable))
  }

  @Test func `Enter on a question answered with not known keeps that`() throws {
    let desk = try desk()
    let keys: [Key] = newCase + [.character("e"), .function(6), .pageUp, .pageUp, .enter, .enter]
    let (frames, _) = try desk.press(keys)
    try expect(frames.last, shows: "When do you wake up?")
    let answers = try #require(try desk.storedCase().interview?.answers)
    #expect(answers["values"] == .status(.dontKnow))
    #expect(answers["english"] == .status(.refused))
  }

  @Test func `w shows why a question is asked, and again hides it`() throws {
    let (frames, _) = try desk().press(newCase + [.character("w"), .character("w")])
    try expect(frames[newCase.count], hides: "It orders the list.")
    try expect(frames[newCase.count + 1], shows: "Why: It orders the list.")
    try expect(frames.last, hides: "It orders the list.")
  }

  @Test func `paging forward picks nothing that was only in focus`() throws {
    let desk = try desk()
    let pages: [Key] = Array(repeating: .pageDown, count: 6)
    let (frames, _) = try desk.press(newCase + pages)
    try expect(frames.last, shows: "Anything more?")
    #expect(try desk.storedCase().interview?.answers.answers.isEmpty == true)
  }

  @Test func `what was typed before going back is there again, unchecked and unsaved`() throws {
    let desk = try desk()
    let (frames, _) = try desk.press(ranked + characters("99") + [.pageUp, .enter])
    try expect(frames.last, shows: "English?")
    try expect(frames.last, shows: "99")
    #expect(try desk.storedCase().interview?.answers["english"] == nil)
  }

  @Test func `a value that is only shown is not a field to type into`() throws {
    let desk = try JourneyDesk(
      survey: """
        type,name,label,calculation,read_only
        integer,years,Years?,,
        integer,months,In months,${years} * 12,yes
        text,more,Anything more?,,
        """
    )
    let shown = newCase + typed("3")
    let (frames, state) = try desk.press(shown + characters("5") + [.enter])
    try expect(frames[shown.count], shows: "36")
    try expect(frames[shown.count + 1], hides: "365")
    try expect(frames.last, shows: "Anything more?")
    #expect(try session(of: state).currentValue("months") == "36")
  }
}
