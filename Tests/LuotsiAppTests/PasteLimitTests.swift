import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// A paste larger than any field.
@Suite struct PasteLimitTests {
  @Test(arguments: [
    (Language.fi, "Liitetty teksti oli liian pitkä: kenttään otettiin sen alku, 10 000 merkkiä."),
    (.sv, "Den inklistrade texten var för lång: fältet tog början av den, 10 000 tecken."),
    (.en, "The pasted text was too long: the field took its beginning, 10,000 characters."),
  ])
  func `a field takes the beginning, and the screen says so until the next key`(
    language: Language,
    sentence: String,
  ) throws {
    var state = AppState(
      desk: try bundledDesk(),
      language: language,
      now: try testMoment(),
      door: .new,
    )
    _ = state.update(.paste(String(repeating: "ä", count: 1_000_000)))
    guard case .settingUp(let setUp) = state.screen else {
      Issue.record("another screen")
      return
    }
    #expect(setUp.typed.text.count == TextField.longest)
    let shown = view(state, size: Size(rows: 24, columns: 100)).lines.joined(separator: " ")
    #expect(shown.contains(sentence))
    _ = state.update(.key(.end))
    #expect(state.announcement == nil)
  }

  @Test func `a paste that fits says nothing`() throws {
    var state = AppState(desk: try bundledDesk(), language: .fi, now: try testMoment(), door: .new)
    _ = state.update(.paste(String(repeating: "a", count: TextField.longest)))
    #expect(state.announcement == nil)
  }
}
