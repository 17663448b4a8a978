/// A text of Luotsi's own in all its languages: one that lacks a language does not compile.
public struct Phrase: Hashable, Sendable {
  public let fi: String
  public let sv: String
  public let en: String

  public init(fi: String, sv: String, en: String) {
    self.fi = fi
    self.sv = sv
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .fi: fi
    case .sv: sv
    case .en: en
    }
  }
}
