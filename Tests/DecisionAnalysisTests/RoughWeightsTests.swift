import RepeatableNumbers
import Testing

@testable import DecisionAnalysis

@Suite struct RoughWeightsTests {
  @Test("A true score lies within what its rough sum allows", arguments: UInt64(1)...300)
  func margins(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let criteria = Int.random(in: 1...16, using: &random)
    let region = try WeightRegion.all(criteria: criteria)
    let weights = WeightSampler(region).weights(ofSample: 0, seed: seed)
    var rough = RoughWeights()
    let roughWeights = weights.map { rough.add($0) }
    for _ in 0..<50 {
      // High values and values at the ends are where margins are tight.
      let values = (0..<criteria).map { _ in
        [0, 1000, Int.random(in: 990...1000, using: &random)].randomElement(using: &random) ?? 0
      }
      let score = zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 }
      let sum = zip(roughWeights, values).reduce(0) { $0 + ((Int($1.0) * $1.1) << 6) >> 16 }
      #expect(sum <= Int(UInt16.max))
      #expect(Int(rough.bound(reaching: score)) <= sum)
      #expect(rough.leastScore(ofSum: UInt16(clamping: sum)) <= score)
    }
  }
}
