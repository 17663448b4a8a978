import RepeatableNumbers

/// Draws weightings from a region, each by its number: whole parts that sum to `sampleTotal`.
///
/// Uniform on the region, by drawing from a simpler region around it and keeping what fits.
/// Where hardly 1 in 1000 would fit, a random walk inside the region is used: see
/// ``ExchangeWalk``. Which way is used depends on the region alone.
public struct WeightSampler: Sendable {
  public let region: WeightRegion
  let limits: WeightLimits
  let method: Method

  enum Method: Equatable, Sendable {
    /// Uniform on all weightings, by the spacings of sorted cuts; sorted again for an order.
    case spacings
    /// All but one coordinate uniform within their bounds; that one takes what is left.
    case box(remainder: Int)
    case walk
  }

  public init(_ region: WeightRegion) {
    self.region = region
    limits = WeightLimits(region)
    method = Self.method(for: region, limits)
  }

  private static func method(for region: WeightRegion, _ limits: WeightLimits) -> Method {
    guard region.bounds != nil else { return .spacings }
    let widest = limits.lower.indices.max { limits.width($0) < limits.width($1) } ?? 0
    let ways: [(method: Method, cost: Int)] = [
      (.box(remainder: widest), boxCost),
      (.spacings, spacingsCost),
    ]
    let tried = ways.map { (method: $0.method, cost: $0.cost, hits: hits($0.method, limits)) }
    let usable = tried.filter { $0.hits >= leastHits }
    // Least cost of a sample: cost of a trial over the share of trials that hit.
    return usable.min { $0.cost * $1.hits < $1.cost * $0.hits }?.method ?? .walk
  }

  private static let trials = 2048
  /// Below this many hits in the trials, about 1 in 1000, nobody would want to wait.
  private static let leastHits = 2
  /// What a trial costs, compared with each other: spacings must be sorted, and a draw from the
  /// box ends where the order is broken.
  private static let boxCost = 1
  private static let spacingsCost = 12

  private static func hits(_ method: Method, _ limits: WeightLimits) -> Int {
    var weights = [Int](repeating: 0, count: limits.lower.count)
    return (0..<trials).count { attempt(method, limits, $0, 0, &weights) }
  }

  /// The weights of one sample, the same whenever they are asked for.
  public func weights(ofSample sample: Int, seed: UInt64) -> [Int] {
    var weights = [Int](repeating: 0, count: region.base.count)
    draw(sample, seed: seed, into: &weights)
    return weights
  }

  func draw(_ sample: Int, seed: UInt64, into weights: inout [Int]) {
    if method == .walk {
      return ExchangeWalk(limits: limits, start: region.base.map { $0 * region.partsPerPoint })
        .draw(sample, seed: seed, into: &weights)
    }
    var attemptSeed = seed
    var attempt: UInt64 = 0
    while !Self.attempt(method, limits, sample, attemptSeed, &weights) {
      attempt += 1
      attemptSeed = SplitMix64.number(at: attempt, from: ~seed)
    }
  }

  /// One draw of the simpler region.
  ///
  /// - Returns: whether it lies in the region.
  private static func attempt(
    _ method: Method,
    _ limits: WeightLimits,
    _ sample: Int,
    _ seed: UInt64,
    _ weights: inout [Int],
  ) -> Bool {
    switch method {
    case .spacings: drawSpacings(limits, sample, seed, &weights)
    case .box(let remainder):
      guard drawBox(limits, remainder, sample, seed, &weights) else { return false }
    case .walk: break
    }
    return limits.admit(weights)
  }

  private static func drawSpacings(
    _ limits: WeightLimits,
    _ sample: Int,
    _ seed: UInt64,
    _ weights: inout [Int],
  ) {
    let cuts = weights.count - 1
    for cut in 0..<cuts {
      let position = UInt64(sample * cuts + cut)
      let drawn = SplitMix64.number(at: position, from: seed).below(limits.total)
      insert(drawn, into: &weights, before: cut)
    }
    weights[cuts] = limits.total
    for cut in stride(from: cuts, to: 0, by: -1) { weights[cut] -= weights[cut - 1] }
    guard let order = limits.order else { return }
    var sorted = weights
    for place in 1..<max(1, sorted.count) { insert(weights[place], into: &sorted, before: place) }
    for (place, criterion) in order.reversed().enumerated() { weights[criterion] = sorted[place] }
  }

  /// Keeps the first `count` numbers sorted.
  @inline(__always)
  private static func insert(_ number: Int, into numbers: inout [Int], before count: Int) {
    var place = count
    while place > 0, numbers[place - 1] > number {
      numbers[place] = numbers[place - 1]
      place -= 1
    }
    numbers[place] = number
  }

  /// - Returns: false, before all is drawn, where the order is already broken.
  private static func drawBox(
    _ limits: WeightLimits,
    _ remainder: Int,
    _ sample: Int,
    _ seed: UInt64,
    _ weights: inout [Int],
  ) -> Bool {
    let first = UInt64(sample * weights.count)
    let isOrdered = limits.order != nil
    var left = limits.total
    var previous = Int.max
    for side in limits.sides where side.criterion != remainder {
      let drawn = SplitMix64.number(at: first + UInt64(side.criterion), from: seed)
      let weight = side.lower + drawn.below(side.width + 1)
      if isOrdered && weight > previous { return false }
      previous = weight
      weights[side.criterion] = weight
      left -= weight
    }
    weights[remainder] = left
    return true
  }
}

extension UInt64 {
  /// This number of 64 random bits as one of 0 ..< `count`, each equally likely to 2^-64.
  func below(_ count: Int) -> Int { Int(multipliedFullWidth(by: UInt64(count)).high) }
}
