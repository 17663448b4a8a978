import DecisionAnalysis
import Testing

@Suite struct MistakeTests {
  @Test("A table that cannot be analysed says what is wrong", arguments: tables)
  func table(_ sample: (error: TableError, message: String)) {
    #expect(sample.error.description == sample.message)
  }

  @Test("Preferences that make no region say what is wrong", arguments: regions)
  func region(_ sample: (error: WeightRegionError, message: String)) {
    #expect(sample.error.description == sample.message)
  }

  @Test func `a table checks its values, columns and factors`() {
    #expect(throws: TableError.criteria(0)) { try UncertainTable(columns: []) }
    #expect(throws: TableError.criteria(17)) {
      try ScoreTable(rows: 1, criteria: 17) { _, _ in 0 }
    }
    #expect(throws: TableError.value(1001, row: 1, criterion: 0)) {
      try ScoreTable(rows: 2, criteria: 1) { row, _ in 1000 + UInt16(row) }
    }
    #expect(throws: TableError.value(1001, row: 1, criterion: 0)) {
      try UncertainTable(columns: [[1, 1001]])
    }
    #expect(throws: TableError.rows(criterion: 1, given: 1, needed: 2)) {
      try UncertainTable(columns: [[1, 2], [3]])
    }
    let yesNo = UncertainFactor(name: "licence", answers: 2)
    #expect(throws: TableError.columns(criterion: 0, given: 1, needed: 2)) {
      try UncertainTable(
        factors: [yesNo],
        criteria: [UncertainCriterion(factors: [0], columns: [[1]])],
      )
    }
    #expect(throws: TableError.repeatedFactor(first: 0, second: 1)) {
      try UncertainTable(factors: [yesNo, yesNo], criteria: [UncertainCriterion(columns: [[1]])])
    }
    #expect(throws: TableError.combinations(criterion: 0, count: 65)) {
      try UncertainTable(
        factors: [UncertainFactor(name: "day", answers: 65)],
        criteria: [UncertainCriterion(factors: [0], columns: [])],
      )
    }
    #expect(throws: TableError.answers(factor: 0)) {
      try UncertainTable(
        factors: [UncertainFactor(name: "nothing", answers: 0)],
        criteria: [UncertainCriterion(columns: [[1]])],
      )
    }
  }

  @Test func `a region checks its weights, bounds and order`() {
    #expect(throws: WeightRegionError.total(0)) { try WeightRegion(base: [0, 0]) }
    #expect(throws: WeightRegionError.negative(criterion: 1, weight: -1)) {
      try WeightRegion.within(percent: 30, of: [5, -1])
    }
    #expect(throws: WeightRegionError.boundsCount(1, criteria: 2)) {
      try WeightRegion(base: [5, 5], bounds: [0...5])
    }
    #expect(throws: WeightRegionError.bounds(0...4, criterion: 0, base: 5, total: 10)) {
      try WeightRegion(base: [5, 5], bounds: [0...4, 0...10])
    }
    #expect(throws: WeightRegionError.order([0, 0])) {
      try WeightRegion(base: [5, 5], order: [0, 0])
    }
    #expect(throws: WeightRegionError.contradiction(more: 0, less: 1)) {
      try WeightRegion(base: [4, 6], order: [0, 1])
    }
  }

  static let tables: [(error: TableError, message: String)] = [
    (.criteria(17), "A table has 1 to 16 criteria, not 17."),
    (
      .value(1001, row: 4, criterion: 2),
      "Row 4, criterion 2: the value 1001 is not from 0 to 1000.",
    ),
    (
      .columns(criterion: 1, given: 3, needed: 4),
      "Criterion 1 has 3 columns; the answers it depends on make 4.",
    ),
    (
      .rows(criterion: 1, given: 3, needed: 4),
      "Criterion 1 has a column of 3 rows; the first column has 4.",
    ),
    (
      .combinations(criterion: 0, count: 65),
      "Criterion 0 depends on 65 combinations of answers; at most 64 are taken. "
        + "Let it depend on fewer questions.",
    ),
    (
      .factor(7, criterion: 0),
      "Criterion 0 names factor 7, which is not in the list or is named twice.",
    ),
    (
      .answers(factor: 1),
      "Factor 1 needs answers whose weights are not negative and not all zero.",
    ),
    (
      .repeatedFactor(first: 0, second: 2),
      "Factors 0 and 2 have the same key. Give each question a key of its own.",
    ),
  ]

  static let regions: [(error: WeightRegionError, message: String)] = [
    (.criteria(0), "Weights are given for 1 to 16 criteria, not for 0."),
    (
      .negative(criterion: 1, weight: -3),
      "Criterion 1: the weight -3 is negative. Use 0 to leave a criterion out.",
    ),
    (.total(0), "The weights sum to 0; they must sum to 1 to 32767."),
    (
      .boundsCount(2, criteria: 3),
      "There are 2 bounds for 3 criteria; each criterion needs one.",
    ),
    (
      .bounds(0...4, criterion: 0, base: 5, total: 10),
      "Criterion 0: the bounds 0 to 4 must hold the base weight 5 and lie within 0 to 10.",
    ),
    (.order([0, 0]), "The order [0, 0] must name each criterion once."),
    (
      .contradiction(more: 0, less: 1),
      "The order puts criterion 0 before criterion 1, but the base weights say the opposite. "
        + "Change the one or the other.",
    ),
  ]
}
