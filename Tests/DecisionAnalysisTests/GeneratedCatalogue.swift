import DecisionAnalysis
import RepeatableNumbers

/// The generated catalogue that other programs are measured on: 12 criteria, four attributes.
///
/// Each number is drawn by its position: 24 bits of a SplitMix64 sequence.
enum GeneratedCatalogue {
  static let weights = [160, 140, 120, 110, 100, 90, 80, 60, 50, 40, 30, 20]
  static let conditions: [AttributeCondition] = [
    .atMost(3, attribute: 0), .oneOf([1, 2, 5, 11], attribute: 1), .atMost(9, attribute: 2),
  ]
  static let weightSeed: UInt64 = 20_250_103

  static func table(rows: Int) throws -> ScoreTable {
    try ScoreTable(
      rows: rows,
      criteria: weights.count,
      attributes: 4,
      attribute: { UInt8(below([7, 19, 24, 4][$1], $1 * rows + $0, seed: 20_250_102)) },
      value: value,
    )
  }

  static func columns(rows: Int) -> [[UInt16]] {
    weights.indices.map { criterion in (0..<rows).map { value(row: $0, criterion: criterion) } }
  }

  static func value(row: Int, criterion: Int) -> UInt16 {
    let (levels, step) = criterion < 6 ? (1001, 1) : criterion < 9 ? (9, 125) : (5, 250)
    return UInt16(
      step * below(levels, row * weights.count + criterion, seed: 20_250_101)
    )
  }

  private static func below(_ count: Int, _ position: Int, seed: UInt64) -> Int {
    (Int(SplitMix64.number(at: UInt64(position), from: seed) >> 40) * count) >> 24
  }
}
