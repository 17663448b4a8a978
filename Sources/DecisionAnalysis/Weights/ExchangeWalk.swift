import RepeatableNumbers

/// A random walk inside a region of which hardly any draw from around it would hit a part.
///
/// Each step takes two criteria and moves a uniformly drawn amount from one to the other, among
/// all amounts that stay in the region. Such steps leave the uniform distribution as it is; a walk
/// of 60 steps a criterion from the base weights comes close to it without reaching it exactly.
/// Every sample walks from the start, so that it can be drawn by its number.
/// - SeeAlso: Smith, "Efficient Monte Carlo procedures for generating points uniformly
///   distributed over bounded regions", Operations Research 32, 1984.
struct ExchangeWalk {
  let limits: WeightLimits
  let start: [Int]

  static let stepsPerCriterion = 60

  func draw(_ sample: Int, seed: UInt64, into weights: inout [Int]) {
    weights = start
    let count = weights.count
    guard count > 1 else { return }
    var places = [Int](repeating: 0, count: count)
    for (place, criterion) in (limits.order ?? []).enumerated() { places[criterion] = place }
    var random = SplitMix64(seed: SplitMix64.number(at: UInt64(sample), from: seed))
    for _ in 0..<count * Self.stepsPerCriterion {
      let gaining = random.next().below(count)
      let other = random.next().below(count - 1)
      let losing = other < gaining ? other : other + 1
      let range = amounts(from: losing, to: gaining, weights, places)
      let amount = range.lowerBound + random.next().below(range.count)
      weights[gaining] += amount
      weights[losing] -= amount
    }
  }

  /// What can be moved, negative for the other way; 0 always can.
  private func amounts(
    from losing: Int,
    to gaining: Int,
    _ weights: [Int],
    _ places: [Int],
  ) -> ClosedRange<Int> {
    var least = max(
      limits.lower[gaining] - weights[gaining],
      weights[losing] - limits.upper[losing],
    )
    var most = min(
      limits.upper[gaining] - weights[gaining],
      weights[losing] - limits.lower[losing],
    )
    guard let order = limits.order else { return least...most }
    let gap = weights[gaining] - weights[losing]
    for (criterion, sign) in [(gaining, 1), (losing, -1)] {
      let place = places[criterion]
      for neighbour in [place - 1, place + 1] where order.indices.contains(neighbour) {
        let distance = weights[order[neighbour]] - weights[criterion]
        if order[neighbour] == gaining || order[neighbour] == losing {
          // Both move: they may meet half way.
          if places[gaining] < places[losing] {
            least = max(least, -(gap / 2))
          } else {
            most = min(most, -gap / 2)
          }
        } else if (neighbour < place) == (sign > 0) {
          most = min(most, sign * distance)
        } else {
          least = max(least, sign * distance)
        }
      }
    }
    return least...most
  }
}
