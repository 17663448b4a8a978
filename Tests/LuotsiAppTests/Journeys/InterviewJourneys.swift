import CaseStore
import Interview
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct InterviewJourneys {
  @Test func `from the list of cases through the interview and the ranking back to the list`()
    throws
  {
    let desk = try JourneyDesk()
    let keys =
      newCase + [.enter, .character("1")] + typed("30") + [.character("2"), .enter]
      + typed("A job") + [.character(" "), .escape] + typed("15.12.2026") + finish + [.enter]
    let (frames, state) = try desk.press(keys)
    let opened = frames.contains { $0.shows("Suggestions") }
    #expect(opened)
    let last = try #require(frames.last)
    try expect(last, shows: "suggestions chosen")
    #expect(state.failure == nil)
    let stored = try desk.storedCase()
    #expect(stored.interview?.answers["hours"] == "30")
    #expect(stored.interview?.answers["done"] == "cleaning_daily")
    #expect(stored.interview?.answers["next"] == "2026-12-15")
    let ranking = try #require(stored.ranking)
    #expect(ranking.chosen.count == 1)
    #expect(ranking.formHash == desk.desk.form.contentHash)
    #expect(ranking.ranking.catalogueHash == desk.desk.catalogue.hash)
    #expect(ranking.ranking.date == desk.desk.today)
  }

  @Test func `quit in the middle, start again: the same question and every answer`() throws {
    let desk = try JourneyDesk()
    _ = try desk.press(newCase + [.enter, .character("1")] + typed("30") + [.control("q")])
    let (frames, _) = try desk.press([.enter, .pageUp])
    try expect(frames[1], shows: "What have you done?")
    try expect(frames[2], shows: "How many hours?")
    try expect(frames[2], shows: "30")
  }

  @Test func `an answer is in the store before the next question is drawn`() throws {
    let desk = try JourneyDesk()
    let store = try desk.openStore()
    let id = try store.createCase(code: "KIVI-1", isExample: false, at: .distantPast).id
    var state = AppState(desk: desk.desk, language: .en, now: try testMoment())
    var effects = EffectRunner(
      store: store,
      catalogue: try desk.openCatalogue(),
      codes: resources.codes,
      isPractice: false,
      clock: { [time = try testMoment()] in time },
    )
    _ = state.apply(effects.perform(.openCase(id, currentForm: "")))
    for key in [Key.enter, .character("1")] {
      for effect in state.update(.key(key)) { _ = state.apply(effects.perform(effect)) }
    }
    #expect(try desk.storedCase().interview?.answers["working"] == "yes")
    #expect(view(state, size: Size(rows: 24, columns: 80)).shows("How many hours?"))
  }

  @Test func `a rejected answer keeps the question and says why`() throws {
    let desk = try JourneyDesk()
    let (frames, _) = try desk.press(newCase + [.enter, .character("1")] + typed("90"))
    let last = try #require(frames.last)
    try expect(last, shows: "How many hours?")
    try expect(last, shows: "! From 0 to 80.")
    try expect(last, shows: "90")
    #expect(try desk.storedCase().interview?.answers["hours"] == nil)
  }

  @Test func `not known, rather not say and a remark are kept beside the answers`() throws {
    let desk = try JourneyDesk()
    _ = try desk.press(
      newCase + [.enter, .character("e"), .character("h"), .function(7)]
        + typed("Asks her husband") + [.control("q")]
    )
    let record = try #require(try desk.storedCase().interview)
    #expect(record.answers["working"] == .status(.dontKnow))
    #expect(record.answers["done"] == .status(.refused))
    #expect(record.remarks == ["goal": "Asks her husband"])
  }

  @Test func `undo takes the last answer back, in the store too`() throws {
    let desk = try JourneyDesk()
    let (frames, _) = try desk.press(newCase + [.enter, .character("2"), .character("z")])
    try expect(frames.last, shows: "Are you working?")
    #expect(try desk.storedCase().interview?.answers["working"] == nil)
  }

  @Test func `an answer hidden by a later one is set aside, said so, and comes back`() throws {
    let desk = try JourneyDesk()
    let hidden: [Key] =
      newCase + [.enter, .character("1")] + typed("30") + [.pageUp, .pageUp, .character("2")]
    let (frames, _) = try desk.press(hidden)
    try expect(frames.last, shows: "1 answer set aside")
    let (again, _) = try desk.press([.enter, .pageUp, .character("1")])
    let last = try #require(again.last)
    try expect(last, shows: "How many hours?")
    try expect(last, shows: "30")
  }

  @Test func `the language changes in the middle of a question`() throws {
    let desk = try JourneyDesk()
    let (frames, state) = try desk.press(newCase + [.enter, .function(2)])
    #expect(state.language == .fi)
    try expect(frames.last, shows: "Kartoitus")
    try expect(frames.last, shows: "Are you working?")
  }

  @Test func `a code in use is refused with a sentence and the list is unharmed`() throws {
    let desk = try JourneyDesk()
    _ = try desk.press([.character("u")] + Array(repeating: .backspace, count: 8) + typed("A-1"))
    let (frames, _) = try desk.press(
      [.character("u")] + Array(repeating: .backspace, count: 8) + typed("a-1")
    )
    try expect(frames.last, shows: "The code a-1 is in use already.")
    #expect(try desk.openStore().summaries().count == 1)
  }

  @Test func `a store that fails keeps the answer on screen and in memory`() throws {
    let desk = try JourneyDesk()
    let (_, started) = try desk.press(newCase + [.enter])
    var state = started
    _ = state.update(.key(.character("1")))
    _ = state.apply(.failed(.store(StoreError(.diskFull, path: "cases.sqlite"))))
    let frame = view(state, size: Size(rows: 24, columns: 80))
    try expect(frame, shows: "NOT SAVED")
    try expect(frame, shows: "The disk is full, this was not saved (cases.sqlite).")
    guard case .interview(let interview) = state.screen else {
      Issue.record("the interview was left")
      return
    }
    #expect(interview.session.answer(to: "working") == .value(.choice("yes")))
  }

  @Test func `the wheel moves through a list`() throws {
    let desk = try bundledDesk()
    var state = AppState(desk: desk, language: .en, now: try testMoment())
    let example = try exampleCase("kivi-27", on: desk)
    state.cases.summaries = [example.summary, example.summary]
    let place = Position(row: 5, column: 5)
    #expect(state.update(.mouse(MouseEvent(.wheelDown, at: place))).isEmpty)
    #expect(state.cases.focus == 1)
    #expect(state.update(.mouse(MouseEvent(.wheelUp, at: place))).isEmpty)
    #expect(state.cases.focus == 0)
  }
}
