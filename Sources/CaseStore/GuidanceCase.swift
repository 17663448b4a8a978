import Foundation
import Guidance
import Interview

/// One client's guidance as the store keeps it: what the list shows, the answers and the ranking.
public struct GuidanceCase: Equatable, Sendable, Identifiable {
  public var summary: CaseSummary
  /// Nil before the first answer has been saved.
  public var interview: InterviewRecord?
  /// Nil before a ranking has been saved.
  public var ranking: RankingRecord?
  /// Nil where nothing was decided over a list.
  public var decision: RankingDecision?
  public var guidance: GuidanceRecord
  /// What fields held before they were corrected, the oldest first.
  public var corrections: [Correction]
  /// The fields that were given several values apart.
  public var conflicts: [FieldConflict]

  public init(
    summary: CaseSummary,
    interview: InterviewRecord?,
    ranking: RankingRecord?,
    decision: RankingDecision? = nil,
    guidance: GuidanceRecord = GuidanceRecord(),
    corrections: [Correction] = [],
    conflicts: [FieldConflict] = [],
  ) {
    self.summary = summary
    self.interview = interview
    self.ranking = ranking
    let decided = decision ?? ranking.map(RankingDecision.init)
    self.decision = decided?.isEmpty == true ? nil : decided
    self.guidance = guidance
    self.corrections = corrections
    self.conflicts = conflicts
  }

  public var id: ID { summary.id }
}

extension GuidanceCase {
  /// Names a case without saying anything about the client: a random UUID in lower case.
  public struct ID: Hashable, Sendable, CustomStringConvertible {
    public let rawValue: String

    /// Nil unless `text` is a UUID; upper case is accepted.
    public init?(_ text: String) {
      guard let uuid = UUID(uuidString: text) else { return nil }
      rawValue = uuid.uuidString.lowercased()
    }

    static func random() -> ID { ID(UUID()) }

    private init(_ uuid: UUID) { rawValue = uuid.uuidString.lowercased() }

    public var description: String { rawValue }
  }
}
