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
  let columns: ValueColumns
  let attributes: AttributeColumns

  /// Asks for each criterion's values from the first row to the last, 0...1000, then for the
  /// attributes.
  ///
  /// - Throws: ``TableError`` when a value is out of range or there are too many criteria.
  public init(
    rows: Int,
    criteria: Int,
    attributes: Int = 0,
    attribute: (_ row: Int, _ attribute: Int) -> UInt8 = { _, _ in 0 },
    value: (_ row: Int, _ criterion: Int) -> UInt16,
  ) throws(TableError) {
    guard 1...Self.mostCriteria ~= criteria else { throw .criteria(criteria) }
    var columns = ValueColumns(rows: rows, columns: criteria)
    for criterion in 0..<criteria {
      var mistake: TableError?
      columns.fill(column: criterion) { row in
        let value = value(row, criterion)
        guard value > Self.largestValue else { return value }
        if mistake == nil { mistake = .value(Int(value), row: row, criterion: criterion) }
        return 0
      }
      if let mistake { throw mistake }
    }
    self.rows = rows
    self.criteria = criteria
    self.columns = columns
    self.attributes = AttributeColumns(rows: rows, columns: attributes, attribute)
  }

  public func value(row: Int, criterion: Int) -> Int {
    columns.value(row: row, start: columns.start(ofColumn: criterion))
  }
}
