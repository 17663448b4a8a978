/// The values of one criterion: a column for each combination of the answers they depend on.
public struct UncertainCriterion: Equatable, Sendable {
  /// Positions in the table's list of factors; empty where all values are known.
  public let factors: [Int]
  /// Values 0...1000 by row; the last factor's answer changes fastest from column to column.
  public let columns: [[UInt16]]

  public init(factors: [Int] = [], columns: [[UInt16]]) {
    self.factors = factors
    self.columns = columns
  }
}

/// Alternatives by criteria, in which values may depend on what is not known.
public struct UncertainTable: Equatable, Sendable {
  /// The most combinations of answers that one criterion can depend on.
  public static let mostCombinations = 64

  public let factors: [UncertainFactor]
  public let criteria: [UncertainCriterion]
  public let rows: Int

  public init(
    factors: [UncertainFactor] = [],
    criteria: [UncertainCriterion],
  ) throws(TableError) {
    guard 1...ScoreTable.mostCriteria ~= criteria.count else { throw .criteria(criteria.count) }
    try Self.check(factors)
    let rows = criteria[0].columns.first?.count ?? 0
    for (number, criterion) in criteria.enumerated() {
      try Self.check(criterion, number, factors: factors, rows: rows)
    }
    self.factors = factors
    self.criteria = criteria
    self.rows = rows
  }

  /// A table in which every value is known, by column.
  public init(columns: [[UInt16]]) throws(TableError) {
    try self.init(criteria: columns.map { UncertainCriterion(columns: [$0]) })
  }

  private static func check(_ factors: [UncertainFactor]) throws(TableError) {
    for (number, factor) in factors.enumerated() {
      guard factor.weights.allSatisfy({ $0 >= 0 }), factor.weights.contains(where: { $0 > 0 })
      else { throw .answers(factor: number) }
      if let first = factors[..<number].firstIndex(where: { $0.key == factor.key }) {
        throw .repeatedFactor(first: first, second: number)
      }
    }
  }

  private static func check(
    _ criterion: UncertainCriterion,
    _ number: Int,
    factors: [UncertainFactor],
    rows: Int,
  ) throws(TableError) {
    var combinations = 1
    for (place, factor) in criterion.factors.enumerated() {
      guard factors.indices.contains(factor), !criterion.factors[..<place].contains(factor)
      else { throw .factor(factor, criterion: number) }
      combinations =
        combinations.multipliedReportingOverflow(by: factors[factor].weights.count)
        .partialValue
      guard 1...mostCombinations ~= combinations
      else { throw .combinations(criterion: number, count: combinations) }
    }
    guard criterion.columns.count == combinations else {
      throw .columns(criterion: number, given: criterion.columns.count, needed: combinations)
    }
    for column in criterion.columns {
      guard column.count == rows
      else { throw .rows(criterion: number, given: column.count, needed: rows) }
      guard let row = column.firstIndex(where: { $0 > ScoreTable.largestValue }) else { continue }
      throw .value(Int(column[row]), row: row, criterion: number)
    }
  }
}
