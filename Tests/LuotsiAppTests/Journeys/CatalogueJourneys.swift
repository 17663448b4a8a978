import Catalogue
import CatalogueStore
import CivilDates
import Matching
import TerminalUI
import Testing

@testable import LuotsiApp

/// Looking through the catalogue, from the event to the frame.
@Suite struct CatalogueJourneys {
  private let open: Key = .character("c")

  @Test func `every key searches, and what is found is on the screen before the next`() throws {
    let (frames, _) = try JourneyDesk().press([open] + characters("lahihoitaja"))
    try expect(frames[1], shows: "of 200 trainings")
    let counts = frames.dropFirst(2).map { frame in
      frame.lines[2].split(separator: " ").first { Int($0) != nil }.flatMap { Int($0) }
    }
    #expect(counts.allSatisfy { $0 != nil })
    #expect(counts.compactMap(\.self) == counts.compactMap(\.self).sorted(by: >))
    try expect(frames.last, shows: "Practical nurse")
  }

  @Test func `a word, a filter, a page and back: the list is where it was left`() throws {
    let (frames, state) = try JourneyDesk().press(
      [open] + characters("keuda") + [.tab, .down, .down, .character("k"), .enter, .down, .down]
        + [.enter, .pageDown, .escape]
    )
    let browser = try browser(state)
    #expect(browser.focus == 2)
    #expect(browser.field.text == "keuda")
    let chosen = try #require(browser.focusedRow)
    let offering = state.desk.catalogue.offerings[chosen]
    #expect(offering.provider == "keuda" && offering.municipality == "245")
    let page = frames[frames.count - 3]
    try expect(page, shows: "Training")
    try expect(page, shows: "What")
    #expect(frames.last?.lines == frames[frames.count - 4].lines)
  }

  @Test func `escape takes back the text first, then the narrowing, then leaves`() throws {
    let keys = [open, .tab, .right, .enter] + characters("koulutus")
    let (_, once) = try JourneyDesk().press(keys + [.escape])
    #expect(try browser(once).field.text.isEmpty && !browser(once).filter.isEmpty)
    let (_, twice) = try JourneyDesk().press(keys + [.escape, .escape])
    #expect(try browser(twice).filter.isEmpty)
    #expect(try browser(twice).shown.count == 200)
    let (_, left) = try JourneyDesk().press(keys + [.escape, .escape, .escape])
    guard case .caseList = left.screen else {
      return #expect(Bool(false), "still in the catalogue")
    }
  }

  @Test func `from a question the catalogue goes back to the question`() throws {
    let (frames, state) = try JourneyDesk().press(newCase + [.enter, open, .escape])
    guard case .interview = state.screen else {
      return #expect(Bool(false), "not in the interview")
    }
    try expect(frames.last, shows: "Are you working?")
  }

  @Test func `where text is typed Alt-c opens the catalogue and c is a letter`() throws {
    let keys = newCase + [.enter, .character("1")]
    let (_, typed) = try JourneyDesk().press(keys + [open])
    guard case .interview = typed.screen else { return #expect(Bool(false), "c was taken") }
    let (_, opened) = try JourneyDesk().press(keys + [.alt("c")])
    _ = try browser(opened)
  }

  @Test func `i opens the page of the training in focus on the list, and escape goes back`() throws
  {
    var state = try onList(of: .en, [.down])
    let id = try #require(try ranking(state).focusedRow?.offering)
    try press(.character("i"), on: &state)
    guard case .offering(let page) = state.screen else { return #expect(Bool(false), "no page") }
    #expect(page.id == id)
    #expect(page.record?.source == "bundled")
    try press(.escape, on: &state)
    #expect(try ranking(state).focusedRow?.offering == id)
  }

  @Test func `topics combine, and the values offered leave something`() throws {
    var state = AppState(desk: try bundledDesk(), language: .en, now: try testMoment())
    try press(open, on: &state)
    try press(.tab, on: &state)
    for topic in FacetTopic.allCases {
      try press(.right, on: &state)
      let browser = try browser(state)
      #expect(browser.narrowing == topic)
      #expect(browser.counts(of: topic)[try #require(browser.filter.chosen[topic])] > 0)
      #expect(!browser.shown.isEmpty)
      if topic != .time { try press(.down, on: &state) }
    }
    #expect(try browser(state).filter.topics == FacetTopic.allCases)
    try press(.backspace, on: &state)
    #expect(try browser(state).shown.count == 200)
  }

  @Test func `narrowing keeps the cursor on its training where that is left`() throws {
    var state = AppState(desk: try bundledDesk(), language: .en, now: try testMoment())
    for key in [open, .pageDown, .pageDown] { try press(key, on: &state) }
    let focused = try #require(try browser(state).focusedRow)
    let kind = state.desk.catalogue.offerings[focused].provider
    let values = try browser(state).facets[.provider].values
    let place = try #require(values.firstIndex(of: .provider(kind)))
    for key in [.tab, .down] + Array(repeating: Key.right, count: place + 1) + [.enter] {
      try press(key, on: &state)
    }
    #expect(try browser(state).focusedRow == focused)
    #expect(try browser(state).shown.count < 200)
  }

  @Test func `an answer to what was typed before is dropped`() throws {
    var state = AppState(desk: try bundledDesk(), language: .en, now: try testMoment())
    try press(open, on: &state)
    for key in characters("varia") { try press(key, on: &state) }
    let shown = try browser(state).shown
    let late = FoundRows(rows: [1], edition: try browser(state).facets.edition)
    _ = state.apply(.found(late, for: "vari"))
    #expect(try browser(state).shown == shown)
    for key in [Key.escape, .escape] { try press(key, on: &state) }
    _ = state.apply(.found(late, for: "varia"))
    guard case .caseList = state.screen else {
      return #expect(Bool(false), "the answer came back")
    }
  }

  @Test func `rows of another catalogue are never shown as rows of this one`() throws {
    var state = AppState(desk: try bundledDesk(), language: .en, now: try testMoment())
    try press(open, on: &state)
    _ = state.update(.key(.character("v")))
    _ = state.apply(.found(FoundRows(rows: [0], edition: "another"), for: "v"))
    try expect(at80(state), shows: "Another window has imported new data. Open Luotsi again.")
  }

  @Test func `a catalogue that fails says so, and the next key tries again`() throws {
    var state = AppState(desk: try bundledDesk(), language: .en, now: try testMoment())
    try press(open, on: &state)
    _ = state.update(.key(.character("v")))
    _ = state.apply(.catalogueFailed(CatalogueError(.busy, path: "/data/catalogue.sqlite")))
    try expect(at80(state), shows: "Another program is using the catalogue")
    try press(.character("a"), on: &state)
    try expect(at80(state), hides: "Another program")
  }

  @Test func `pasting a book, a window that shrinks and odd keys break nothing`() throws {
    let book = String(repeating: "Lähihoitaja \"*\u{1B}[31m\n", count: 2000)
    let (frames, state) = try JourneyDesk().play(
      [
        .key(open), .paste(book), .resized(Size(rows: 10, columns: 40)), .key(.end), .key(.delete),
        .key(.home), .key(.backspace), .key(.enter), .key(.tab), .paste("x"), .key(.pageDown),
        .key(.character("å")), .key(.left), .key(.enter), .key(.escape), .key(.down), .key(.enter),
        .key(.end), .key(.pageDown), .resized(Size(rows: 24, columns: 80)), .key(.up),
      ]
    )
    #expect(frames.count == 22)
    guard case .offering = state.screen else { return #expect(Bool(false), "no page was opened") }
  }

  @Test func `an empty catalogue says that it is empty`() throws {
    let desk = try bundledDesk()
    var empty = desk.catalogue
    empty.offerings = []
    let bare = Desk(
      form: desk.form,
      catalogue: empty,
      rules: desk.rules,
      today: desk.today,
      isPractice: true,
    )
    var state = AppState(desk: bare, language: .en, now: try testMoment())
    for key in [open, .down, .enter, .tab, .right, .character("k"), .enter] {
      _ = state.update(.key(key))
    }
    try expect(at80(state), shows: "The catalogue holds no training.")
    #expect(try browser(state).narrowing == nil)
  }

  @Test func `the page scrolls to its end and no further`() throws {
    var state = try onList(of: .fi, [.character("i")])
    for _ in 0..<40 { try press(.pageDown, on: &state) }
    let end = at80(state)
    try expect(end, shows: "Tunniste:")
    try press(.up, on: &state)
    #expect(at80(state) != end)
    try press(.home, on: &state)
    #expect(at80(state) == at80(try onList(of: .fi, [.character("i")])))
  }

  @Test func `the page that a higher window shows to its end scrolls up at the first key`() throws {
    var state = try onList(of: .fi, [.character("i")])
    state.window = Size(rows: 12, columns: 80)
    try press(.end, on: &state)
    let high = Size(rows: 30, columns: 80)
    state.window = high
    let before = view(state, size: high)
    try press(.up, on: &state)
    #expect(view(state, size: high) != before)
  }

  private func browser(_ state: AppState) throws -> BrowserState {
    guard case .browser(let browser) = state.screen else { throw NotTheList() }
    return browser
  }
}
