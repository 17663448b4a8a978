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
  /// - Parameter weights: one for each criterion, none negative; any total up to 2^24.
  public func top(
    _ limit: Int,
    weights: [Int],
    where conditions: [AttributeCondition] = [],
  ) -> TopRows {
    precondition(weights.count == criteria, "each criterion has one weight")
    var rough = RoughWeights(total: weights.reduce(0, +))
    let roughWeights = roughPairs(weights, &rough)
    let starts = (0..<roughWeights.count).map { $0 * columns.vectorsPerColumn }
    var best = BestRows(capacity: limit)
    var passing = 0
    var accepted = [SIMD16<UInt8>](repeating: .zero, count: Self.stepsPerBlock)
    let steps = columns.vectorsPerColumn / 4
    for start in stride(from: 0, to: steps, by: Self.stepsPerBlock) {
      let block = start..<min(start + Self.stepsPerBlock, steps)
      passing += accept(block, conditions, into: &accepted)
      columns.vectors.withUnsafeBufferPointer { vectors in
        guard let vectors = vectors.baseAddress else { return }
        scan(
          vectors,
          columns: starts,
          weights: roughWeights,
          pairs: roughWeights.count,
          steps: block,
          from: best.least == .min ? .min : rough.bound(reaching: best.least),
        ) { row in
          if accepted[row / 16 - start][row % 16] != 0 {
            best.insert(row, score: score(of: row, weights: weights))
          }
          return best.least == .min ? .min : rough.bound(reaching: best.least)
        }
      }
    }
    return TopRows(
      passing: passing,
      entries: zip(best.rows, best.scores).map { TopRows.Entry(row: $0, score: $1) },
    )
  }

  /// Steps whose filter results are kept at a time: 4096 rows, 4 KiB.
  private static let stepsPerBlock = 256

  /// Marks the rows of a block that exist and meet all conditions, and counts them.
  private func accept(
    _ block: Range<Int>,
    _ conditions: [AttributeCondition],
    into accepted: inout [SIMD16<UInt8>],
  ) -> Int {
    for step in block { accepted[step - block.lowerBound] = SIMD16(repeating: 255) }
    for condition in conditions {
      let values = attributes[condition.attribute]
      for step in block { accepted[step - block.lowerBound] &= condition.passing(values[step]) }
    }
    if block.upperBound * 16 > rows {
      for row in rows..<block.upperBound * 16 {
        accepted[row / 16 - block.lowerBound][row % 16] = 0
      }
    }
    var count = 0
    for part in stride(from: 0, to: block.count, by: 128) {
      var counts = SIMD16<UInt8>.zero
      for step in part..<min(part + 128, block.count) { counts &-= accepted[step] }
      count += Int(SIMD16<UInt16>(truncatingIfNeeded: counts).wrappedSum())
    }
    return count
  }

  private func roughPairs(_ weights: [Int], _ rough: inout RoughWeights) -> [SIMD8<Int16>] {
    stride(from: 0, to: criteria, by: 2).map { criterion in
      let first = rough.rough(weights[criterion])
      let second = criterion + 1 < criteria ? rough.rough(weights[criterion + 1]) : 0
      return SIMD8(first, second, first, second, first, second, first, second)
    }
  }
}
