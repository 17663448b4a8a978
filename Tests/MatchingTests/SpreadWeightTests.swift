import CivilDates
import Foundation
import RepeatableNumbers
import Testing

@testable import Matching

/// Setting one weight by hand; a failing random case prints its seed.
@Suite struct SpreadWeightTests {
  private func weights(_ values: [Int]) throws -> Weights {
    var weights = try Weights(rankOrderCentroid: Criterion.allCases)
    for (criterion, value) in zip(Criterion.allCases, values) { weights[criterion] = value }
    return weights
  }

  private func values(_ weights: Weights) -> [Int] { Criterion.allCases.map { weights[$0] } }

  @Test func `the others give in proportion to what they weigh`() throws {
    // skills, interest, labourDemand, route, dailyLife, languageMargin, goals
    let before = try weights([2000, 4000, 1000, 1000, 1000, 500, 500])
    #expect(
      values(before.setting(.skills, to: 6000)) == [6000, 2000, 500, 500, 500, 250, 250]
    )
  }

  @Test func `labour demand stops at its cap and the others take the rest`() throws {
    let before = try weights([5000, 2500, 1500, 1000, 0, 0, 0])
    #expect(values(before.setting(.labourDemand, to: 4000)) == values(before))
    #expect(values(before.setting(.skills, to: 4000)) == [4000, 3214, 1500, 1286, 0, 0, 0])
  }

  @Test func `where all others weigh nothing they share alike`() throws {
    let all = try weights([10_000, 0, 0, 0, 0, 0, 0])
    #expect(values(all.setting(.skills, to: 9400)) == [9400, 100, 100, 100, 100, 100, 100])
    let two = try weights([8500, 0, 1500, 0, 0, 0, 0])
    #expect(values(two.setting(.skills, to: 8400)) == [8400, 20, 1500, 20, 20, 20, 20])
  }

  @Test("Whatever is set, the weights are ones a rule pack could have", arguments: UInt64(1)...200)
  func always(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var weights = try Weights(rankOrderCentroid: Criterion.allCases.shuffled(using: &random))
    for _ in 0..<20 {
      let criterion = try #require(Criterion.allCases.randomElement(using: &random))
      let edges = [-100, 0, 1, 1500, 9999, 10_000, 10_100]
      let weight =
        Bool.random(using: &random)
        ? try #require(edges.randomElement(using: &random))
        : Int.random(in: 0...10_000, using: &random)
      weights = weights.setting(criterion, to: weight)
      try weights.validate()
      #expect(weights[criterion] == max(0, min(weight, criterion.heaviest)))
      #expect(weights.points.values.reduce(0, +) == 100)
    }
  }

  @Test func `whole points are rounded by the largest remainders`() throws {
    let points = try weights([2650, 2440, 1430, 970, 970, 480, 1060]).points
    #expect(Criterion.allCases.map { points[$0] } == [26, 24, 14, 10, 10, 5, 11])
  }

  @Test("A list is assessed under the most one-sided weights", arguments: Criterion.allCases)
  func oneSided(criterion: Criterion) throws {
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    for weight in [0, 1, 9999, 10_000] {
      let weights = try shippedRules().weights.setting(criterion, to: weight)
      let settings = RobustnessSettings(samples: 50, threads: 1)
      let ranking = try matcher.advise(
        sampleClient(),
        on: sampleDay(),
        weights: weights,
        settings: settings,
      )
      #expect(ranking.matches.allSatisfy { (0...10_000_000).contains($0.score) })
    }
  }
}
