import TerminalUI

/// Where a key is pressed; each has its own bindings.
public enum KeyContext: Hashable, Sendable, CaseIterable {
  case caseList
  case newCase
  /// A question whose answer is picked, so letters are free for commands.
  case picking
  /// A question or remark into which text is typed.
  case typing
  case ranking
  case formChange
  case help
}

/// One key and what it does; the first binding of a command is the one shown.
public struct Binding: Equatable, Sendable {
  public let command: Command
  public let keys: [Key]
}

/// The one table of keys: the footer, the help and the dispatch all read it.
public enum KeyMap {
  public static func bindings(in context: KeyContext) -> [Binding] {
    switch context {
    case .caseList:
      [
        Binding(command: .open, keys: [.enter]),
        Binding(command: .newCase, keys: [.character("u"), .character("n")]),
        language,
        help,
        Binding(command: .quit, keys: [.character("q"), .control("q")]),
      ]
    case .newCase:
      [
        Binding(command: .open, keys: [.enter]),
        Binding(command: .leave, keys: [.escape]),
        Binding(command: .quit, keys: [.control("q")]),
      ]
    case .picking: interview(letters: true)
    case .typing: interview(letters: false)
    case .ranking:
      [
        Binding(command: .choose, keys: [.character("s"), .character(" ")]),
        Binding(command: .details, keys: [.enter]),
        Binding(command: .leave, keys: [.escape]),
        language,
        help,
        Binding(command: .quit, keys: [.character("q"), .control("q")]),
      ]
    case .formChange:
      [
        Binding(command: .open, keys: [.enter]),
        Binding(command: .keepForm, keys: [.character("v")]),
        Binding(command: .leave, keys: [.escape]),
        language,
        help,
        Binding(command: .quit, keys: [.control("q")]),
      ]
    case .help:
      [Binding(command: .leave, keys: [.escape, .enter, .character("?"), .function(1)])]
    }
  }

  /// The command that `key` means in `context`; nil when it means none.
  public static func command(for key: Key, in context: KeyContext) -> Command? {
    bindings(in: context).first { $0.keys.contains(key) }?.command
  }

  private static let language = Binding(
    command: .language,
    keys: [.function(2), .control("l")],
  )
  private static let help = Binding(command: .help, keys: [.character("?"), .function(1)])

  /// The same commands with letters where letters are free, else with keys that type nothing.
  private static func interview(letters: Bool) -> [Binding] {
    func keys(_ letter: Character, _ others: Key...) -> [Key] {
      letters ? [.character(letter)] + others : others + [.alt(letter)]
    }
    return [
      Binding(command: .next, keys: [.enter, .pageDown]),
      Binding(command: .back, keys: [.pageUp, .backTab]),
      Binding(command: .dontKnow, keys: keys("e", .function(5), .control("e"))),
      Binding(command: .refuse, keys: keys("h", .function(6), .control("r"))),
      Binding(command: .help, keys: letters ? [.character("?"), .function(1)] : [.function(1)]),
      Binding(command: .showList, keys: keys("l", .function(3), .control("o"))),
      Binding(command: .remark, keys: keys("m", .function(7), .control("n"))),
      Binding(command: .why, keys: keys("w", .function(11), .control("w"))),
      Binding(command: .undo, keys: keys("z", .function(8), .control("u"))),
      Binding(command: .notApplicable, keys: keys("o", .function(9), .control("p"))),
      Binding(command: .removeInstance, keys: keys("-", .function(10))),
      Binding(command: .clientLanguage, keys: keys("k", .function(4), .control("k"))),
      language,
      Binding(command: .leave, keys: [.escape]),
      Binding(command: .quit, keys: [.control("q")]),
    ]
  }
}
