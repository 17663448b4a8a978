/// What a text is on the screen; the terminal decides how it looks, with or without colour.
public enum Role: CaseIterable, Sendable {
  case plain
  case muted
  case heading
  /// The item that the keys act on.
  case focus
  case attention
  /// Text in the client's language.
  case client
  case border
  case strong

  /// The letter that stands for the role in ``Frame/roleMap``.
  public var letter: Character {
    switch self {
    case .plain: "."
    case .muted: "m"
    case .heading: "h"
    case .focus: "f"
    case .attention: "!"
    case .client: "c"
    case .border: "b"
    case .strong: "s"
    }
  }
}
