/// Some rows of an uncertain table in paired columns, with a way to find those of a sample.
struct VariantColumns: Sendable {
  /// Criteria whose values lie side by side; only the first may have more columns than one.
  struct Pair: Sendable {
    let first: Int
    let second: Int?
    /// The column for the first criterion's first combination of answers.
    let column: Int
  }

  let pairs: [Pair]
  let columns: PairColumns
  /// For each criterion the factors it depends on, with the number of their answers.
  let dependence: [[(factor: Int, answers: Int)]]

  /// - Parameter rows: which rows, in the order in which they are packed.
  init(_ table: UncertainTable, rows: [Int]) {
    let criteria = table.criteria
    dependence = criteria.map { criterion in
      criterion.factors.map { ($0, table.factors[$0].weights.count) }
    }
    pairs = Self.pair(criteria)
    let count = pairs.reduce(0) { $0 + criteria[$1.first].columns.count }
    var packed = PairColumns(rows: rows.count, columns: count)
    for pair in pairs {
      for (variant, values) in criteria[pair.first].columns.enumerated() {
        packed.fill(column: pair.column + variant, half: 0) { values[rows[$0]] }
        guard let second = pair.second else { continue }
        let certain = criteria[second].columns[0]
        packed.fill(column: pair.column + variant, half: 1) { certain[rows[$0]] }
      }
    }
    columns = packed
  }

  /// Puts a certain criterion beside each uncertain one while there are any, then certain ones
  /// beside each other.
  private static func pair(_ criteria: [UncertainCriterion]) -> [Pair] {
    var certain = criteria.indices.filter { criteria[$0].columns.count == 1 }[...]
    let uncertain = criteria.indices.filter { criteria[$0].columns.count > 1 }
    var pairs: [Pair] = []
    var column = 0
    func add(_ first: Int) {
      pairs.append(Pair(first: first, second: certain.popFirst(), column: column))
      column += criteria[first].columns.count
    }
    uncertain.forEach(add)
    while let first = certain.popFirst() { add(first) }
    return pairs
  }
}

extension VariantColumns {
  /// Writes where each pair's column of a sample starts, in vectors, beginning at `place`.
  func writeStarts(answers: [Int], into starts: inout [Int], from place: Int) {
    for (number, pair) in pairs.enumerated() {
      var variant = 0
      for (factor, count) in dependence[pair.first] { variant = variant * count + answers[factor] }
      starts[place + number] = (pair.column + variant) * columns.vectorsPerColumn
    }
  }

  /// The weighted sum of a row in the columns that start where `starts` says from `place` on.
  func score(of row: Int, weights: [Int], starts: [Int], from place: Int) -> Int {
    columns.vectors.withUnsafeBytes { bytes in
      let values = bytes.assumingMemoryBound(to: UInt16.self)
      var sum = 0
      for (number, pair) in pairs.enumerated() {
        let position = starts[place + number] * 8 + 2 * row
        sum += weights[pair.first] * Int(values[position])
        if let second = pair.second { sum += weights[second] * Int(values[position + 1]) }
      }
      return sum
    }
  }
}
