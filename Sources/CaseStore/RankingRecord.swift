import Catalogue
import CivilDates
import Guidance
import Matching

/// A ranking with everything it came from, so that it can be explained and replayed later.
public struct RankingRecord: Codable, Equatable, Sendable {
  public let ranking: Ranking
  public let formID: String
  public let formVersion: String
  /// The form's content hash, in hexadecimal.
  public let formHash: String
  /// What the client and the advisor chose, in the order of choosing.
  public let chosen: [Offering.ID]
  /// What the ranking can be made from again; nil in records from before trails were kept.
  public let trail: RankingTrail?
  /// What a later visit is compared with; nil in records from before it was kept.
  public let outline: RankingOutline?

  public init(
    ranking: Ranking,
    formID: String,
    formVersion: String,
    formHash: String,
    chosen: [Offering.ID],
    trail: RankingTrail?,
    outline: RankingOutline?,
  ) {
    self.ranking = ranking
    self.formID = formID
    self.formVersion = formVersion
    self.formHash = formHash
    self.chosen = chosen
    self.trail = trail
    self.outline = outline
  }

  public var catalogueHash: String { ranking.catalogueHash }
  public var rulesVersion: String { ranking.rulesVersion }
  /// The day the ranking was made for.
  public var date: CivilDate { ranking.date }
}
