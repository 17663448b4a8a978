/// A few rows that often are among the best: they show early how good the last place must be.
///
/// They change no result: a row that is not as good as the last of the scouts' best cannot be
/// among the best of all, for the scouts are rows themselves.
struct Scouts {
  static let most = 64

  private let columns: VariantColumns
  private let places: Int
  private var starts: [Int]
  private var sums: [ValueColumns.Vector]

  init(_ table: UncertainTable, rows: [Int], places: Int) {
    columns = VariantColumns(table, rows: rows)
    self.places = places
    starts = Array(repeating: 0, count: table.criteria.count)
    sums = Array(repeating: .zero, count: columns.columns.vectorsPerColumn)
  }

  /// A score that the last place reaches at least.
  mutating func floor(
    answers: [Int],
    weights: [ValueColumns.Vector],
    from place: Int,
    _ rough: RoughWeights,
  ) -> Int {
    guard places > 0, columns.columns.rows >= places else { return 0 }
    columns.writeStarts(answers: answers, into: &starts, from: 0)
    let steps = 0..<columns.columns.steps
    columns.columns.withScan(
      starts: starts,
      weights: weights,
      weightsFrom: place,
      criteria: starts.count,
    ) { scan in
      sums.withUnsafeMutableBufferPointer { sums in
        if let start = sums.baseAddress { scan.writeSums(of: steps, to: start) }
      }
    }
    return rough.leastScore(ofSum: lastOfBest())
  }

  /// The rough sum of the last of the best scouts, found bit by bit from the highest.
  private func lastOfBest() -> UInt16 {
    var sum: UInt16 = 0
    for bit in (0..<UInt16.bitWidth).reversed() {
      let trial = sum | 1 << UInt16(bit)
      let limit = ValueColumns.Vector(repeating: trial)
      var counts = ValueColumns.Vector.zero
      for scouts in sums {
        counts &-= unsafeBitCast(scouts .>= limit, to: ValueColumns.Vector.self)
      }
      if counts.wrappedSum() >= places { sum = trial }
    }
    return sum
  }
}
