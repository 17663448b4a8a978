import Foundation
import Languages
import TerminalUI

/// What a typed command asks for.
enum LinearCommand: Equatable, Sendable {
  case press(Key)
  case word(LinearWord)
}

/// What became of looking a command up.
enum CommandLookup: Equatable, Sendable {
  case found(LinearCommand)
  /// More than one begins so: their names.
  case several([String])
  case none
}

/// The commands that can be typed at one place, by their names in all languages.
struct CommandNames: Sendable {
  private struct Entry: Sendable {
    let name: Phrase
    let command: LinearCommand
  }

  private let entries: [Entry]
  private let bindings: [Binding]
  private let language: Language

  init(in context: KeyContext, of words: [LinearWord], language: Language) {
    self.language = language
    bindings = KeyMap.bindings(in: context)
    entries =
      bindings.compactMap { binding in
        binding.keys.first.map {
          Entry(name: binding.command.name(in: context), command: .press($0))
        }
      }
      + words.map { word in
        // Enter a second time is what keeps an answer.
        Entry(name: word.name, command: word == .keep ? .press(.enter) : .word(word))
      }
  }

  /// A name from its beginning on; a whole name before a beginning, the own language before others.
  ///
  /// Of two commands of one name it is the first; the other's key can be named.
  func named(_ text: String) -> CommandLookup {
    let wanted = folded(text.trimmingBlanks)
    guard !wanted.isEmpty else { return .none }
    let tests: [(Entry) -> Bool] = [
      { folded($0.name[language]) == wanted },
      { entry in Language.allCases.contains { folded(entry.name[$0]) == wanted } },
      { folded($0.name[language]).starts(with: wanted) },
      { entry in Language.allCases.contains { folded(entry.name[$0]).starts(with: wanted) } },
    ]
    for test in tests {
      let found = entries.filter(test)
      if found.isEmpty { continue }
      let isOne = Set(found.map { $0.name[language] }).count == 1
      if let first = found.first, isOne || found.allSatisfy({ $0.command == first.command }) {
        return .found(first.command)
      }
      return .several(found.map { $0.name[language] })
    }
    return .none
  }

  /// A whole name in any language.
  func wholly(_ text: String) -> LinearCommand? {
    let wanted = folded(text.trimmingBlanks)
    return entries.first { entry in
      Language.allCases.contains { folded(entry.name[$0]) == wanted }
    }?.command
  }

  /// The key for "don't know" and the like, where the text is its whole name.
  func status(_ text: String) -> Key? {
    guard case .press(let key) = wholly(text) else { return nil }
    let isStatus = bindings.contains { binding in
      [.dontKnow, .refuse, .notApplicable].contains(binding.command) && binding.keys.first == key
    }
    return isStatus ? key : nil
  }

  /// What stands behind a colon: a key's letter, a key's name, or a command's name.
  func afterColon(_ text: String) -> CommandLookup {
    if text.count == 1, let letter = text.lowercased().first {
      let keys: [Key] = [.character(letter), .alt(letter), .control(letter)]
      for key in keys where bindings.contains(where: { $0.keys.contains(key) }) {
        return .found(.press(key))
      }
    }
    if let key = Key(named: text) { return .found(.press(key)) }
    return named(text)
  }
}

extension Key {
  /// The key that is called so in any language, such as `enter`, `väli` or `ctrl-x`.
  init?(named text: String) {
    let wanted = folded(text.trimmingBlanks)
    let named: [Key] = [
      .enter, .escape, .tab, .backTab, .pageUp, .pageDown, .home, .end, .backspace, .delete,
      .character(" "),
    ]
    for key in named
    where Language.allCases.contains(where: { folded(key.name(in: $0)) == wanted }) {
      self = key
      return
    }
    let arrows: [(Key, [String])] = [
      (.up, ["ylos", "upp", "up"]), (.down, ["alas", "ner", "down"]),
      (.left, ["vasen", "vanster", "left"]), (.right, ["oikea", "hoger", "right"]),
    ]
    if let arrow = arrows.first(where: { $0.1.contains { folded($0) == wanted } }) {
      self = arrow.0
      return
    }
    guard wanted.count == 6, wanted.starts(with: folded("ctrl-")), let letter = wanted.last else {
      return nil
    }
    self = .control(Character(Unicode.Scalar(letter)))
  }
}
