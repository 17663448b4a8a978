import Catalogue

/// A ranking as the advisor's choices show it.
public struct ChosenList: Equatable, Sendable {
  public struct Marked: Equatable, Sendable, Identifiable {
    public let match: Match
    public let reason: String

    public var id: Offering.ID { match.offering }
  }

  /// In the order of pinning; they stand above the list.
  public let pinned: [Marked]
  public let list: [Match]
  /// Folded away and still there to be read.
  public let hidden: [Marked]
  public let effect: ChoiceEffect

  /// What is shown unfolded, from the top.
  public var shown: [Match] { pinned.map(\.match) + list }
}

/// What the advisor's choices did to the list.
public struct ChoiceEffect: Codable, Equatable, Sendable {
  public struct Move: Codable, Equatable, Sendable {
    public let offering: Offering.ID
    /// Places from 1 in the whole list; nil when it was not, or is not, among them.
    public let from: Int?
    public let to: Int?
  }

  /// How alike the orders are: 1 the same, 0 no relation, -1 reversed.
  ///
  /// Kendall's tau-b over the offerings in both lists; nil when there is nothing to compare.
  public let likeness: Double?
  /// Every offering of either top ten whose place is another one, by the place it now has.
  public let topTen: [Move]
}

extension ChosenList {
  /// `ranking` was made with the advisor's weights and `standard` with the rule pack's own; `beyond`
  /// has matches of marked offerings that the ranking was cut before.
  init(
    _ ranking: Ranking,
    comparedWith standard: Ranking,
    choices: AdvisorChoices,
    beyond: [Match] = [],
  ) {
    let matches = Dictionary(
      (ranking.matches + beyond).map { ($0.offering, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    func marked(_ marks: [AdvisorChoices.Marked]) -> [Marked] {
      marks.compactMap { mark in
        matches[mark.offering].map { Marked(match: $0, reason: mark.reason) }
      }
    }
    let away = Set((choices.pins + choices.hides).map(\.offering))
    let pinned = marked(choices.pins)
    let list = ranking.matches.filter { !away.contains($0.offering) }
    self.pinned = pinned
    self.list = list
    hidden = marked(choices.hides)
    effect = ChoiceEffect(
      from: standard.matches,
      to: pinned.map(\.match) + list,
      pinned: pinned.count,
    )
  }
}

extension Ranking {
  /// The ranking with offerings pinned and hidden; its weights are taken to be those chosen.
  public func showing(_ choices: AdvisorChoices, comparedWith standard: Ranking) -> ChosenList {
    ChosenList(self, comparedWith: standard, choices: choices)
  }
}
