/// A region's bounds and order, in parts.
struct WeightLimits: Sendable {
  let total: Int
  let lower: [Int]
  let upper: [Int]
  let order: [Int]?
  /// The bounds of each criterion, from the most important on where there is an order.
  let sides: [(criterion: Int, lower: Int, width: Int)]
  private let isBounded: Bool

  init(_ region: WeightRegion) {
    total = region.sampleTotal
    let bounds = region.bounds ?? region.base.map { _ in 0...region.total }
    lower = bounds.map { $0.lowerBound * region.partsPerPoint }
    upper = bounds.map { $0.upperBound * region.partsPerPoint }
    order = region.order
    isBounded = region.bounds != nil
    sides = (region.order ?? Array(region.base.indices)).map { [lower, upper] criterion in
      (criterion, lower[criterion], upper[criterion] - lower[criterion])
    }
  }

  func width(_ criterion: Int) -> Int { upper[criterion] - lower[criterion] }

  /// Whether weights that sum to the total lie in the region.
  func admit(_ weights: [Int]) -> Bool {
    if isBounded {
      for criterion in weights.indices
      where weights[criterion] < lower[criterion] || weights[criterion] > upper[criterion] {
        return false
      }
    }
    guard let order else { return true }
    for place in 1..<max(1, order.count)
    where weights[order[place - 1]] < weights[order[place]] {
      return false
    }
    return true
  }
}
