import Catalogue
import CivilDates
import Languages
import Matching

/// What a ranking said of its first trainings, kept so that a return visit can show what changed.
public struct RankingOutline: Codable, Equatable, Sendable {
  /// A training as it stood in the list.
  public struct Row: Codable, Equatable, Sendable {
    public let offering: Offering.ID
    /// As it was then; the training may be gone from later catalogues.
    public let name: LocalizedText
    public let verdict: Verdict
    /// As ``Match/score``.
    public let score: Int

    public init(offering: Offering.ID, name: LocalizedText, verdict: Verdict, score: Int) {
      self.offering = offering
      self.name = name
      self.verdict = verdict
      self.score = score
    }
  }

  /// The day the ranking was made for.
  public let date: CivilDate
  public let catalogueHash: String
  public let rulesVersion: String
  /// In the list's order, from the first.
  public let rows: [Row]
  /// What was chosen from the list.
  public let chosen: [Offering.ID]

  public init(
    date: CivilDate,
    catalogueHash: String,
    rulesVersion: String,
    rows: [Row],
    chosen: [Offering.ID],
  ) {
    self.date = date
    self.catalogueHash = catalogueHash
    self.rulesVersion = rulesVersion
    self.rows = rows
    self.chosen = chosen
  }
}

extension RankingOutline {
  /// How many trainings are kept beside those that were chosen.
  static let length = 60

  /// The first of a ranking and all that were chosen, with the names that the catalogue gives them.
  public init(
    _ ranking: Ranking,
    chosen: [Offering.ID],
    offerings: [Offering.ID: Offering],
  ) {
    let kept = ranking.matches.enumerated().filter { place, match in
      place < Self.length || chosen.contains(match.offering)
    }.map(\.element)
    self.init(
      date: ranking.date,
      catalogueHash: ranking.catalogueHash,
      rulesVersion: ranking.rulesVersion,
      rows: kept.map { match in
        Row(
          offering: match.offering,
          name: offerings[match.offering]?.name ?? LocalizedText(),
          verdict: match.verdict,
          score: match.score,
        )
      },
      chosen: chosen,
    )
  }
}
