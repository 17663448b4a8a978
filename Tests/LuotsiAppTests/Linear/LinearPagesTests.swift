import Languages
import RepeatableNumbers
import TerminalUI
import Testing

@testable import LuotsiApp

/// Every screen there is, as it is said.
@Suite struct LinearPagesTests {
  /// Lines, bars, blocks, dots of braille, arrows, and marks that have no sound.
  private func isMute(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2190...0x21FF, 0x2500...0x25FF, 0x2800...0x28FF, 0x2713, 0x1B: true
    default: false
    }
  }

  @Test(arguments: Language.allCases)
  func `no page has lines, bars, arrows or marks in what it says`(language: Language) throws {
    for (name, state) in try everyScreen(in: language) {
      let page = linearPage(state)
      let said = [page.heading, page.prompt] + page.lines.map(\.text)
      #expect(!page.prompt.isEmpty && !page.id.isEmpty, "\(name)")
      for text in said {
        let mute = text.unicodeScalars.filter(isMute)
        // The texts of the screens name the arrow keys; a bar or a marker would stand elsewhere.
        #expect(mute.allSatisfy { (0x2190...0x2193).contains($0.value) }, "\(name): \(text)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every page says something to read or to answer`(language: Language) throws {
    for (name, state) in try everyScreen(in: language) {
      let page = linearPage(state)
      #expect(!page.heading.isEmpty || !page.lines.isEmpty, "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every command of a screen can be typed by its name`(language: Language) throws {
    for context in KeyContext.allCases {
      let names = CommandNames(in: context, of: LinearWord.allCases, language: language)
      for binding in KeyMap.bindings(in: context) {
        let name = binding.command.name(in: context)[language]
        guard let key = binding.keys.first else { continue }
        // Two commands of one screen may have one name in a language; either is meant by it.
        let same = KeyMap.bindings(in: context)
          .filter { $0.command.name(in: context)[language] == name }.compactMap(\.keys.first)
        let found = same.map { CommandLookup.found(.press($0)) }
        #expect(found.contains(names.named(name)), "\(context): \(name), \(key)")
      }
    }
  }

  @Test("Nonsense on any screen is answered and traps nothing", arguments: UInt64(1)...2)
  func nonsense(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "?", "=", ":", "1", "0", "99999999999999999999", " ", "\u{0}", "\u{1B}[A", "\u{7}", "ä", "م",
      "choose", ":x", "::", ":e 4", "1 2 3", "-", "👨‍👩‍👧‍👦", ",;", "\t", ":jump", "print", "more",
      "\u{202E}",
      String(repeating: "a", count: 20_000),
    ]
    for (name, state) in try everyScreen(in: .en) {
      for _ in 0..<6 {
        let line = (0..<random.next() % 4).map { _ in
          pieces[Int(random.next() % UInt64(pieces.count))]
        }
        .joined()
        var talk = LinearTalk(state)
        let (_, step) = talk.take(line)
        if case .events(let events) = step {
          for event in events { _ = talk.app.update(event) }
        }
        #expect(!talk.news().isEmpty, "\(name), seed \(seed): \(line.prefix(60))")
      }
    }
  }

  @Test func `a line too long is refused with a sentence`() throws {
    let desk = try JourneyDesk()
    let long = String(repeating: "a", count: 1_000_000)
    let talk = talked(
      AppState(desk: desk.desk, language: .en, now: try testMoment()),
      effects: try desk.runner(),
      [.line(long), .tooLong, .line("")],
    )
    #expect(talk.turns[1] == ["The line is too long: at most 16384 bytes. Nothing was taken."])
    #expect(talk.turns[2] == talk.turns[1])
  }

  @Test func `a name that several commands begin with asks for more, and an unknown one is told`()
    throws
  {
    let talk = try JourneyDesk().talk(["la", "xyzzy", "LUKITSE", ":z"])
    #expect(talk.turns[1].first?.hasPrefix("Several begin so. Write more: ") == true)
    #expect(talk.turns[2] == ["“xyzzy” will not do here. A question mark tells what can be typed."])
    #expect(talk.turns[4] == ["“:z” will not do here. A question mark tells what can be typed."])
  }

  @Test func `help names the commands and how a key is pressed`() throws {
    let talk = try JourneyDesk().talk(["?"])
    #expect(talk.turns[1].first == "Commands; the beginning of a name will do:")
    #expect(talk.turns[1].contains("new client. Key 2."))
    #expect(talk.turns[1].joined(separator: " ").contains(":esc, :enter or :right."))
  }

  @Test func `the language changes at once, and all is said in it`() throws {
    let talk = try JourneyDesk().talk(["suomeksi", "på svenska"])
    #expect(talk.turns[1].first == "Luotsi, Asiakkaat. 0 asiakasta.")
    #expect(talk.turns[2].first == "Luotsi, Klienter. 0 klienter.")
  }
}
