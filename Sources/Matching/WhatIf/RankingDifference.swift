import Catalogue

/// What differs between two rankings of the same catalogue, the most telling offering first.
///
/// Offerings that opened come first, then those that closed, then the rest by the best place they
/// hold in either list.
public struct RankingDifference: Codable, Equatable, Sendable {
  /// How many offerings of the whole catalogue had each verdict.
  public let countsBefore: VerdictCounts
  public let countsAfter: VerdictCounts
  public let changes: [MatchChange]
  public let noticesGone: [Notice]
  public let noticesCome: [Notice]

  public var isEmpty: Bool { changes.isEmpty && noticesGone.isEmpty && noticesCome.isEmpty }
}

/// Where an offering stands in one ranking.
public struct Standing: Codable, Equatable, Sendable {
  public let verdict: Verdict
  /// 0 to 10,000,000.
  public let score: Int
  /// 0 to 100.
  public let points: Int
  /// From 1, in the order of the list; nil when the list was cut before it.
  public let place: Int?

  init(_ match: Match, place: Int?) {
    verdict = match.verdict
    score = match.score
    points = match.points
    self.place = place
  }
}

/// An offering whose verdict, place or score differs between two rankings, and why.
public struct MatchChange: Codable, Equatable, Sendable, Identifiable {
  public let offering: Offering.ID
  /// Nil when a stored ranking does not have the offering at all.
  public let before: Standing?
  public let after: Standing?
  /// The parts whose score differs, the largest difference first.
  public let parts: [PartChange]
  /// What rules said before and say no longer.
  public let reasonsGone: [Reason]
  public let reasonsCome: [Reason]

  public var id: Offering.ID { offering }

  /// From worse to better, or the other way; nil when the verdict stayed.
  public var verdictChange: (from: Verdict, to: Verdict)? {
    guard let from = before?.verdict, let to = after?.verdict, from != to else { return nil }
    return (from, to)
  }

  public var hasOpened: Bool { verdictChange.map { $0.to < $0.from } ?? false }
  public var hasClosed: Bool { verdictChange.map { $0.to > $0.from } ?? false }
  /// Points gained, negative when lost.
  public var pointsGained: Int { (after?.points ?? 0) - (before?.points ?? 0) }
}

/// One criterion in two rankings.
public struct PartChange: Codable, Equatable, Sendable {
  public let before: Part
  public let after: Part

  public var criterion: Criterion { after.criterion }
  /// In the unit of ``Part/score``.
  public var gain: Int { after.score - before.score }
}
