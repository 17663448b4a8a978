import CaseStore
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct TourTests {
  private func tours(in language: Language) throws -> [NamedScreen] {
    try everyScreen(in: language).filter { $0.state.tour != nil }
  }

  @Test("The tour hides no row of a screen that is drawn in what room it leaves")
  func hidesNothing() throws {
    for language in Language.allCases {
      for screen in try tours(in: language) {
        for size in [Size(rows: 24, columns: 80), Size(rows: 20, columns: 60)] {
          var plain = screen.state
          plain.tour = nil
          let without = view(
            plain,
            size: Size(rows: size.rows - tourHeight, columns: size.columns),
          )
          let with = view(screen.state, size: size)
          var rows = with.lines
          rows.removeSubrange(size.rows - 2 - tourHeight..<size.rows - 2)
          #expect(rows == without.lines, "\(screen.name) in \(language) at \(size)")
          #expect(with.cursor == without.cursor, "\(screen.name) in \(language) at \(size)")
        }
      }
    }
  }

  @Test("What the tour says fits uncut, and names the keys to go on and to leave")
  func fits() throws {
    for language in Language.allCases {
      for screen in try tours(in: language) {
        for size in [Size(rows: 24, columns: 80), Size(rows: 20, columns: 60)] {
          let rows = view(screen.state, size: size).lines
          let box = rows[size.rows - 2 - tourHeight..<size.rows - 2].joined(separator: "\n")
          #expect(!box.contains("…"), "\(box)")
          #expect(box.contains("\n  → "), "\(box)")
          #expect(box.contains("Ctrl-V") && box.contains("Ctrl-C"), "\(box)")
        }
      }
    }
  }

  @Test("No key of the tour means anything else on a screen", arguments: KeyContext.allCases)
  func ownKeys(context: KeyContext) {
    guard context != .tour else { return }
    for key in KeyMap.bindings(in: .tour).flatMap(\.keys) {
      #expect(KeyMap.command(for: key, in: context) == nil, "\(key) in \(context)")
    }
  }

  @Test func `in a low window one row says what to do`() throws {
    let state = try #require(try tours(in: .en).first?.state)
    let lines = view(state, size: Size(rows: 10, columns: 60)).lines
    #expect(lines[1].contains("Tour 1/6 · Try the arrow: ↓"))
  }

  @Test func `the tour is offered once, and leaving it is kept`() throws {
    var state = AppState(desk: try bundledDesk(), language: .en, now: try testMoment())
    state.offerTour()
    #expect(state.tour == Tour())
    #expect(
      state.update(.key(.control("c"))) == [.saveSettings([.tourSeen: .flag(true)])]
    )
    #expect(state.tour == nil)
    state.offerTour()
    #expect(state.tour == nil)
  }

  @Test func `six times the key to go on ends the tour`() throws {
    var state = AppState(desk: try bundledDesk(), language: .en, now: try testMoment())
    state.offerTour()
    for _ in 1...5 { #expect(state.update(.key(.control("v"))).isEmpty) }
    #expect(state.tour?.step == .plan)
    #expect(!state.update(.key(.control("v"))).isEmpty)
    #expect(state.tour == nil)
  }

  @Test func `the help over a screen hides the tour and leaves it as it was`() throws {
    var state = try #require(try tours(in: .en).first?.state)
    _ = state.update(.key(.character("?")))
    try expect(at80(state), hides: "Tour 1/6")
    _ = state.update(.key(.escape))
    try expect(at80(state), shows: "Tour 1/6")
  }
}
