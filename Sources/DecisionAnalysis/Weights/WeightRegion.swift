/// The weightings that are thought reasonable: around base weights, within bounds, in an order.
///
/// Every weighting in it counts as equally likely. That is an assumption, to be shown as one.
public struct WeightRegion: Equatable, Sendable {
  /// Whole points, one number for each criterion; they are in the region themselves.
  public let base: [Int]
  /// The least and the most points of each criterion; nil where any share is admissible.
  public let bounds: [ClosedRange<Int>]?
  /// Criteria from the most to the least important; nil where nothing is said of an order.
  public let order: [Int]?

  public init(
    base: [Int],
    bounds: [ClosedRange<Int>]? = nil,
    order: [Int]? = nil,
  ) throws(WeightRegionError) {
    guard 1...ScoreTable.mostCriteria ~= base.count else { throw .criteria(base.count) }
    for (criterion, weight) in base.enumerated() where weight < 0 {
      throw .negative(criterion: criterion, weight: weight)
    }
    let total = base.reduce(0, +)
    guard 1...Self.largestTotal ~= total else { throw .total(total) }
    if let bounds {
      guard bounds.count == base.count else {
        throw .boundsCount(bounds.count, criteria: base.count)
      }
      for (criterion, bound) in bounds.enumerated()
      where !bound.contains(base[criterion]) || bound.lowerBound < 0 || bound.upperBound > total {
        throw .bounds(bound, criterion: criterion, base: base[criterion], total: total)
      }
    }
    if let order {
      guard order.sorted() == Array(base.indices) else { throw .order(order) }
      for (more, less) in zip(order, order.dropFirst()) where base[more] < base[less] {
        throw .contradiction(more: more, less: less)
      }
    }
    self.base = base
    self.bounds = bounds
    self.order = order
  }

  private init(checked base: [Int]) {
    self.base = base
    bounds = nil
    order = nil
  }

  /// Every weighting: nothing is known of the preferences.
  ///
  /// The base is as even as whole points of 16,384 allow; that total makes samples sum to 2^24.
  public static func all(criteria: Int) throws(WeightRegionError) -> WeightRegion {
    guard 1...ScoreTable.mostCriteria ~= criteria else { throw .criteria(criteria) }
    let (share, rest) = (16_384 / criteria, 16_384 % criteria)
    return WeightRegion(checked: (0..<criteria).map { share + ($0 < rest ? 1 : 0) })
  }

  /// Each weight within so many per cent of its base, in whole points.
  public static func within(
    percent: Int,
    of base: [Int],
    order: [Int]? = nil,
  ) throws(WeightRegionError) -> WeightRegion {
    let total = base.reduce(0, +)
    let bounds = base.map { weight in
      let margin = max(0, weight) * max(0, percent) / 100
      return max(min(weight, 0), weight - margin)...min(max(total, weight), weight + margin)
    }
    return try WeightRegion(base: base, bounds: bounds, order: order)
  }

  /// The base weights and no others.
  public static func only(_ base: [Int]) throws(WeightRegionError) -> WeightRegion {
    try WeightRegion(base: base, bounds: base.map { $0...$0 })
  }

  /// The most points that base weights can sum to.
  public static let largestTotal = 32_767

  public var total: Int { base.reduce(0, +) }

  /// Parts of a point in a sampled weight: as many as let a sample's sum stay within 2^24.
  public var partsPerPoint: Int { (1 << 24) / total }

  /// What the weights of every sample sum to, exactly.
  public var sampleTotal: Int { total * partsPerPoint }
}
