import Catalogue

/// Why one offering stands before another for a client: from the parts that their scores are the
/// sums of.
public struct Comparison: Codable, Equatable, Sendable {
  /// What settles the order; points count only where nothing before them does.
  public enum Decider: String, Codable, Sendable {
    case verdict
    /// The number of steps that open them, both being not open yet.
    case steps
    /// How long the steps take, there being as many.
    case months
    case score
    /// Equal in all of these: the earlier start, then the name's code.
    case start
  }

  public let first: Offering.ID
  public let second: Offering.ID
  public let firstVerdict: Verdict
  public let secondVerdict: Verdict
  /// Months of the steps that order the two; nil unless the offering is not open yet.
  public let firstMonths: Int?
  public let secondMonths: Int?
  public let decider: Decider
  /// One for each criterion, the largest first; they sum to ``scoreDifference``.
  public let differences: [CriterionDifference]
  /// The least transfer of weight between two criteria with which the other would have at least as
  /// many points; nil when there is none, or when points do not settle the order.
  public let reversal: WeightTransfer?

  /// Positive when the first has more: -10,000,000 to 10,000,000.
  public var scoreDifference: Int { differences.reduce(0) { $0 + $1.difference } }
}

/// One criterion of two offerings.
public struct CriterionDifference: Codable, Equatable, Sendable {
  public let first: Part
  public let second: Part

  public var criterion: Criterion { first.criterion }
  /// In the unit of ``Part/score``, positive when the first has more.
  public var difference: Int { first.score - second.score }
  /// In permille, before weighing.
  var valueDifference: Int { first.value - second.value }
}

/// Weight moved from one criterion to another.
public struct WeightTransfer: Codable, Equatable, Sendable {
  public let from: Criterion
  public let to: Criterion
  /// Parts of 10,000.
  public let amount: Int

  public func applied(to weights: Weights) -> Weights {
    var moved = weights
    moved[from] -= amount
    moved[to] += amount
    return moved
  }
}

/// Compares two matches of one ranking.
public func compare(_ first: Match, _ second: Match) -> Comparison {
  let differences = zip(first.parts, second.parts)
    .map(CriterionDifference.init)
    .sorted { abs($0.difference) > abs($1.difference) }
  let decider = Comparison.Decider(of: first, second)
  return Comparison(
    first: first.offering,
    second: second.offering,
    firstVerdict: first.verdict,
    secondVerdict: second.verdict,
    firstMonths: first.ladderMonths,
    secondMonths: second.ladderMonths,
    decider: decider,
    differences: differences,
    reversal: decider == .score ? leastTransfer(reversing: differences) : nil,
  )
}

extension Comparison.Decider {
  fileprivate init(of first: Match, _ second: Match) {
    let isBlocked = first.verdict == .notYet
    let (steps, others) = (first.firstSteps, second.firstSteps)
    if first.verdict.block != second.verdict.block {
      self = .verdict
    } else if isBlocked, steps.count != others.count {
      self = .steps
    } else if isBlocked, steps.orderingMonths != others.orderingMonths {
      self = .months
    } else {
      self = first.score == second.score ? .start : .score
    }
  }
}

extension Match {
  fileprivate var ladderMonths: Int? { verdict == .notYet ? firstSteps.wholeMonths : nil }
}
