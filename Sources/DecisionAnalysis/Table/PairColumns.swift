/// Columns in which the values of two criteria lie side by side, four rows to a vector.
///
/// Two values and two weights of 16 bits are multiplied and added in one instruction that every
/// x86-64 has, so pairs halve the work of a weighted sum, and 16 bits halve the memory of floats.
struct PairColumns: Sendable {
  static let rowsPerVector = 4
  /// Rows that a scan takes at a time. Columns are filled up to a multiple of it with zeros.
  static let rowsPerStep = 16

  let rows: Int
  let vectorsPerColumn: Int
  private(set) var vectors: [SIMD8<Int16>]

  init(rows: Int, columns: Int) {
    self.rows = rows
    let steps = (rows + Self.rowsPerStep - 1) / Self.rowsPerStep
    vectorsPerColumn = steps * (Self.rowsPerStep / Self.rowsPerVector)
    vectors = Array(repeating: .zero, count: vectorsPerColumn * columns)
  }

  /// Puts a value, at most 32,767, into one half (0 or 1) of a column.
  mutating func fill(column: Int, half: Int, _ value: (_ row: Int) -> UInt16) {
    let start = column * vectorsPerColumn * SIMD8<Int16>.scalarCount + half
    vectors.withUnsafeMutableBytes { bytes in
      let values = bytes.bindMemory(to: UInt16.self)
      for row in 0..<rows { values[start + 2 * row] = value(row) }
    }
  }

  func value(row: Int, column: Int, half: Int) -> Int {
    let vector = vectors[column * vectorsPerColumn + row / Self.rowsPerVector]
    return Int(vector[2 * (row % Self.rowsPerVector) + half])
  }
}
