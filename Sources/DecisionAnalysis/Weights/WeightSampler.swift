import RepeatableNumbers

/// Draws weightings from a region, each by its number: whole parts that sum to `sampleTotal`.
///
/// Uniform on the region, by drawing from a simpler region around it and keeping what fits.
/// Where fewer than 1 in 100 would fit, a random walk inside the region is used: see
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
    let box = acceptedTrials(.box(remainder: widest), limits)
    let spacings = acceptedTrials(.spacings, limits)
    guard max(box, spacings) * 100 >= trials else { return .walk }
    return box >= spacings ? .box(remainder: widest) : .spacings
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

  private static let trials = 512

  private static func acceptedTrials(_ method: Method, _ limits: WeightLimits) -> Int {
    var weights = [Int](repeating: 0, count: limits.lower.count)
    return (0..<trials).count { attempt(method, limits, $0, 0, &weights) }
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
    case .box(let remainder): drawBox(limits, remainder, sample, seed, &weights)
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
    let sorted = weights.sorted(by: >)
    for (place, criterion) in order.enumerated() { weights[criterion] = sorted[place] }
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

  private static func drawBox(
    _ limits: WeightLimits,
    _ remainder: Int,
    _ sample: Int,
    _ seed: UInt64,
    _ weights: inout [Int],
  ) {
    var left = limits.total
    for criterion in weights.indices where criterion != remainder {
      let position = UInt64(sample * weights.count + criterion)
      let drawn = SplitMix64.number(at: position, from: seed).below(limits.width(criterion) + 1)
      weights[criterion] = limits.lower[criterion] + drawn
      left -= weights[criterion]
    }
    weights[remainder] = left
  }
}

extension UInt64 {
  /// This number of 64 random bits as one of 0 ..< `count`, each equally likely to 2^-64.
  func below(_ count: Int) -> Int { Int(multipliedFullWidth(by: UInt64(count)).high) }
}
