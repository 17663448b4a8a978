import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct PaletteTests {
  private func home(_ language: Language = .fi) throws -> AppState {
    AppState(desk: try bundledDesk(), language: language, now: try testMoment())
  }

  @Test func `a command is found by its name in any language and shown in the advisor's`() throws {
    for typed in ["lock", "lås", "lukitse", "las"] {
      let state = try onList(of: .fi, [.control("p")] + characters(typed))
      #expect(state.commands(matching: typed).first?.command == .lock, "\(typed)")
      try expect(at80(state), shows: "Lukitse")
    }
    #expect(try onList(of: .fi, []).commands(matching: "kieli").first?.command == .language)
  }

  @Test func `Enter does the command as its key does`() throws {
    for (typed, key) in [
      ("mitä jos", "w"), ("painot", "m"), ("palvelut", "p"), ("vertaa", "v"),
    ] {
      let byName = try onList(of: .fi, [.control("p")] + characters(typed) + [.enter])
      let byKey = try onList(of: .fi, characters(key))
      #expect(byName.topLayer == nil)
      #expect(at80(byName) == at80(byKey), "\(typed)")
    }
  }

  @Test func `the palette opens where a text is typed, and leaves it as it was`() throws {
    let screens = try everyScreen(in: .fi)
    for name in ["new case", "question birth_year", "remark", "catalogue searched", "new step"] {
      var state = try #require(screens.first { $0.name == name }?.state, "\(name)")
      let before = at80(state)
      _ = state.update(.key(.control("p")))
      #expect(state.keyContext == .palette, "\(name)")
      for key in characters("lopeta") + [.escape] { _ = state.update(.key(key)) }
      #expect(at80(state) == before, "\(name)")
    }
  }

  @Test func `what cannot be done now stays listed with the reason`() throws {
    var state = try onList(of: .en, [.control("p")] + characters("undo"))
    try expect(at80(state), shows: "There is nothing to undo.")
    _ = state.update(.key(.enter))
    #expect(state.keyContext == .palette)
    #expect(state.announcement == WhyNot.nothingToUndo.sentence)
  }

  @Test func `what another screen has is listed with that screen`() throws {
    let state = try home(.en)
    let found = try #require(state.commands(matching: "pin").first { $0.command == .pin })
    #expect(found.obstacle == .elsewhere(.ranking))
    #expect(
      found.obstacle?.sentence.en == "On another screen: Suggestions."
    )
  }

  @Test func `every command is listed on every screen, those of the screen first`() throws {
    for screen in try everyScreen(in: .fi)
    where screen.state.topLayer == nil && screen.state.hasPalette {
      let entries = screen.state.commands(matching: "")
      let listed = entries.map(\.command)
      let all = Set(Command.allCases).subtracting([.palette, .tourNext, .tourEnd])
      #expect(Set(listed) == all, "\(screen.name)")
      #expect(Set(listed).count == listed.count)
      let own = KeyMap.bindings(in: screen.state.keyContext).map(\.command)
      #expect(Array(listed.prefix(own.count - 1)) == own.filter { $0 != .palette })
    }
  }

  @Test func `a pasted name is searched, and the best match has the focus`() throws {
    var state = try onList(of: .fi, [.control("p"), .down, .down])
    _ = state.update(.paste("lukit"))
    guard case .palette(let palette)? = state.topLayer else { throw NotTheList() }
    #expect(palette.field.text == "lukit")
    #expect(palette.focus == 0)
  }

  @Test func `the lock works while the palette or the help is open`() throws {
    let desk = try bundledDesk()
    let real = Desk(
      form: desk.form,
      catalogue: desk.catalogue,
      rules: desk.rules,
      today: desk.today,
      isPractice: false,
    )
    for opener in [Key.control("p"), .function(1)] {
      var state = AppState(desk: real, language: .fi, now: try testMoment())
      _ = state.update(.key(opener))
      #expect(state.update(.key(.control("x"))) == [.lock])
    }
  }
}

extension AppState {
  /// Where the client reads, and while something has to be waited for, there is none.
  fileprivate var hasPalette: Bool {
    KeyMap.bindings(in: keyContext).contains { $0.command == .palette }
  }
}
