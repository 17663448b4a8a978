import DecisionAnalysis
import RepeatableNumbers
import Testing

@Suite struct TopRowsTests {
  @Test func `equal scores keep the order of the rows`() throws {
    let table = try ScoreTable(rows: 3, criteria: 1) { row, _ in [500, 700, 500][row] }
    let top = table.top(3, weights: [10])
    #expect(top.entries.map(\.row) == [1, 0, 2])
    #expect(top.entries.map(\.score) == [7000, 5000, 5000])
  }

  @Test func `an empty table has no best row`() throws {
    let table = try ScoreTable(rows: 0, criteria: 2, attributes: 1) { _, _ in 0 }
    #expect(table.top(5, weights: [1, 1], where: [.atMost(3, attribute: 0)]).entries == [])
  }

  @Test func `a condition that accepts nothing leaves nothing`() throws {
    let table = try ScoreTable(rows: 40, criteria: 1, attributes: 1) { _, _ in 1 }
    let top = table.top(5, weights: [1], where: [.oneOf([], attribute: 0)])
    #expect(top.passing == 0 && top.entries == [])
  }

  @Test("The best rows are those of plain sorting", arguments: UInt64(1)...100)
  func plainSorting(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0...5000, using: &random)
    let criteria = Int.random(in: 1...16, using: &random)
    let largest = [1, 20, 1000].randomElement(using: &random) ?? 1
    let values = (0..<count * criteria).map { _ in
      UInt16(Int.random(in: 0...largest, using: &random))
    }
    let attributes = (0..<count * 2).map { _ in UInt8.random(in: 0...255, using: &random) }
    let table = try ScoreTable(
      rows: count,
      criteria: criteria,
      attributes: 2,
      attribute: { attributes[$0 * 2 + $1] },
      value: { values[$0 * criteria + $1] },
    )
    let weights = (0..<criteria).map { _ in Int.random(in: 0...60_000, using: &random) }
    let accepted = Set((0..<100).map { _ in UInt8.random(in: 0...255, using: &random) })
    let limit = Int.random(in: 0...60, using: &random)
    let passing = (0..<count).filter {
      accepted.contains(attributes[$0 * 2]) && attributes[$0 * 2 + 1] <= 200
    }
    let scores = passing.map { row in
      (0..<criteria).reduce(0) { $0 + weights[$1] * Int(values[row * criteria + $1]) }
    }
    let sorted = passing.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    let top = table.top(
      limit,
      weights: weights,
      where: [.oneOf(accepted, attribute: 0), .atMost(200, attribute: 1)],
    )
    #expect(top.passing == passing.count)
    #expect(top.entries.map(\.row) == sorted.prefix(limit).map { passing[$0] })
    #expect(top.entries.map(\.score) == sorted.prefix(limit).map { scores[$0] })
  }
}
