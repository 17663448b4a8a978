import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// A client's language that runs from the right, on the advisor's screen and on the client's.
@Suite struct RightToLeftTests {
  private let toArabic: [Key] = [.function(4), .function(4), .function(4)]

  private func interview(_ keys: [Key]) throws -> AppState {
    var state = try readingState(beside: bundledDesk(), in: .fi)
    for key in keys { _ = state.update(.key(key)) }
    return state
  }

  private let sizes = [
    Size(rows: 40, columns: 120), Size(rows: 24, columns: 80), Size(rows: 20, columns: 60),
    Size(rows: 10, columns: 40),
  ]

  @Test(arguments: [[Key.character("1")], [.character("2")], [.character("2"), .control("a")]])
  func `text from the right shares its row with nothing`(keys: [Key]) throws {
    let state = try interview(toArabic + keys)
    for size in sizes {
      let lines = view(state, size: size).lines
      let arabic = lines.filter {
        $0.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
      }
      if size.rows >= 20 || state.isForClient { #expect(!arabic.isEmpty) }
      for line in arabic {
        let others = line.filter { $0.isLetter && $0 < "\u{530}" && $0 != "A" && $0 != "B" }
        #expect(others.isEmpty, "\(line)")
        #expect(!line.contains("│") && !line.contains("▸"), "\(line)")
        #expect(textWidth(line) > size.columns / 2, "at the right: \(line)")
      }
    }
  }

  @Test func `beside other languages the panes stay`() throws {
    let state = try interview([.function(4)])
    let wide = view(state, size: Size(rows: 40, columns: 120))
    try expect(wide, shows: "│")
    let arabic = try interview(toArabic + [.enter])
    try expect(view(arabic, size: Size(rows: 40, columns: 120)), hides: "│")
  }

  @Test func `a choice without a text in the client's language stands there once`() throws {
    let state = try interview(toArabic + [.enter, .end])
    let lines = at80(state).lines.filter { $0.contains("Kerron mielipiteeni.") }
    #expect(lines == [" ▸ 3  Kerron mielipiteeni."])
  }

  @Test func `the first time two sample lines are offered, and the choice is kept`() throws {
    var state = try interview([.function(4), .function(4)])
    #expect(state.keyContext == .picking)
    _ = state.update(.key(.function(4)))
    #expect(state.keyContext == .choosingOrder)
    try expect(at80(state), shows: "مرحبا، الرقم 112 (Luotsi)")
    try expect(at80(state), shows: "(Luotsi) 112 مقرلا ،ابحرم")
    for key in [Key.down, .enter] { _ = state.update(.key(key)) }
    #expect(state.chosenOrder == .app)
    // Hebrew follows, and is not asked about any more.
    _ = state.update(.key(.function(4)))
    #expect(state.keyContext == .picking)
    try expect(at80(state), shows: "?רתויב ךל םיאתמ טפשמ הזיא")
  }

  @Test func `the choice is put off with Esc and changed with Ctrl-D`() throws {
    var state = try interview(toArabic + [.escape])
    #expect(state.rightToLeft == .terminal)
    #expect(state.chosenOrder == nil)
    try expect(at80(state), shows: "أعرف بضع كلمات.")
    for key in [Key.control("d"), .character("2")] { _ = state.update(.key(key)) }
    #expect(state.rightToLeft == .app)
    try expect(at80(state), shows: ".تاملك عضب فرعأ")
    _ = state.update(.key(.control("d")))
    #expect(at80(state).cursor.row > 4, "the present choice is in focus")
    _ = state.update(.key(.character("1")))
    #expect(state.chosenOrder == .terminal)
  }

  @Test func `where nothing runs from the right there is nothing to choose`() throws {
    var state = try interview([.function(4)])
    _ = state.update(.key(.control("d")))
    #expect(state.topLayer == nil)
    try expect(at80(state), shows: "Mikään tässä ei ole oikealta vasemmalle kirjoitettua.")
  }

  @Test(
    arguments: [
      (["TERM_PROGRAM": "WezTerm", "TERM": "xterm-256color"], "WezTerm"),
      (["TERM_PROGRAM": "", "TERM": "foot"], "foot"), ([:], nil),
    ] as [([String: String], String?)]
  )
  func `a choice is kept by the terminal's name`(environment: [String: String], name: String?) {
    #expect(Settings.terminalName(environment: environment) == name)
  }
}
