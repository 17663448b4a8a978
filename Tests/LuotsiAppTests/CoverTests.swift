import CivilDates
import Interview
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// The screen blanked at once, wherever one is.
@Suite struct CoverTests {
  @Test(
    "Ctrl-B leaves nothing of any screen, and Esc and Enter bring it back as it was",
    arguments: [Key.escape, .enter],
  )
  func everywhere(back: Key) throws {
    for screen in try everyScreen(in: .fi) where screen.state.keyContext != .covered {
      // A notice is said until the next key, whichever that is.
      var state = screen.state
      state.failure = nil
      state.announcement = nil
      for size in [Size(rows: 24, columns: 80), Size(rows: 10, columns: 40)] {
        var covered = state
        let effects = covered.update(.key(.control("b")))
        #expect(effects.isEmpty)
        let words = Set(
          view(covered, size: size).lines.joined(separator: " ").split(separator: " ")
        )
        #expect(words.isSubset(of: sentence), "\(screen.name): \(words.subtracting(sentence))")
        _ = covered.update(.key(back))
        #expect(view(covered, size: size) == view(state, size: size), "\(screen.name)")
      }
    }
  }

  private let sentence = Set(
    Language.allCases.map { CoverText.howToReturn[$0] }.joined(separator: " · ")
      .split(separator: " ")
  )

  @Test func `under the cover nothing is typed, pasted, clicked or shown`() throws {
    var state = try readingState(beside: bundledDesk(), in: .fi)
    for key in [Key.character("1"), .control("b"), .character("7"), .down, .pageUp, .function(1)] {
      _ = state.update(.key(key))
    }
    _ = state.update(.paste("salaisuus"))
    _ = state.update(.mouse(MouseEvent(.press, at: Position(row: 12, column: 10))))
    #expect(state.keyContext == .covered)
    _ = state.update(.key(.escape))
    guard case .interview(let interview) = state.screen else { throw NotTheList() }
    #expect(interview.entry == .typed(TextField()))
    #expect(interview.session.position == "age")
  }

  @Test func `the time of the question stops under the cover`() throws {
    var state = try readingState(beside: bundledDesk(), in: .fi)
    let start = state.now
    func seconds(_ count: Int) throws -> Moment {
      try #require(Moment("2026-11-24T09:30:0\(count).000+02:00"))
    }
    state.now = try seconds(2)
    _ = state.update(.key(.control("b")))
    state.now = try seconds(7)
    _ = state.update(.key(.enter))
    state.now = try seconds(8)
    _ = state.update(.key(.character("1")))
    guard case .interview(let interview) = state.screen else { throw NotTheList() }
    let times = interview.session.events.events.filter { $0.event == "question" }
      .map { [$0.start, $0.end ?? 0].map { $0 - start.milliseconds } }
    #expect(times == [[0, 2000], [7000, 8000]])
  }

  @Test func `the idle lock works from under the cover and takes it away`() throws {
    let bundled = try bundledDesk()
    let desk = Desk(
      form: bundled.form,
      catalogue: bundled.catalogue,
      rules: bundled.rules,
      today: bundled.today,
      isPractice: false,
    )
    var state = AppState(desk: desk, language: .en, now: try testMoment())
    _ = state.update(.key(.control("b")))
    #expect(state.update(.idle) == [.lock])
    #expect(state.update(.key(.control("x"))) == [.lock])
    _ = state.apply(.locked([]))
    #expect(state.topLayer == nil)
  }

  @Test func `what is waited for goes on under the cover, and Esc does not end it`() throws {
    let waiting = try everyScreen(in: .fi).first { $0.state.working != nil }
    var state = try #require(waiting?.state)
    let before = at80(state)
    for key in [Key.control("b"), .escape] { _ = state.update(.key(key)) }
    #expect(state.working?.isCancelled == false)
    #expect(at80(state) == before)
    _ = state.update(.key(.control("b")))
    try expect(at80(state), shows: CoverText.howToReturn[.fi])
    _ = state.update(.idle)
    #expect(state.working?.locksAfterwards == true)
  }
}
