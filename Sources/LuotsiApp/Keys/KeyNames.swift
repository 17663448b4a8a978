import Languages
import TerminalUI

extension Key {
  /// The key as it is printed on a keyboard of the language.
  public func name(in language: Language) -> String {
    switch self {
    case .character(" "): Phrase(fi: "Väli", sv: "Mellanslag", en: "Space")[language]
    case .character(let character): String(character)
    case .control(let character): "Ctrl-" + character.uppercased()
    case .alt(let character): "Alt-" + character.uppercased()
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .backspace: Phrase(fi: "Askelpalautin", sv: "Backsteg", en: "Backspace")[language]
    case .delete: "Delete"
    }
  }
}
