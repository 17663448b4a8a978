extension RuleFact {
  /// Who tells a fact.
  public enum Teller: String, Codable, Sendable, CaseIterable {
    /// The day of the ranking.
    case day
    case client
    case offering
    /// The client's answer and the offering together.
    case both
  }

  public var teller: Teller {
    if self == .today { return .day }
    if rawValue.hasPrefix("client.") { return .client }
    return rawValue.hasPrefix("offering.") ? .offering : .both
  }
}
