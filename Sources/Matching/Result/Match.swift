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
  /// What every clause that had something to say said, in the rules' order.
  public let reasons: [Reason]
  /// Plans that would open the offering, the shortest first; empty unless the verdict is
  /// ``Verdict/notYet``, or when a reason of it cannot be changed by any step.
  public let unlock: [UnlockPlan]
  public let flags: [Flag]
  /// The least score that the open answers still allow, under any weights they allow.
  public let lowScore: Int
  public let highScore: Int
  /// How much of the score rests on answers, and on how good evidence: permille.
  public let confidence: Int
  /// Employers of the catalogue with whom an apprenticeship could be done.
  public let employerNeeds: [EmployerNeed.ID]
  /// What of the offering's units the client could have recognised; nil when the catalogue has no
  /// units for it or nothing is known of what the client has done.
  public let recognition: UnitRecognition?
  /// 1 for the first group of equally good offerings; nil until robustness is known.
  public var tier: Int?
  public var robustness: Robustness?

  public init(
    offering: Offering.ID,
    verdict: Verdict,
    parts: [Part],
    reasons: [Reason],
    unlock: [UnlockPlan],
    flags: [Flag],
    lowScore: Int? = nil,
    highScore: Int? = nil,
    confidence: Int = 1000,
    employerNeeds: [EmployerNeed.ID] = [],
    recognition: UnitRecognition? = nil,
  ) {
    self.offering = offering
    self.verdict = verdict
    self.parts = parts
    self.reasons = reasons
    self.unlock = unlock
    self.flags = flags
    self.lowScore = lowScore ?? parts.reduce(0) { $0 + $1.low * $1.weight }
    self.highScore = highScore ?? parts.reduce(0) { $0 + $1.high * $1.weight }
    self.confidence = confidence
    self.employerNeeds = employerNeeds
    self.recognition = recognition
  }

  public var id: Offering.ID { offering }
  /// 0 to 10,000,000: the sum of the parts, so that it cannot disagree with them.
  public var score: Int { parts.reduce(0) { $0 + $1.score } }
  /// 0 to 100.
  public var points: Int { score.wholePoints }
  /// The fewest points the open answers still allow.
  public var low: Int { lowScore.wholePoints }
  public var high: Int { highScore.wholePoints }

  /// What orders it among those not open yet.
  var firstSteps: FirstSteps { FirstSteps(of: reasons) }
}

/// In how many of the sampled weightings, answers and spacings an offering came out how well.
///
/// They are assumptions about what matters and what is not known, and no chances of a job.
public struct Robustness: Codable, Equatable, Sendable {
  public let samples: Int
  public let first: Int
  public let topFive: Int

  public init(samples: Int, first: Int, topFive: Int) {
    self.samples = samples
    self.first = first
    self.topFive = topFive
  }
}
