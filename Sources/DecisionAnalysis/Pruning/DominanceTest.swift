/// Whether one row equals or beats another for every admissible weighting and every answer.
///
/// The answers that criteria share are treated as if each criterion had its own, and bounds and
/// order are tried one at a time. Both can miss a dominance, and neither can invent one.
struct DominanceTest {
  /// One value a lane, criteria from the most important on; unused lanes are zero.
  typealias Lanes = SIMD16<Int16>

  /// How many versions of a row's values are compared, each against the other row's own.
  let versions: Int
  private let criteria: [UncertainCriterion]
  private let order: [Int]
  private let isOrdered: Bool
  private let bounds: (upper: Lanes, width: Lanes)?

  /// Nil where the region says nothing, so that hardly anything is dominated.
  init?(_ table: UncertainTable, _ region: WeightRegion) {
    guard region.bounds != nil || region.order != nil else { return nil }
    criteria = table.criteria
    order = region.order ?? Array(region.base.indices)
    isOrdered = region.order != nil
    versions = table.criteria.map(\.columns.count).max() ?? 1
    guard let bounds = region.bounds else {
      self.bounds = nil
      return
    }
    var upper = Lanes.zero
    var width = Lanes.zero
    for (lane, criterion) in order.enumerated() {
      upper[lane] = Int16(bounds[criterion].upperBound)
      width[lane] = Int16(bounds[criterion].upperBound - bounds[criterion].lowerBound)
    }
    self.bounds = (upper, width)
  }

  /// How many lane vectors `write` writes for a row: its versions, and their running sums.
  var lanesPerRow: Int { versions + 1 }

  /// Writes the row's versions, then the running sums of its first version.
  ///
  /// A criterion with fewer columns than there are versions repeats its last.
  func write(row: Int, to lanes: UnsafeMutablePointer<Lanes>) {
    for version in 0..<versions {
      var values = Lanes.zero
      for (lane, criterion) in order.enumerated() {
        let columns = criteria[criterion].columns
        values[lane] = Int16(columns[min(version, columns.count - 1)][row])
      }
      lanes[version] = values
    }
    var sum: Int16 = 0
    for lane in 0..<Lanes.scalarCount {
      sum += lanes[0][lane]
      lanes[versions][lane] = sum
    }
  }

  @inline(__always)
  func dominates(_ one: UnsafePointer<Lanes>, _ other: UnsafePointer<Lanes>) -> Bool {
    let isOrderMet = isOrdered && hasNoNegative(one[versions] &- other[versions])
    guard versions > 1 else {
      return isOrderMet || bounds.map { least(one[0] &- other[0], $0) >= 0 } ?? false
    }
    if let bounds {
      // A necessary condition that is cheap: the first version by itself.
      guard isOrderMet || least(one[0] &- other[0], bounds) >= 0 else { return false }
    } else if !isOrderMet {
      return false
    }
    var difference = one[0] &- other[0]
    for version in 1..<versions {
      difference = pointwiseMin(difference, one[version] &- other[version])
    }
    return isOrderMet && hasNoNegativePrefix(difference)
      || bounds.map { least(difference, $0) >= 0 } ?? false
  }

  /// The least weighted sum of differences within the bounds, whatever the weights sum to.
  @inline(__always)
  private func least(_ difference: Lanes, _ bounds: (upper: Lanes, width: Lanes)) -> Int32 {
    let gain = pointwiseMax(difference, .zero)
    let sums =
      pairProducts(difference.lowHalf, bounds.upper.lowHalf)
      &+ pairProducts(difference.highHalf, bounds.upper.highHalf)
      &- pairProducts(gain.lowHalf, bounds.width.lowHalf)
      &- pairProducts(gain.highHalf, bounds.width.highHalf)
    return sums.wrappedSum()
  }

  @inline(__always)
  private func hasNoNegative(_ lanes: Lanes) -> Bool {
    let signs = unsafeBitCast(lanes.lowHalf | lanes.highHalf, to: SIMD2<UInt64>.self)
    return (signs[0] | signs[1]) & 0x8000_8000_8000_8000 == 0
  }

  private func hasNoNegativePrefix(_ lanes: Lanes) -> Bool {
    var sum: Int16 = 0
    for lane in 0..<order.count {
      sum += lanes[lane]
      if sum < 0 { return false }
    }
    return true
  }
}

/// The four sums of products of neighbours, `a[0]b[0] + a[1]b[1]` first.
///
/// Written in this way because the compiler makes one instruction of it (`pmaddwd`).
@inline(__always)
private func pairProducts(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD4<Int32> {
  SIMD4<Int32>(truncatingIfNeeded: a.evenHalf) &* SIMD4<Int32>(truncatingIfNeeded: b.evenHalf)
    &+ SIMD4<Int32>(truncatingIfNeeded: a.oddHalf) &* SIMD4<Int32>(truncatingIfNeeded: b.oddHalf)
}
