/// Alternatives by criteria: a value from 0 to 1000 for each, and small attributes to filter by.
///
/// Compact: with 12 criteria and four attributes a row takes 28 bytes.
public struct ScoreTable: Sendable {
  /// The best value of a criterion.
  public static let largestValue = 1000
  /// The most criteria that this module takes.
  public static let mostCriteria = 16

  public let rows: Int
  public let criteria: Int
  let columns: PairColumns
  let attributes: [[SIMD16<UInt8>]]

  /// - Parameters:
  ///   - attributes: how many attributes a row has.
  ///   - attribute: the value of an attribute.
  ///   - value: the value of a criterion, 0...1000.
  public init(
    rows: Int,
    criteria: Int,
    attributes: Int = 0,
    attribute: (_ row: Int, _ attribute: Int) -> UInt8 = { _, _ in 0 },
    value: (_ row: Int, _ criterion: Int) -> UInt16,
  ) throws(TableError) {
    guard 1...Self.mostCriteria ~= criteria else { throw .criteria(criteria) }
    var columns = PairColumns(rows: rows, columns: (criteria + 1) / 2)
    var outside: TableError?
    for criterion in 0..<criteria {
      columns.fill(column: criterion / 2, half: criterion % 2) { row in
        let value = value(row, criterion)
        if value > Self.largestValue {
          outside = .value(Int(value), row: row, criterion: criterion)
          return 0
        }
        return value
      }
      if let outside { throw outside }
    }
    self.rows = rows
    self.criteria = criteria
    self.columns = columns
    self.attributes = (0..<attributes).map { column in
      var vectors = [SIMD16<UInt8>](repeating: .zero, count: (rows + 15) / 16)
      vectors.withUnsafeMutableBytes { bytes in
        for row in 0..<rows { bytes[row] = attribute(row, column) }
      }
      return vectors
    }
  }

  /// The weighted sum of a row's values.
  public func score(of row: Int, weights: [Int]) -> Int {
    weights.enumerated().reduce(0) { sum, entry in
      sum + entry.element * value(row: row, criterion: entry.offset)
    }
  }

  public func value(row: Int, criterion: Int) -> Int {
    columns.value(row: row, column: criterion / 2, half: criterion % 2)
  }
}
