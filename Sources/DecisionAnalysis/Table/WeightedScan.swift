/// The four sums of products of neighbours, `a[0]b[0] + a[1]b[1]` first.
///
/// Written for SIMD8 because in that width the compiler makes one instruction of it (`pmaddwd`).
@inline(__always)
func pairProducts(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD4<Int32> {
  SIMD4<Int32>(truncatingIfNeeded: a.evenHalf) &* SIMD4<Int32>(truncatingIfNeeded: b.evenHalf)
    &+ SIMD4<Int32>(truncatingIfNeeded: a.oddHalf) &* SIMD4<Int32>(truncatingIfNeeded: b.oddHalf)
}

/// Calls `visit` for each row of `steps` whose rough sum reaches the bound.
///
/// - Parameters:
///   - columns: where each pair's column starts, in vectors from `vectors`.
///   - weights: each pair's rough weights, four times over.
///   - bound: the least rough sum of interest; `visit` gives the next one, which never falls.
@inline(__always)
func scan(
  _ vectors: UnsafePointer<SIMD8<Int16>>,
  columns: UnsafePointer<Int>,
  weights: UnsafePointer<SIMD8<Int16>>,
  pairs: Int,
  steps: Range<Int>,
  from bound: Int32,
  visit: (_ row: Int) -> Int32,
) {
  var bound = bound
  var limit = SIMD4(repeating: bound)
  for step in steps {
    let vector = step &* 4
    var first = SIMD4<Int32>.zero
    var second = first
    var third = first
    var fourth = first
    for pair in 0..<pairs {
      let column = vectors + (columns[pair] &+ vector)
      let weight = weights[pair]
      first &+= pairProducts(column[0], weight)
      second &+= pairProducts(column[1], weight)
      third &+= pairProducts(column[2], weight)
      fourth &+= pairProducts(column[3], weight)
    }
    let reached =
      (first .>= limit) .| (second .>= limit) .| (third .>= limit) .| (fourth .>= limit)
    let lanes = unsafeBitCast(reached, to: SIMD2<UInt64>.self)
    guard lanes[0] | lanes[1] != 0 else { continue }
    for (part, sums) in [first, second, third, fourth].enumerated() {
      for lane in 0..<4 where sums[lane] >= bound {
        bound = visit(step &* 16 &+ part &* 4 &+ lane)
      }
    }
    limit = SIMD4(repeating: bound)
  }
}
