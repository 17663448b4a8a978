import TerminalUI

/// The keys of a question.
extension KeyMap {
  /// The same commands with letters where letters are free, else with keys that type nothing.
  static func interview(letters: Bool, isLong: Bool = false) -> [Binding] {
    func keys(_ letter: Character, _ others: Key...) -> [Key] {
      letters ? [.character(letter)] + others : others + [.alt(letter)]
    }
    return [next, back] + (isLong ? [search] : []) + [
      Binding(command: .dontKnow, keys: keys("e", .function(5), .control("e"))),
      Binding(command: .refuse, keys: keys("h", .function(6), .control("r"))),
      Binding(command: .showList, keys: keys("l", .function(3), .control("o"))),
      Binding(command: .remark, keys: keys("m", .function(7), .control("n"))),
      Binding(command: .undo, keys: keys("z", .function(8), .control("u"))),
      Binding(command: .why, keys: keys("w", .function(11), .control("w"))),
      Binding(command: .removeInstance, keys: keys("-", .function(10))),
      Binding(command: .notApplicable, keys: keys("o", .function(9))),
      forward, jump,
      Binding(command: .page, keys: keys("y", .control("y"))),
      Binding(command: .sections, keys: keys("j", .control("t"))),
      Binding(command: .clientLanguage, keys: keys("k", .function(4), .control("k"))),
      Binding(command: .plan, keys: keys("s")),
      Binding(command: .rights, keys: keys("d")),
      Binding(command: .services, keys: keys("p")),
      Binding(command: .radar, keys: keys("t")),
      Binding(command: .catalogue, keys: keys("c")),
      Binding(command: .clientScreen, keys: keys("a", .control("a"))),
      Binding(command: .readingOrder, keys: [.control("d")]),
      leave,
      language,
      quit,
      letters ? help : helpWhileTyping,
    ]
  }

  static let sections = Binding(command: .sections, keys: [.character("j"), .control("t")])
  /// The key that opened the list of sections closes it.
  static let leaveSections = Binding(
    command: .leave,
    keys: [.escape, .character("j"), .control("t")],
  )
  /// The end of an interview that is not finished yet.
  static let reviewing: [Binding] = [
    Binding(command: .finish, keys: [.character("v")]),
    Binding(command: .open, keys: [.enter]),
    back, sections, showList, plan, undo, rights, services, radar, catalogue, language, leave, quit,
    help,
  ]
}
