import Catalogue

/// A ranking as the advisor's choices show it.
public struct ChosenList: Equatable, Sendable {
  public struct Marked: Equatable, Sendable, Identifiable {
    public let match: Match
    public let reason: String

    public var id: Offering.ID { match.offering }
  }

  public let choices: AdvisorChoices
  /// In the order of pinning; they stand above the list.
  public let pinned: [Marked]
  public let list: [Match]
  /// Folded away and still there to be read.
  public let hidden: [Marked]
  /// Marked offerings that the catalogue no longer has; their marks are kept.
  public let gone: [AdvisorChoices.Marked]
  public let effect: ChoiceEffect

  /// What is shown unfolded, from the top.
  public var shown: [Match] { pinned.map(\.match) + list }

  /// - Parameters:
  ///   - ranking: made with the weights of `choices`.
  ///   - standard: the same client's ranking with the rule pack's weights.
  ///   - choices: what the advisor decided.
  ///   - beyond: matches of the marked offerings that the ranking was cut before.
  public init(
    _ ranking: Ranking,
    comparedWith standard: Ranking,
    choices: AdvisorChoices,
    beyond: [Match],
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
    let marks = choices.pins + choices.hides
    let away = Set(marks.map(\.offering))
    let pinned = marked(choices.pins)
    let list = ranking.matches.filter { !away.contains($0.offering) }
    self.choices = choices
    self.pinned = pinned
    self.list = list
    hidden = marked(choices.hides)
    gone = marks.filter { matches[$0.offering] == nil }
    effect = ChoiceEffect(
      from: standard.matches,
      to: pinned.map(\.match) + list,
      pinned: pinned.count,
    )
  }
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
