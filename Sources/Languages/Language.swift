/// A language of Luotsi's own texts.
public enum Language: String, CaseIterable, Codable, Sendable {
  case fi
  case sv
  case en
}
