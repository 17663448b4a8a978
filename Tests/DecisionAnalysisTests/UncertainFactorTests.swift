import DecisionAnalysis
import Testing

@Suite struct UncertainFactorTests {
  @Test func `an answer's draws do not change when another question is settled`() throws {
    let licence = UncertainFactor(name: "licence", answers: 2)
    let hours = UncertainFactor(name: "hours", answers: 3)
    let alone = try counts([licence], [UncertainCriterion(factors: [0], columns: licenceColumns)])
    let both = try counts(
      [hours, licence],
      [UncertainCriterion(factors: [1], columns: licenceColumns)],
    )
    #expect(alone == both)
  }

  @Test func `the last factor's answer changes fastest from column to column`() throws {
    // Answers that are certain: the first question's second, the second question's third.
    let factors = [
      UncertainFactor(name: "one", weights: [0, 1]),
      UncertainFactor(name: "two", weights: [0, 0, 1]),
    ]
    var columns = Array(repeating: [UInt16(0), 1], count: 6)
    columns[1 * 3 + 2] = [1, 0]
    let found = try counts(factors, [UncertainCriterion(factors: [0, 1], columns: columns)])
    #expect(found[0]?.counts[0] == 1000)
  }

  @Test func `without alternatives nobody takes a place`() throws {
    let table = try UncertainTable(columns: [[], []])
    let analysis = AcceptabilityAnalysis(table: table, region: try .all(criteria: 2), seed: 1)
    #expect(analysis.run(among: []).rows == [])
  }

  private let licenceColumns: [[UInt16]] = [[1, 0], [0, 1]]

  private func counts(
    _ factors: [UncertainFactor],
    _ criteria: [UncertainCriterion],
  ) throws -> Acceptability {
    AcceptabilityAnalysis(
      table: try UncertainTable(factors: factors, criteria: criteria),
      region: try .all(criteria: criteria.count),
      samples: 1000,
      seed: 4,
      top: 1,
    ).run(among: [0, 1])
  }
}
