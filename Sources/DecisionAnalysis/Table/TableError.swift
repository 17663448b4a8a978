/// A table that cannot be analysed.
public enum TableError: Error, Equatable, Sendable {
  case criteria(Int)
  case value(Int, row: Int, criterion: Int)
  case columns(criterion: Int, given: Int, needed: Int)
  case rows(criterion: Int, given: Int, needed: Int)
  case combinations(criterion: Int, count: Int)
  case factor(Int, criterion: Int)
  case answers(factor: Int)
  case repeatedFactor(first: Int, second: Int)
}

extension TableError: CustomStringConvertible {
  /// Rows, criteria and factors are counted from 0, as the caller counts them.
  public var description: String {
    switch self {
    case .criteria(let count):
      "A table has 1 to \(ScoreTable.mostCriteria) criteria, not \(count)."
    case .value(let value, let row, let criterion):
      "Row \(row), criterion \(criterion): the value \(value) is not from 0 to "
        + "\(ScoreTable.largestValue)."
    case .columns(let criterion, let given, let needed):
      "Criterion \(criterion) has \(given) columns; the answers it depends on make \(needed)."
    case .rows(let criterion, let given, let needed):
      "Criterion \(criterion) has a column of \(given) rows; the first column has \(needed)."
    case .combinations(let criterion, let count):
      "Criterion \(criterion) depends on \(count) combinations of answers; at most "
        + "\(UncertainTable.mostCombinations) are taken. Let it depend on fewer questions."
    case .factor(let factor, let criterion):
      "Criterion \(criterion) names factor \(factor), which is not in the list or is named twice."
    case .answers(let factor):
      "Factor \(factor) needs answers whose weights are not negative and not all zero."
    case .repeatedFactor(let first, let second):
      "Factors \(first) and \(second) have the same key. Give each question a key of its own."
    }
  }
}
