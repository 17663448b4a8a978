/// Columns of values, eight rows to a vector.
///
/// A value 0...1000 is kept as its 64-fold, which fills 16 bits: the upper half of its product with
/// a weight of 16 bits is then the weighted value in 64ths of a thousandth. Every x86-64 computes
/// it for eight rows in one instruction.
struct ValueColumns: Sendable {
  typealias Vector = SIMD8<UInt16>

  /// Rows that a scan takes at a time; columns are filled up to a multiple of it with zeros.
  static let rowsPerStep = 32
  static let vectorsPerStep = rowsPerStep / Vector.scalarCount
  static let scaleBits = 6

  let rows: Int
  let vectorsPerColumn: Int
  private(set) var vectors: [Vector]

  init(rows: Int, columns: Int) {
    self.rows = rows
    let steps = (rows + Self.rowsPerStep - 1) / Self.rowsPerStep
    vectorsPerColumn = steps * Self.vectorsPerStep
    vectors = Array(repeating: .zero, count: vectorsPerColumn * columns)
  }

  var steps: Int { vectorsPerColumn / Self.vectorsPerStep }

  /// Where a column starts, in vectors.
  func start(ofColumn column: Int) -> Int { column * vectorsPerColumn }

  /// Puts values, at most 1000, into a column.
  mutating func fill(column: Int, _ value: (_ row: Int) -> UInt16) {
    let start = start(ofColumn: column) * Vector.scalarCount
    vectors.withUnsafeMutableBytes { bytes in
      let values = bytes.assumingMemoryBound(to: UInt16.self)
      for row in 0..<rows { values[start + row] = value(row) << Self.scaleBits }
    }
  }

  /// The value of a row in the column that starts at a vector.
  func value(row: Int, start: Int) -> Int {
    vectors.withUnsafeBytes { bytes in
      Int(bytes.assumingMemoryBound(to: UInt16.self)[start * Vector.scalarCount + row])
        >> Self.scaleBits
    }
  }

  /// The weighted sum of a row's values in the columns that start where `starts` says, from
  /// `place` on.
  func score(of row: Int, weights: [Int], starts: [Int], from place: Int = 0) -> Int {
    vectors.withUnsafeBytes { bytes in
      let values = bytes.assumingMemoryBound(to: UInt16.self)
      var sum = 0
      for (criterion, weight) in weights.enumerated() {
        sum &+= weight &* Int(values[starts[place &+ criterion] &* Vector.scalarCount &+ row])
      }
      return sum >> Self.scaleBits
    }
  }
}
