extension ValueColumns {
  /// Scans with one sample's columns and rough weights, `criteria` of each from a place on.
  @inline(__always)
  func withScan<Result>(
    starts: [Int],
    startsFrom start: Int = 0,
    weights: [Vector],
    weightsFrom weight: Int = 0,
    criteria: Int,
    _ body: (WeightedScan) -> Result,
  ) -> Result? {
    vectors.withUnsafeBufferPointer { vectors in
      starts.withUnsafeBufferPointer { starts in
        weights.withUnsafeBufferPointer { weights in
          guard let vectors = vectors.baseAddress, let starts = starts.baseAddress,
            let weights = weights.baseAddress
          else { return nil }
          return body(
            WeightedScan(
              vectors: vectors,
              starts: starts + start,
              weights: weights + weight,
              criteria: criteria,
            )
          )
        }
      }
    }
  }
}

/// A pass over rows for those whose rough weighted sum reaches a bound.
struct WeightedScan {
  let vectors: UnsafePointer<ValueColumns.Vector>
  /// Where each criterion's column starts, in vectors.
  let starts: UnsafePointer<Int>
  /// Each criterion's rough weight, once for each lane.
  let weights: UnsafePointer<ValueColumns.Vector>
  let criteria: Int

  /// Writes the rows of `steps` whose rough sum reaches the bound, in no particular order, and
  /// returns how many there are.
  ///
  /// `found` has room for all rows of the steps.
  func rows(of steps: Range<Int>, reaching bound: UInt16, into found: inout [Int]) -> Int {
    var count = 0
    var hits = SIMD2<UInt64>.zero
    var step = steps.lowerBound
    while true {
      step = next(step, steps.upperBound, bound, &hits)
      guard step < steps.upperBound else { return count }
      for half in 0..<2 {
        var bits = hits[half]
        while bits != 0 {
          let bit = bits.trailingZeroBitCount
          bits &= bits - 1
          let lane = half * 4 + bit / UInt16.bitWidth
          found[count] =
            step * ValueColumns.rowsPerStep
            + bit % UInt16.bitWidth * ValueColumns.Vector.scalarCount + lane
          count += 1
        }
      }
      step += 1
    }
  }

  /// The next step in which a row reaches the bound; `end` if there is none.
  ///
  /// Not inlined, because the compiler finds the instruction meant in `upperProducts` only while
  /// the function around it is small. `hits` becomes 16 bits for each lane, in which bit n stands
  /// for the n-th vector.
  @inline(never)
  private func next(
    _ start: Int,
    _ end: Int,
    _ bound: UInt16,
    _ hits: inout SIMD2<UInt64>,
  ) -> Int {
    let limit = ValueColumns.Vector(repeating: bound)
    for step in start..<end {
      let (first, second, third, fourth) = sums(step)
      let reached =
        bit(0, where: first, limit) | bit(1, where: second, limit) | bit(2, where: third, limit)
        | bit(3, where: fourth, limit)
      hits = unsafeBitCast(reached, to: SIMD2<UInt64>.self)
      if hits[0] | hits[1] != 0 { return step }
    }
    return end
  }

  /// The rough sums of a step's rows.
  @inline(__always)
  private func sums(
    _ step: Int
  ) -> (ValueColumns.Vector, ValueColumns.Vector, ValueColumns.Vector, ValueColumns.Vector) {
    let row = vectors + step &* ValueColumns.vectorsPerStep
    var first = ValueColumns.Vector.zero
    var second = first
    var third = first
    var fourth = first
    for criterion in 0..<criteria {
      let column = row + starts[criterion]
      let weight = weights[criterion]
      first &+= upperProducts(column[0], weight)
      second &+= upperProducts(column[1], weight)
      third &+= upperProducts(column[2], weight)
      fourth &+= upperProducts(column[3], weight)
    }
    return (first, second, third, fourth)
  }

  /// The rough sums of the rows of some steps.
  @inline(never)
  func writeSums(of steps: Range<Int>, to result: UnsafeMutablePointer<ValueColumns.Vector>) {
    for step in steps {
      let place = result + (step - steps.lowerBound) * ValueColumns.vectorsPerStep
      (place[0], place[1], place[2], place[3]) = sums(step)
    }
  }

  /// The upper halves of eight products, which one instruction gives (`pmulhuw`).
  @inline(__always)
  private func upperProducts(
    _ a: ValueColumns.Vector,
    _ b: ValueColumns.Vector,
  ) -> ValueColumns.Vector {
    let products = SIMD8<UInt32>(truncatingIfNeeded: a) &* SIMD8<UInt32>(truncatingIfNeeded: b)
    return ValueColumns.Vector(truncatingIfNeeded: products &>> 16)
  }

  @inline(__always)
  private func bit(
    _ number: UInt16,
    where sums: ValueColumns.Vector,
    _ limit: ValueColumns.Vector,
  ) -> ValueColumns.Vector {
    unsafeBitCast(sums .>= limit, to: ValueColumns.Vector.self)
      & ValueColumns.Vector(repeating: 1 << number)
  }
}
