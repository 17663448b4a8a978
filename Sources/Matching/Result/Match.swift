import Catalogue

/// One offering for one client: what eligibility says, what the score is made of, and why.
public struct Match: Codable, Equatable, Sendable, Identifiable {
  public enum Flag: String, Codable, Sendable, CaseIterable {
    /// The client's qualification is clearly higher than this offering's entry level.
    case overqualified
    case exampleData
  }

  public let offering: Offering.ID
  public let verdict: Verdict
  /// One for each criterion, in the criteria's order; never empty.
  public let parts: [Part]
  /// What every rule that had something to say said, in the rules' order.
  public let reasons: [Reason]
  /// Plans that would open the offering; empty unless the verdict is ``Verdict/notYet``.
  public let unlock: [UnlockPlan]
  public let flags: [Flag]

  public init(
    offering: Offering.ID,
    verdict: Verdict,
    parts: [Part],
    reasons: [Reason],
    unlock: [UnlockPlan],
    flags: [Flag],
  ) {
    self.offering = offering
    self.verdict = verdict
    self.parts = parts
    self.reasons = reasons
    self.unlock = unlock
    self.flags = flags
  }

  public var id: Offering.ID { offering }
  /// 0 to 10,000,000: the sum of the parts, so that it cannot disagree with them.
  public var score: Int { parts.reduce(0) { $0 + $1.score } }
  /// 0 to 100.
  public var points: Int { Self.points(ofScore: score) }
  /// The fewest points the open answers still allow.
  public var low: Int { Self.points(ofScore: parts.reduce(0) { $0 + $1.low * $1.weight }) }
  public var high: Int { Self.points(ofScore: parts.reduce(0) { $0 + $1.high * $1.weight }) }

  private static func points(ofScore score: Int) -> Int {
    (score + scorePerPoint / 2) / scorePerPoint
  }
}
