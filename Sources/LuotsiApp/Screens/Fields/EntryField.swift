import CivilDates
import TerminalUI

/// One line to fill in: a text, one of three options, or an option that own words can stand for.
struct EntryField: Equatable, Sendable {
  enum Name: Sendable {
    case what
    /// The client, the advisor, or somebody else in own words.
    case doer
    case due
    case service
    case day
    case detail
    /// Who disagrees.
    case party
    case reason
    case language
    /// Whether one was there, was not, or that is not known.
    case interpreter
  }

  let name: Name
  private(set) var typed: TextField
  /// Which of the options, from 0; nil where there are none.
  private(set) var picked: Int?

  private static let options = 3

  static func text(_ name: Name, _ text: String) -> EntryField {
    EntryField(name: name, typed: TextField(text: text), picked: nil)
  }

  static func day(_ name: Name, _ day: CivilDate?) -> EntryField {
    text(name, day?.asWritten ?? "")
  }

  static func pick(_ name: Name, _ picked: Int, inOwnWords text: String = "") -> EntryField {
    EntryField(name: name, typed: TextField(text: text), picked: picked)
  }

  /// Whether a text counts, and no option is shown.
  var isInOwnWords: Bool { picked == nil || (name == .doer && picked == 2) }

  /// False when the key changes nothing here.
  mutating func take(_ key: Key) -> Bool {
    guard let place = picked else { return typed.apply(key) }
    let steps = key == .left ? Self.options - 1 : key == .right || key == .character(" ") ? 1 : 0
    if steps > 0, !isInOwnWords || typed.text.isEmpty {
      picked = (place + steps) % Self.options
      return true
    }
    guard name == .doer else { return false }
    if case .character = key { picked = 2 }
    guard picked == 2 else { return false }
    if key == .backspace, typed.text.isEmpty {
      picked = 0
      return true
    }
    return typed.apply(key)
  }

  mutating func insert(_ text: String) {
    if name == .doer { picked = 2 }
    if isInOwnWords { typed.insert(text) }
  }
}
