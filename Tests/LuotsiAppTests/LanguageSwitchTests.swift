import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// F2 and Ctrl-L on every screen there is, and on what lies over it.
@Suite struct LanguageSwitchTests {
  private let size = Size(rows: 24, columns: 80)

  @Test(arguments: [Key.function(2), .control("l")])
  func `the language changes on every screen, and three times lead back`(key: Key) throws {
    // The covered screen speaks all three at once.
    for screen in try everyScreen(in: .fi) where screen.state.keyContext != .covered {
      var state = screen.state
      let before = view(state, size: size)
      var seen = [before.lines]
      for language in [Language.sv, .en, .fi] {
        let effects = state.update(.key(key))
        #expect(effects.isEmpty, "\(screen.name)")
        #expect(state.language == language, "\(screen.name)")
        seen.append(view(state, size: size).lines)
      }
      let after = view(state, size: size)
      // A notice is said until the next key, whichever that is.
      let hasNotice = screen.state.failure != nil || screen.state.announcement != nil
      if !hasNotice { #expect(after.lines == before.lines, "\(screen.name)") }
      #expect(after.cursor == before.cursor || hasNotice, "\(screen.name)")
      #expect(Set(seen).count == 3 || hasNotice, "\(screen.name) looks alike in two languages")
    }
  }

  @Test func `an open search goes on in the new language`() throws {
    let desk = try bundledDesk()
    var state = try readingState(beside: desk, in: .fi)
    let keys: [Key] = [.character("1")] + typed("30") + [.character("/")]
    for key in keys + characters("ven") { _ = state.update(.key(key)) }
    try expect(at80(state), shows: "Venäjä")
    _ = state.update(.key(.function(2)))
    try expect(at80(state), shows: "Ryssland")
    for _ in 0..<3 { _ = state.update(.key(.backspace)) }
    for key in characters("ryss") { _ = state.update(.key(key)) }
    try expect(at80(state), shows: "Ryssland")
    try expect(at80(state), shows: "Hittade 1/10")
  }
}
