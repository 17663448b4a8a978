/// The best rows of a table for one weighting.
public struct TopRows: Equatable, Sendable {
  public struct Entry: Equatable, Sendable {
    public let row: Int
    public let score: Int
  }

  /// How many rows meet the conditions.
  public let passing: Int
  /// By score, highest first, then by row.
  public let entries: [Entry]
}

extension ScoreTable {
  /// The `limit` best of the rows that meet all conditions.
  ///
  /// Weights are one for each criterion, none negative, together at most 2^24.
  public func top(
    _ limit: Int,
    weights: [Int],
    where conditions: [AttributeCondition] = [],
  ) -> TopRows {
    precondition(weights.count == criteria, "each criterion has one weight")
    let scale = RoughWeights.largestTotal / max(1, weights.reduce(0, +))
    precondition(scale > 0, "weights sum to at most 2^24")
    var rough = RoughWeights()
    let roughWeights = weights.map { ValueColumns.Vector(repeating: rough.add($0 * scale)) }
    let starts = weights.indices.map(columns.start(ofColumn:))
    var best = BestRows(capacity: limit)
    var marks = [AttributeColumns.Vector](
      repeating: .zero,
      count: Self.stepsPerBlock * AttributeColumns.vectorsPerStep,
    )
    var found = [Int](repeating: 0, count: Self.stepsPerBlock * ValueColumns.rowsPerStep)
    var passing = 0
    var first = 0
    while first < columns.steps {
      // The first block is small: in it every row is looked at, until there is a bound.
      let steps = first == 0 ? Self.stepsPerBlock / 8 : Self.stepsPerBlock
      let block = first..<min(first + steps, columns.steps)
      passing += attributes.mark(block, meeting: conditions, in: &marks)
      let bound = rough.bound(reaching: best.least * scale)
      let count = columns.withScan(starts: starts, weights: roughWeights, criteria: criteria) {
        $0.rows(of: block, reaching: bound, into: &found)
      }
      for row in found[..<(count ?? 0)]
      where AttributeColumns.isMarked(row - first * ValueColumns.rowsPerStep, in: marks) {
        best.insert(row, score: columns.score(of: row, weights: weights, starts: starts))
      }
      first = block.upperBound
    }
    return TopRows(
      passing: passing,
      entries: zip(best.rows, best.scores).map { TopRows.Entry(row: $0, score: $1) },
    )
  }

  /// The rows that meet all conditions, in their order.
  public func rows(where conditions: [AttributeCondition]) -> [Int] {
    var marks = [AttributeColumns.Vector](
      repeating: .zero,
      count: AttributeColumns.vectorsPerStep,
    )
    return (0..<columns.steps).flatMap { step in
      _ = attributes.mark(step..<step + 1, meeting: conditions, in: &marks)
      return (0..<ValueColumns.rowsPerStep)
        .filter { AttributeColumns.isMarked($0, in: marks) }
        .map { step * ValueColumns.rowsPerStep + $0 }
    }
  }

  /// Steps, of 32 rows, that are filtered and then scanned: their marks stay in near memory.
  private static let stepsPerBlock = 64
}
