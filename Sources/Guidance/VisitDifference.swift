import Catalogue
import CivilDates
import Languages
import Matching

/// What is otherwise in a list than it was at an earlier visit.
public struct VisitDifference: Equatable, Sendable {
  /// What became of one training.
  public enum Change: Equatable, Sendable {
    /// It is among the first now and was in no place of what was kept.
    case new(place: Int)
    /// Neither list nor catalogue has it any more.
    case gone
    case verdict(from: Verdict, to: Verdict)
    /// Places from 1.
    case moved(from: Int, to: Int)
  }

  public struct Row: Equatable, Sendable {
    public let offering: Offering.ID
    /// As the earlier list called it; empty for what is new.
    public let name: LocalizedText
    public let change: Change
    /// Whether it was chosen then or is now.
    public let isChosen: Bool

    public init(offering: Offering.ID, name: LocalizedText, change: Change, isChosen: Bool) {
      self.offering = offering
      self.name = name
      self.change = change
      self.isChosen = isChosen
    }
  }

  /// The day of the earlier list.
  public let since: CivilDate
  public let catalogueChanged: Bool
  /// The rule pack's version then, where it is another now.
  public let earlierRules: String?
  /// Chosen ones first, then in the order: changed verdicts, new, moved, gone.
  public let rows: [Row]
}

extension VisitDifference {
  /// A training in a place below this is not told as new: the list goes on for hundreds.
  private static let newest = 10
  /// Moves by fewer places are noise.
  private static let leastMove = 3

  /// Compares with the present ranking; `isKnown` says whether the present catalogue has a training.
  public init(
    from earlier: RankingOutline,
    to ranking: Ranking,
    chosen: [Offering.ID],
    isKnown: (Offering.ID) -> Bool,
  ) {
    since = earlier.date
    catalogueChanged = earlier.catalogueHash != ranking.catalogueHash
    earlierRules = earlier.rulesVersion == ranking.rulesVersion ? nil : earlier.rulesVersion
    let chosen = Set(chosen).union(earlier.chosen)
    let now = Self.places(ranking.matches.map(\.offering))
    let before = Self.places(earlier.rows.map(\.offering))
    var rows: [Row] = []
    func add(_ offering: Offering.ID, _ name: LocalizedText, _ change: Change) {
      rows.append(
        Row(
          offering: offering,
          name: name,
          change: change,
          isChosen: chosen.contains(offering),
        )
      )
    }
    for (index, row) in earlier.rows.enumerated() {
      guard let place = now[row.offering] else {
        if !isKnown(row.offering) { add(row.offering, row.name, .gone) }
        continue
      }
      let match = ranking.matches[place - 1]
      if match.verdict != row.verdict {
        add(row.offering, row.name, .verdict(from: row.verdict, to: match.verdict))
      } else if index < RankingOutline.length, abs(place - (index + 1)) >= Self.leastMove {
        // Beyond the first, what was chosen is kept without its place.
        add(row.offering, row.name, .moved(from: index + 1, to: place))
      }
    }
    for (index, match) in ranking.matches.prefix(Self.newest).enumerated()
    where before[match.offering] == nil {
      add(match.offering, LocalizedText(), .new(place: index + 1))
    }
    self.rows = rows.enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element)
  }

  public var isEmpty: Bool { rows.isEmpty && !catalogueChanged && earlierRules == nil }

  /// Places from 1.
  private static func places(_ offerings: [Offering.ID]) -> [Offering.ID: Int] {
    Dictionary(
      offerings.enumerated().map { ($0.element, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first },
    )
  }
}

extension VisitDifference.Row {
  fileprivate var order: Int {
    let kind =
      switch change {
      case .verdict: 0
      case .new: 1
      case .moved: 2
      case .gone: 3
      }
    return isChosen ? kind : kind + 4
  }
}

extension GuidanceRecord {
  /// What the list said at the last visit before a day.
  public func visit(before day: CivilDate) -> RankingOutline? {
    visits.sorted { ($0.value.date, $0.key.rawValue) < ($1.value.date, $1.key.rawValue) }
      .last { $0.value.date < day }?.value
  }
}
