import DecisionAnalysis
import Testing

/// Examples small enough to compute the acceptabilities by hand, as areas.
@Suite struct WorkedExampleTests {
  // Three specialists: each is first where its own criterion weighs most, a third of the triangle
  // of weightings. The central weighting of the first is the mean of what its kite covers:
  // (11, 3.5, 3.5)/18, the rank-order centroid with the two lesser weights in either order.
  @Test func `three specialists are each first in a third of the weightings`() throws {
    let table = try UncertainTable(columns: [[1000, 0, 0], [0, 1000, 0], [0, 0, 1000]])
    let found = try run(table, .all(criteria: 3))
    for row in 0..<3 {
      for place in 0..<3 { expect(share(found, row, place), 1 / 3) }
      let sums = try #require(found[row]).firstWeightSums
      let total = Double(sums.reduce(0, +))
      for criterion in 0..<3 {
        expect(Double(sums[criterion]) / total, criterion == row ? 11 / 18 : 3.5 / 18)
      }
    }
  }

  // Two criteria, weights (w, 1 - w). A scores 1000 w, B 600, C 1000 (1 - w).
  // First: A where w > 0.6, C where w < 0.4, B between. B is never last: A or C is, at 0.5 each.
  @Test func `a compromise is first in the middle and never last`() throws {
    let table = try UncertainTable(columns: [[1000, 600, 0], [0, 600, 1000]])
    let found = try run(table, .all(criteria: 2))
    expect(share(found, 0, 0), 0.4)
    expect(share(found, 1, 0), 0.2)
    expect(share(found, 2, 0), 0.4)
    expect(share(found, 1, 1), 0.8)
    #expect(found[1]?.counts[2] == 0)
    expect(share(found, 0, 2), 0.5)
  }

  // The same with the first criterion known to be the more important: w is uniform on 0.5...1.
  // A is first where w > 0.6, which is 4 of 5; B in the rest; C is always last.
  @Test func `an order of importance settles more`() throws {
    let table = try UncertainTable(columns: [[1000, 600, 0], [0, 600, 1000]])
    let found = try run(table, WeightRegion(base: [2, 1], order: [0, 1]))
    expect(share(found, 0, 0), 0.8)
    expect(share(found, 1, 0), 0.2)
    expect(share(found, 2, 2), 1)
  }

  // One criterion. A is 1000 if a question is answered yes, which three of four do, and 0 if no;
  // B is the reverse, C is 500 always.
  @Test func `one answer moves all alternatives together`() throws {
    let question = UncertainFactor(name: "licence", weights: [3, 1])
    let table = try UncertainTable(
      factors: [question],
      criteria: [UncertainCriterion(factors: [0], columns: [[1000, 0, 500], [0, 1000, 500]])],
    )
    let found = try run(table, .all(criteria: 1))
    expect(share(found, 0, 0), 0.75)
    expect(share(found, 1, 0), 0.25)
    #expect(found[2]?.counts == [0, 40_000, 0])
  }

  private func run(_ table: UncertainTable, _ region: WeightRegion) throws -> Acceptability {
    AcceptabilityAnalysis(table: table, region: region, samples: 40_000, seed: 11, top: 3)
      .run(among: Array(0..<table.rows))
  }

  private func share(_ found: Acceptability, _ row: Int, _ place: Int) -> Double {
    Double(found[row]?.counts[place] ?? 0) / Double(found.samples)
  }

  // Three standard errors of a share from 40,000 samples are at most 0.0075.
  private func expect(_ share: Double, _ expected: Double) {
    #expect(abs(share - expected) < 0.0075)
  }
}
