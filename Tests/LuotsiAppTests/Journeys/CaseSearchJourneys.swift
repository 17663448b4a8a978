import CaseStore
import Foundation
import TerminalUI
import Testing

@testable import LuotsiApp

/// Finding a case in the list by its code.
@Suite struct CaseSearchJourneys {
  private let search: Key = .character("/")

  /// A desk whose list is MÄNTY-3, KIVI-4, HARMAAKIVI, KIVI-27.
  private func desk() throws -> JourneyDesk {
    let desk = try JourneyDesk()
    let store = try desk.openStore()
    for (second, code) in ["KIVI-27", "HARMAAKIVI", "KIVI-4", "MÄNTY-3"].enumerated() {
      let time = Date(timeIntervalSince1970: 1_795_503_600 + Double(second))
      _ = try store.createCase(code: code, isExample: false, at: time)
    }
    return desk
  }

  private func found(_ state: AppState) throws -> [String] {
    try #require(state.cases.search).matches.map { state.cases.summaries[$0].code }
  }

  @Test func `codes are found whatever their case and accents, those beginning with it first`()
    throws
  {
    let (frames, kivi) = try desk().press([search] + characters("kivi"))
    #expect(try found(kivi) == ["KIVI-4", "KIVI-27", "HARMAAKIVI"])
    try expect(frames.last, shows: "Search: kivi")
    try expect(frames.last, shows: "Found 3 of 4")
    #expect(frames.last?.lines.contains { $0.contains("MÄNTY-3") } == false)
    let (_, manty) = try desk().press([search] + characters("manty"))
    #expect(try found(manty) == ["MÄNTY-3"])
  }

  @Test func `letters that are commands in the list are typed`() throws {
    let (_, state) = try desk().press([search] + characters("quct"))
    #expect(state.cases.search?.field.text == "quct")
    #expect(!state.isFinished)
  }

  @Test func `Enter opens what is found, and afterwards all cases are listed`() throws {
    let keys = [search] + characters("kivi") + [.down, .enter]
    let (_, opened) = try desk().press(keys)
    guard case .interview(let interview) = opened.screen else {
      Issue.record("no case was opened")
      return
    }
    #expect(interview.code == "KIVI-27")
    let (frames, left) = try desk().press(keys + [.escape])
    #expect(left.cases.search == nil)
    try expect(frames.last, shows: "MÄNTY-3")
  }

  @Test func `Esc closes the search with the focus on what was found`() throws {
    let (frames, state) = try desk().press([search] + characters("harmaa") + [.escape])
    #expect(state.cases.search == nil)
    #expect(state.cases.focusedCase?.code == "HARMAAKIVI")
    try expect(frames.last, shows: "MÄNTY-3")
  }

  @Test func `where nothing is found Enter opens nothing, and Esc brings back the list`() throws {
    let (frames, state) = try desk().press([search] + characters("pihlaja") + [.enter])
    try expect(frames.last, shows: "Nothing found. Esc closes the search.")
    #expect(try found(state) == [])
    let (_, left) = try desk().press([search] + characters("pihlaja") + [.escape])
    #expect(left.cases.focusedCase?.code == "MÄNTY-3")
  }

  @Test func `what is pasted is searched for`() throws {
    let (_, state) = try desk().play([.key(search), .paste("KIVI-2")])
    #expect(try found(state) == ["KIVI-27"])
  }

  @Test func `an empty list has nothing to search`() throws {
    let (_, state) = try JourneyDesk().press([search])
    #expect(state.cases.search == nil)
  }

  @Test func `the lock forgets what was searched for`() throws {
    var (_, state) = try desk().press([search] + characters("kivi"))
    state.lock([])
    #expect(state.cases.search == nil && state.cases.summaries == [])
  }
}
