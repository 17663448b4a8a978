/// A text from data, in which any language may be missing.
public struct LocalizedText: Hashable, Sendable, Codable {
  public var fi: String?
  public var sv: String?
  public var en: String?

  public init(fi: String? = nil, sv: String? = nil, en: String? = nil) {
    self.fi = fi
    self.sv = sv
    self.en = en
  }

  /// The text in `language`, else the first present of Finnish, Swedish, English; nil when empty.
  public subscript(language: Language) -> String? {
    let wanted =
      switch language {
      case .fi: fi
      case .sv: sv
      case .en: en
      }
    return wanted ?? fi ?? sv ?? en
  }
}
