import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct HelpTests {
  /// Every screen of the tests with its help open, one for each context of keys.
  private func contexts(in language: Language) throws -> [KeyContext: AppState] {
    var states: [KeyContext: AppState] = [:]
    for screen in try everyScreen(in: language)
    where screen.state.topLayer == nil && screen.state.working == nil {
      states[screen.state.keyContext] = screen.state
    }
    return states
  }

  @Test("The help lists every key, scrolled where they do not fit", arguments: Language.allCases)
  func everyKey(language: Language) throws {
    for (context, state) in try contexts(in: language) {
      for size in [Size(rows: 24, columns: 80), Size(rows: 10, columns: 40)] {
        var helped = state
        helped.window = size
        _ = helped.update(.key(.function(1)))
        #expect(helped.keyContext == .help, "\(context)")
        var seen: Set<String> = []
        for _ in 0..<30 {
          seen.formUnion(view(helped, size: size).lines)
          _ = helped.update(.key(.down))
        }
        for binding in KeyMap.bindings(in: context) {
          let name = binding.command.name(in: context)[language]
          let key = try #require(binding.keys.first).name(in: language)
          let isListed = seen.contains { $0.contains(key) && $0.contains(name.prefix(10)) }
          #expect(isListed, "\(key) \(name) in \(context) at \(size)")
        }
      }
    }
  }

  @Test("At 80 columns the footer has room for the key of the help", arguments: Language.allCases)
  func footer(language: Language) throws {
    // What the client reads has one row beside it, with the way back alone.
    for (context, state) in try contexts(in: language) where !state.isForClient {
      let line = try #require(view(state, size: Size(rows: 24, columns: 80)).lines.last)
      let help = try #require(KeyMap.bindings(in: context).first { $0.command == .help })
      let key = try #require(help.keys.first).name(in: language)
      #expect(line.contains("\(key) \(Command.help.name(in: context)[language])"), "\(line)")
    }
  }

  @Test
  func
    `every context of keys but those of layers and of waiting is on some screen of the tests`()
    throws
  {
    let reached = Set(try contexts(in: .fi).keys)
    let layers: Set<KeyContext> = [
      .help, .waiting, .palette, .jumping, .finding, .covered, .choosingOrder,
    ]
    #expect(Set(KeyContext.allCases).subtracting(reached) == layers)
  }
}
