import Interview
import TerminalUI
import Testing

@testable import LuotsiApp

/// Sections beside the question, and the questions of one under each other.
@Suite struct SectionJourneys {
  private func desk() throws -> JourneyDesk {
    try JourneyDesk(
      survey: """
        type,name,label,required,relevant
        begin_group,start,Start,,
        select_one yesno,working,Are you working?,yes,
        integer,hours,How many hours?,,${working} = 'yes'
        text,dream,Your dream?,,
        end_group,,,,
        begin_group,rest,Rest,,
        text,more,Anything more?,yes,
        text,last,And then?,,
        end_group,,,,
        """
    )
  }

  private let togglePage: [Key] = [.character("y")]

  @Test("The same keys give the same record on a page and one question at a time")
  func sameRecord() throws {
    let walks: [[Key]] = [
      [.character("1")] + typed("30") + typed("Cook") + typed("No") + [.enter] + finish,
      [.tab, .backTab, .character("2")] + characters("half") + [.pageUp, .pageDown, .enter],
      [.character("e"), .function(5), .function(6), .function(8), .pageDown] + typed("x"),
      [.character("1")] + characters("9") + [.backTab, .character("2")] + typed("Baker"),
    ]
    for walk in walks {
      let (single, paged) = (try desk(), try desk())
      _ = try single.press(newCase + walk)
      _ = try paged.press(newCase + togglePage + walk)
      let (one, other) = (try single.storedCase(), try paged.storedCase())
      #expect(one.interview?.answers == other.interview?.answers)
      #expect(one.interview?.standing.contentHash == other.interview?.standing.contentHash)
      #expect(one.interview?.remarks == other.interview?.remarks)
      #expect(one.interview?.events.csv == other.interview?.events.csv)
      #expect(one.summary.stage == other.summary.stage)
    }
  }

  @Test func `a page shows the section's questions that are asked, with their answers`() throws {
    let keys = newCase + togglePage + [.character("1")] + typed("30")
    let (frames, _) = try desk().press(keys)
    try expect(frames[newCase.count + 1], shows: "1 Are you working?")
    try expect(frames[newCase.count + 1], hides: "How many hours?")
    let last = try #require(frames.last)
    try expect(last, shows: "1 Are you working?")
    try expect(last, shows: "2 How many hours?")
    try expect(last, shows: "30")
    try expect(last, shows: "3 Your dream?")
    try expect(last, hides: "Anything more?")
  }

  @Test func `the page stays chosen for the next interview`() throws {
    let desk = try desk()
    let (_, state) = try desk.press(newCase + togglePage + [.escape, .enter])
    guard case .interview(let interview) = state.screen else { throw NotTheList() }
    #expect(interview.showsPage)
    let (_, again) = try desk.press([.enter])
    guard case .interview(let other) = again.screen else { throw NotTheList() }
    #expect(!other.showsPage)
  }

  @Test func `a section is gone to by its list, at its first open question`() throws {
    let keys = newCase + [.character("2"), .control("t"), .down, .enter]
    let (frames, state) = try desk().press(keys + typed("No") + [.control("t"), .enter])
    try expect(frames[keys.count], shows: "Anything more?")
    try expect(frames.last, shows: "And then?")
    let events = try session(of: state).events.events
    #expect(events.count { $0.event == "jump" } == 2)
  }

  @Test func `what was typed before going to another section is there on return`() throws {
    let keys = newCase + [.character("2")] + characters("Coo") + [.control("t"), .down, .enter]
    let (frames, _) = try desk().press(keys + [.control("t"), .up, .enter])
    try expect(frames.last, shows: "Your dream?")
    try expect(frames.last, shows: "Coo")
  }

  @Test func `Esc and the key itself close the list of sections and change nothing`() throws {
    for key in [Key.escape, .control("t"), .character("j")] {
      let (frames, state) = try desk().press(newCase + [.character("j"), .down, key])
      try expect(frames.last, shows: "▸ 1  Yes")
      #expect(try session(of: state).position == "working")
      #expect(state.keyContext == .picking)
    }
  }

  @Test func `a section passed over says so, and one that is done too`() throws {
    let passed = newCase + [.pageDown]
    let (frames, _) = try desk().press(passed)
    let start = try #require(frames.last?.lines.first { $0.contains("▸ Start") })
    #expect(start.contains("! 0/2"))
    let (done, _) = try desk().press(newCase + [.character("2")] + typed("Cook"))
    try expect(done.last, shows: "✓ Start")
  }

  @Test func `a click on a section goes there`() throws {
    var (_, state) = try desk().press(newCase)
    let row = try #require(at80(state).lines.firstIndex { $0.hasPrefix("   Rest") })
    _ = state.update(.mouse(MouseEvent(.press, at: Position(row: row, column: 5))))
    #expect(try session(of: state).position == "more")
  }

  @Test func `a click on a question of the page goes there and answers nothing`() throws {
    var (_, state) = try desk().press(newCase + togglePage)
    let row = try #require(at80(state).lines.firstIndex { $0.contains("Your dream?") })
    _ = state.update(.mouse(MouseEvent(.press, at: Position(row: row, column: 40))))
    #expect(try session(of: state).position == "dream")
    #expect(try session(of: state).answers.isEmpty)
  }
}
