/// Preferences that make no region of weightings.
public enum WeightRegionError: Error, Equatable, Sendable {
  case criteria(Int)
  case negative(criterion: Int, weight: Int)
  case total(Int)
  case boundsCount(Int, criteria: Int)
  case bounds(ClosedRange<Int>, criterion: Int, base: Int, total: Int)
  case order([Int])
  case contradiction(more: Int, less: Int)
}

extension WeightRegionError: CustomStringConvertible {
  /// Criteria are counted from 0, as the caller counts them.
  public var description: String {
    switch self {
    case .criteria(let count):
      "Weights are given for 1 to \(ScoreTable.mostCriteria) criteria, not for \(count)."
    case .negative(let criterion, let weight):
      "Criterion \(criterion): the weight \(weight) is negative. Use 0 to leave a criterion out."
    case .total(let total):
      "The weights sum to \(total); they must sum to 1 to \(WeightRegion.largestTotal)."
    case .boundsCount(let count, let criteria):
      "There are \(count) bounds for \(criteria) criteria; each criterion needs one."
    case .bounds(let bounds, let criterion, let base, let total):
      "Criterion \(criterion): the bounds \(bounds.lowerBound) to \(bounds.upperBound) must hold "
        + "the base weight \(base) and lie within 0 to \(total)."
    case .order(let order):
      "The order \(order) must name each criterion once."
    case .contradiction(let more, let less):
      "The order puts criterion \(more) before criterion \(less), but the base weights say "
        + "the opposite. Change the one or the other."
    }
  }
}
