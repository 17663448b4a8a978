import Languages

/// One of the nine sectors by which Työvoimabarometri groups occupations.
public struct Sector: Hashable, Sendable, Codable {
  /// The publisher's number, `1` to `9`.
  public let code: String
  public let name: LocalizedText

  public init(code: String, name: LocalizedText) {
    self.code = code
    self.name = name
  }
}
