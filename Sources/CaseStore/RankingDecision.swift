import Catalogue
import Matching

/// What client and advisor decided over a list: the part of a ranking that no machine makes again.
///
/// It goes from desk to desk in place of the list, which each desk makes from the answers with its
/// own catalogue.
public struct RankingDecision: Codable, Equatable, Sendable {
  /// In the order of choosing.
  public let chosen: [Offering.ID]
  /// Pins, hidings and weights; nil where none were made.
  public let choices: AdvisorChoices?

  public init(chosen: [Offering.ID], choices: AdvisorChoices?) {
    self.chosen = chosen
    self.choices = choices?.isEmpty == true ? nil : choices
  }

  /// Nil where nothing was decided.
  init?(_ record: RankingRecord) {
    self.init(chosen: record.chosen, choices: record.trail?.choices)
    if chosen.isEmpty, choices == nil { return nil }
  }
}
