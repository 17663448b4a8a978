/// Some rows of an uncertain table, with a way to find the columns that a sample's answers pick.
struct VariantColumns: Sendable {
  let columns: ValueColumns
  private let criteria: [Criterion]

  private struct Criterion: Sendable {
    /// The column for the first combination of answers.
    let column: Int
    /// The factors it depends on, with the number of their answers.
    let factors: [(factor: Int, answers: Int)]
  }

  /// Packs `rows` in the order in which they are named.
  init(_ table: UncertainTable, rows: [Int]) {
    let count = table.criteria.reduce(0) { $0 + $1.columns.count }
    var columns = ValueColumns(rows: rows.count, columns: count)
    var criteria: [Criterion] = []
    var column = 0
    for criterion in table.criteria {
      let factors = criterion.factors.map { ($0, table.factors[$0].weights.count) }
      criteria.append(Criterion(column: column, factors: factors))
      for values in criterion.columns {
        columns.fill(column: column) { values[rows[$0]] }
        column += 1
      }
    }
    self.columns = columns
    self.criteria = criteria
  }

  /// Writes where each criterion's column of a sample starts, beginning at `place`.
  func writeStarts(answers: [Int], into starts: inout [Int], from place: Int) {
    for (number, criterion) in criteria.enumerated() {
      var variant = 0
      for (factor, count) in criterion.factors { variant = variant * count + answers[factor] }
      starts[place + number] = columns.start(ofColumn: criterion.column + variant)
    }
  }
}
