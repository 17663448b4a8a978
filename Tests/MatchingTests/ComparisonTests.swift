import Catalogue
import RepeatableNumbers
import Testing

@testable import Matching

/// Why one stands before the other; a failing random case prints its seed.
@Suite struct ComparisonTests {
  private static let seeds = UInt64(1)...80

  /// A match whose parts have the values given, in the criteria's order, under the pack's weights.
  private func match(
    _ id: Offering.ID,
    _ values: [Int],
    verdict: Verdict = .open,
    weights: Weights,
  ) -> Match {
    let parts = zip(Criterion.allCases, values).map { criterion, value in
      Part(
        criterion: criterion,
        low: value,
        value: value,
        high: value,
        weight: weights[criterion],
        detail: .noOccupation,
        sources: [],
      )
    }
    return Match(
      offering: id,
      verdict: verdict,
      parts: parts,
      reasons: [],
      unlock: [],
      flags: [],
    )
  }

  @Test func `the largest difference comes first, and the least transfer reverses the order`()
    throws
  {
    let weights = try shippedRules().weights
    let first = match("a", [900, 500, 0, 0, 0, 0, 0], weights: weights)
    let second = match("b", [500, 500, 0, 0, 600, 0, 0], weights: weights)
    let comparison = compare(first, second)
    #expect(comparison.decider == .score)
    #expect(comparison.differences.prefix(2).map(\.criterion) == [.skills, .dailyLife])
    #expect(comparison.scoreDifference == 400 * 2500 - 600 * 1000)
    // 400,000 / (400 + 600)
    #expect(comparison.reversal == WeightTransfer(from: .skills, to: .dailyLife, amount: 400))
  }

  @Test func `labour demand takes no more weight than its cap, and the next pair is taken`() throws
  {
    let weights = try shippedRules().weights
    #expect(weights.labourDemand == Weights.labourDemandCap)
    let first = match("a", [900, 500, 0, 0, 0, 0, 0], weights: weights)
    let second = match("b", [500, 500, 100, 0, 600, 0, 0], weights: weights)
    #expect(compare(first, second).reversal?.to == .dailyLife)
    let only = match("b", [500, 500, 500, 0, 0, 0, 0], weights: weights)
    let reversal = try #require(compare(first, only).reversal)
    #expect(reversal.to != .labourDemand)
  }

  @Test func `a verdict settles the order before any points`() throws {
    let weights = try shippedRules().weights
    let first = match("a", [0, 0, 0, 0, 0, 0, 0], weights: weights)
    let second = match("b", [900, 0, 0, 0, 0, 0, 0], verdict: .notYet, weights: weights)
    let comparison = compare(first, second)
    #expect(comparison.decider == .verdict)
    #expect(comparison.reversal == nil)
    #expect(comparison.scoreDifference == -900 * 2500)
  }

  @Test func `equal points leave the order to the start`() throws {
    let weights = try shippedRules().weights
    let values = [100, 200, 300, 400, 500, 600, 700]
    let comparison = compare(
      match("a", values, weights: weights),
      match("b", values, weights: weights),
    )
    #expect(comparison.decider == .start && comparison.reversal == nil)
  }

  @Test("Differences sum exactly to the difference of the scores", arguments: seeds)
  func sums(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let ranking = Matcher(
      catalogue: randomCatalogue(12, using: &random),
      rules: try shippedRules(),
    )
    .rank(randomProfile(using: &random), on: try sampleDay())
    for (one, other) in zip(ranking.matches, ranking.matches.dropFirst()) {
      let comparison = compare(one, other)
      #expect(comparison.scoreDifference == one.score - other.score)
      let sizes = comparison.differences.map { abs($0.difference) }
      #expect(sizes == sizes.sorted(by: >))
    }
  }

  @Test func `differences shown in tenths sum to the shown one, whichever side has more`() throws {
    let weights = try shippedRules().weights
    // 0.25, 0.25, 0.15 and -0.10 points are 0.55: six tenths, of which 0.25 gets the first.
    let first = match("a", [10, 10, 10, 0, 0, 0, 0], weights: weights)
    let second = match("b", [0, 0, 0, 0, 10, 0, 0], weights: weights)
    let comparison = compare(first, second)
    #expect(comparison.scoreDifference == 55_000)
    #expect(comparison.shownDifference == 6)
    #expect(comparison.shownDifferences == [3, 3, 1, -1, 0, 0, 0])
    let turned = compare(second, first)
    #expect(turned.shownDifference == -6)
    #expect(turned.shownDifferences == [-3, -3, -1, 1, 0, 0, 0])
  }

  @Test("Shown differences sum, and none is off by a tenth of a point", arguments: seeds)
  func shownSums(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let weights = try shippedRules().weights
    func values() -> [Int] {
      Criterion.allCases.map { _ in Int.random(in: 0...1000, using: &random) }
    }
    let comparison = compare(
      match("a", values(), weights: weights),
      match("b", values(), weights: weights),
    )
    #expect(comparison.shownDifferences.reduce(0, +) == comparison.shownDifference)
    for (shown, exact) in zip(comparison.shownDifferences, comparison.differences) {
      #expect(abs(shown * 10_000 - exact.difference) < 10_000)
    }
    #expect(abs(comparison.shownDifference * 10_000 - comparison.scoreDifference) <= 5_000)
  }

  @Test(
    "The transfer takes the lead away, one less does not, and no other pair needs less",
    arguments: seeds,
  )
  func leastTransfers(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let weights = try shippedRules().weights
    func values() -> [Int] {
      Criterion.allCases.map { _ in Int.random(in: 0...1000, using: &random) }
    }
    let one = values()
    let other = values()
    func lead(_ weights: Weights) -> Int {
      zip(Criterion.allCases, zip(one, other)).reduce(0) { sum, item in
        sum + weights[item.0] * (item.1.0 - item.1.1)
      }
    }
    let sign = lead(weights).signum()
    func isReversed(_ transfer: WeightTransfer) -> Bool {
      lead(transfer.applied(to: weights)) * sign <= 0
    }
    let found = compare(match("a", one, weights: weights), match("b", other, weights: weights))
      .reversal
    let least = leastTransfers(of: weights, where: isReversed).min()
    #expect(found?.amount == least)
    guard let found else { return }
    #expect(isReversed(found))
    try found.applied(to: weights).validate()
    #expect(!isReversed(WeightTransfer(from: found.from, to: found.to, amount: found.amount - 1)))
  }

  /// For every pair the least amount that reverses, where the weights allow it: the lead only falls
  /// or only rises with the amount, so that halving finds it.
  private func leastTransfers(
    of weights: Weights,
    where isReversed: (WeightTransfer) -> Bool,
  ) -> [Int] {
    Criterion.allCases.flatMap { from in
      Criterion.allCases.filter { $0 != from }.compactMap { to in
        var low = 1
        var high = weights[from]
        while low < high {
          let middle = (low + high) / 2
          if isReversed(WeightTransfer(from: from, to: to, amount: middle)) {
            high = middle
          } else {
            low = middle + 1
          }
        }
        let transfer = WeightTransfer(from: from, to: to, amount: low)
        let isAllowed = (try? transfer.applied(to: weights).validate()) != nil
        return isAllowed && isReversed(transfer) ? low : nil
      }
    }
  }
}
