import DecisionAnalysis
import Foundation
import RepeatableNumbers

/// Twelve criteria and four attributes of any number of rows, generated or read from a file.
///
/// The file is what peer programs read: "MCDA0001", rows and criteria as 32-bit numbers, values
/// as 16-bit numbers row by row, then attributes as bytes column by column; all little endian.
/// What is generated here equals it byte for byte.
struct DecisionCatalogue {
  static let weights = [160, 140, 120, 110, 100, 90, 80, 60, 50, 40, 30, 20]
  static let criteria = weights.count
  static let conditions: [AttributeCondition] = [
    .atMost(3, attribute: 0), .oneOf([1, 2, 5, 11], attribute: 1), .atMost(9, attribute: 2),
  ]
  /// The seed of the sampled weightings.
  static let seed: UInt64 = 20_250_103

  let table: ScoreTable

  init(generating rows: Int) throws {
    table = try ScoreTable(
      rows: rows,
      criteria: Self.criteria,
      attributes: 4,
      attribute: { row, attribute in
        UInt8(draw([7, 19, 24, 4][attribute], at: attribute * rows + row, seed: 20_250_102))
      },
      value: { row, criterion in
        let (levels, step) = criterion < 6 ? (1001, 1) : criterion < 9 ? (9, 125) : (5, 250)
        let level = draw(levels, at: row * Self.criteria + criterion, seed: 20_250_101)
        return UInt16(step * level)
      },
    )
  }

  init(reading file: URL) throws {
    let reader = try ChunkedFile(file)
    guard (0..<8).map(reader.byte(at:)) == Array("MCDA0001".utf8) else {
      throw BenchmarkFault("\(file.lastPathComponent): it does not begin with MCDA0001.")
    }
    let (rows, criteria) = (reader.number(at: 8, bytes: 4), reader.number(at: 12, bytes: 4))
    guard criteria == Self.criteria, reader.count == 16 + rows * (2 * criteria + 4) else {
      throw BenchmarkFault(
        "\(file.lastPathComponent): it does not hold \(rows) rows of \(Self.criteria) criteria."
      )
    }
    table = try ScoreTable(
      rows: rows,
      criteria: criteria,
      attributes: 4,
      attribute: { reader.byte(at: 16 + rows * 2 * criteria + $1 * rows + $0) },
      value: { UInt16(reader.number(at: 16 + 2 * ($0 * criteria + $1), bytes: 2)) },
    )
  }

  /// The values as columns, nothing unknown.
  func uncertainTable() throws -> UncertainTable {
    try UncertainTable(
      columns: (0..<table.criteria).map { criterion in
        (0..<table.rows).map { UInt16(table.value(row: $0, criterion: criterion)) }
      }
    )
  }

  /// The rows that meet the conditions.
  func passingRows() -> Set<Int> {
    Set(table.rows(where: Self.conditions))
  }

  /// All rows from the best base score to the worst.
  func rowsByScore() -> [Int] {
    let scores = (0..<table.rows).map { row in
      (0..<table.criteria).reduce(0) {
        $0 + Self.weights[$1] * table.value(row: row, criterion: $1)
      }
    }
    return scores.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
  }
}

private func draw(_ count: Int, at position: Int, seed: UInt64) -> Int {
  (Int(SplitMix64.number(at: UInt64(position), from: seed) >> 40) * count) >> 24
}
