import DecisionAnalysis
import RepeatableNumbers
import Testing

@testable import DecisionAnalysis

@Suite struct WeightRegionTests {
  @Test("Every sample lies in the region and sums to the total", arguments: UInt64(1)...200)
  func samplesFit(seed: UInt64) throws {
    let region = try RandomCase(seed: seed).region
    let sampler = WeightSampler(region)
    let limits = WeightLimits(region)
    for sample in 0..<50 {
      let weights = sampler.weights(ofSample: sample, seed: seed)
      #expect(weights.reduce(0, +) == region.sampleTotal)
      #expect(limits.admit(weights))
    }
  }

  @Test func `one admissible weighting is drawn every time`() throws {
    let region = try WeightRegion.only([7000, 2000, 1000])
    let drawn = WeightSampler(region).weights(ofSample: 3, seed: 9)
    #expect(drawn == [7000, 2000, 1000].map { $0 * region.partsPerPoint })
  }

  // The mean of all weightings in an order is known, the rank order centroid: for three criteria
  // 0.6111, 0.2778, 0.1111. Barron, Barrett, "Decision quality using ranked attribute weights",
  // Management Science 42, 1996.
  @Test func `the mean of an order of three is the rank order centroid`() throws {
    let means = try means(WeightRegion(base: [1, 3, 2], order: [1, 2, 0]), samples: 40_000)
    expect(means, [0.1111, 0.6111, 0.2778], within: 0.004)
  }

  // Two criteria 400...600 and 200...500 of 1000; the third, 0...300, gets what is left. Of the
  // rectangle that leaves what lies between x + y = 700 and x + y = 1000: two equal corners are
  // cut off, (400, 200) and (600, 500), and the centroid stays in the middle, (500, 350).
  @Test func `the mean of bounds is the centroid of the polygon they leave`() throws {
    let region = try WeightRegion(
      base: [500, 350, 150],
      bounds: [400...600, 200...500, 0...300],
    )
    expect(try means(region, samples: 40_000), [0.5, 0.35, 0.15], within: 0.002)
  }

  @Test func `the walk agrees with drawing and keeping what fits`() throws {
    let region = try WeightRegion.within(percent: 40, of: [40, 35, 25], order: [0, 1, 2])
    let walk = ExchangeWalk(
      limits: WeightLimits(region),
      start: region.base.map { $0 * region.partsPerPoint },
    )
    var sums = [0.0, 0.0, 0.0]
    var weights = [0, 0, 0]
    for sample in 0..<20_000 {
      walk.draw(sample, seed: 5, into: &weights)
      #expect(WeightLimits(region).admit(weights))
      for criterion in 0..<3 { sums[criterion] += Double(weights[criterion]) }
    }
    let walked = sums.map { $0 / 20_000 / Double(region.sampleTotal) }
    expect(walked, try means(region, samples: 20_000), within: 0.002)
  }

  @Test func `a narrow ordered region of sixteen criteria is walked`() throws {
    let base = (0..<16).map { 116 - $0 }
    let region = try WeightRegion.within(percent: 20, of: base, order: Array(0..<16))
    let sampler = WeightSampler(region)
    #expect(sampler.method == .walk)
    #expect(WeightLimits(region).admit(sampler.weights(ofSample: 0, seed: 1)))
  }

  private func means(_ region: WeightRegion, samples: Int) throws -> [Double] {
    let sampler = WeightSampler(region)
    var sums = [Double](repeating: 0, count: region.base.count)
    for sample in 0..<samples {
      for (criterion, weight) in sampler.weights(ofSample: sample, seed: 3).enumerated() {
        sums[criterion] += Double(weight)
      }
    }
    return sums.map { $0 / Double(samples) / Double(region.sampleTotal) }
  }

  private func expect(_ means: [Double], _ expected: [Double], within tolerance: Double) {
    for (mean, value) in zip(means, expected) { #expect(abs(mean - value) < tolerance) }
  }
}
