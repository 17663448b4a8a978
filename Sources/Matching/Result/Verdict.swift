/// What eligibility says of one offering for one client; the order is from best to worst.
public enum Verdict: String, Codable, Sendable, CaseIterable, Comparable {
  /// Avoin: nothing known stands in the way.
  case open
  /// Tarkista: something is unknown or someone else's judgement.
  case check
  /// Ei vielä: known steps open it.
  case notYet
  /// Pois: not possible now, or the client does not want it.
  case excluded

  var severity: UInt8 {
    switch self {
    case .open: 0
    case .check: 1
    case .notYet: 2
    case .excluded: 3
    }
  }

  /// The part of a list it stands in: possible, not yet, or excluded.
  var block: Int {
    switch self {
    case .open, .check: 0
    case .notYet: 1
    case .excluded: 2
    }
  }

  public static func < (left: Verdict, right: Verdict) -> Bool { left.severity < right.severity }
}
