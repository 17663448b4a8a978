/// Attributes of rows, a byte each, by column.
struct AttributeColumns: Sendable {
  typealias Vector = SIMD16<UInt8>

  static let vectorsPerStep = ValueColumns.rowsPerStep / Vector.scalarCount

  let rows: Int
  private let columns: [[Vector]]

  init(rows: Int, columns: Int, _ value: (_ row: Int, _ column: Int) -> UInt8) {
    self.rows = rows
    let steps = (rows + ValueColumns.rowsPerStep - 1) / ValueColumns.rowsPerStep
    self.columns = (0..<columns).map { column in
      var vectors = [Vector](repeating: .zero, count: steps * Self.vectorsPerStep)
      vectors.withUnsafeMutableBytes { bytes in
        for row in 0..<rows { bytes[row] = value(row, column) }
      }
      return vectors
    }
  }

  /// Marks the rows of some steps that meet all conditions, and counts them.
  ///
  /// A mark is a byte for each row, zero where the row is not marked.
  func mark(
    _ steps: Range<Int>,
    meeting conditions: [AttributeCondition],
    in marks: inout [Vector],
  ) -> Int {
    let first = steps.lowerBound * Self.vectorsPerStep
    let count = steps.count * Self.vectorsPerStep
    for place in 0..<count { marks[place] = Vector(repeating: 255) }
    for condition in conditions {
      let values = columns[condition.attribute]
      for place in 0..<count { marks[place] &= condition.marks(values[first + place]) }
    }
    for place in max(
      0,
      rows - first * Vector.scalarCount,
    )..<max(
      rows - first * Vector.scalarCount,
      count * Vector.scalarCount,
    ) {
      marks[place / Vector.scalarCount][place % Vector.scalarCount] = 0
    }
    return Self.count(marks[..<count])
  }

  static func isMarked(_ place: Int, in marks: [Vector]) -> Bool {
    marks[place / Vector.scalarCount][place % Vector.scalarCount] != 0
  }

  private static func count(_ marks: ArraySlice<Vector>) -> Int {
    precondition(marks.count <= 255, "a lane counts to 255")
    var counts = Vector.zero
    for mark in marks { counts &-= mark }
    return Int(SIMD16<UInt16>(truncatingIfNeeded: counts).wrappedSum())
  }
}
