import Catalogue
import Guidance
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

  init(_ record: RankingRecord) {
    self.init(chosen: record.chosen, choices: record.trail?.choices)
  }

  var isEmpty: Bool { chosen.isEmpty && choices == nil }
}

/// What stands beside a list, so that the list itself need not be read to know it.
struct DecisionDocument: Codable, Equatable {
  var decision: RankingDecision
  /// Of the list that was made here last; nil where none was.
  var outline: RankingOutline?
}
