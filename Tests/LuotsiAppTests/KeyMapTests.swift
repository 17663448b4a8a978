import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite struct KeyMapTests {
  @Test("No key means two things in one place", arguments: KeyContext.allCases)
  func noDoubles(context: KeyContext) {
    let keys = KeyMap.bindings(in: context).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("Every command has a key and a name in three languages", arguments: KeyContext.allCases)
  func named(context: KeyContext) {
    for binding in KeyMap.bindings(in: context) {
      #expect(!binding.keys.isEmpty)
      for language in Language.allCases {
        #expect(!binding.command.name(in: context)[language].isEmpty)
      }
    }
  }

  @Test(
    "Where text is typed no plain character is a command",
    arguments: [
      KeyContext.typing, .writing, .searching, .newCase, .browsing, .narrowing, .unlocking,
      .recovering, .settingUp, .keeping, .planEntry, .telling, .palette, .jumping, .finding,
    ],
  )
  func typingIsFree(context: KeyContext) {
    for case .character(let character) in KeyMap.bindings(in: context).flatMap(\.keys) {
      Issue.record("'\(character)' cannot be typed in \(context)")
    }
  }

  @Test func `every command has a key in some place`() {
    let bound = Set(KeyContext.allCases.flatMap { KeyMap.bindings(in: $0) }.map(\.command))
    #expect(Set(Command.allCases).subtracting(bound).isEmpty)
  }

  @Test func `no command hangs on function keys alone`() {
    for context in KeyContext.allCases {
      for binding in KeyMap.bindings(in: context) {
        let others = binding.keys.filter { if case .function = $0 { false } else { true } }
        #expect(!others.isEmpty, "\(binding.command) in \(context)")
      }
    }
  }
}
