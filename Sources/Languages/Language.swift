/// A language of Luotsi's own texts.
public enum Language: String, CaseIterable, Codable, Sendable {
  case fi
  case sv
  case en

  /// The language's name in itself.
  public var ownName: String {
    switch self {
    case .fi: "suomi"
    case .sv: "svenska"
    case .en: "English"
    }
  }
}
