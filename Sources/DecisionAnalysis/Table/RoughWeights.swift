/// Weights rounded to 16 bits, and how far a sum made with them can lie from the true one.
///
/// A rough sum is a filter: rows that pass it are confirmed with the weights themselves. With true
/// weights w, rough weights q, values v and the scan's products p = floor(64 v q / 2^16):
/// - w <= 2^8 q + d, where d is what rounding took off, so Σ w v <= 2^8 Σ q v + 1000 Σ d;
/// - q v <= 2^10 p + (2^10 - 1), because the floor takes off less than one;
/// - hence Σ w v <= 2^18 Σ p + above, above = 2^8 (2^10 - 1) criteria + 1000 Σ d;
/// - likewise Σ w v >= 2^18 Σ p - 1000 Σ u, where u is what rounding added.
///
/// For weights that sum to at most 2^24, Σ p <= 1000 (2^16 + criteria / 2) / 2^10 < 2^16.
struct RoughWeights {
  /// What the weights may sum to at most; the nearer they are, the sharper is the filter.
  static let largestTotal = 1 << 24

  private static let roundingBits = 8
  private static let productBits = 16 - ValueColumns.scaleBits

  private var above = 0
  private var below = 0

  /// The next weight, rounded.
  mutating func add(_ weight: Int) -> UInt16 {
    let half = 1 << (Self.roundingBits - 1)
    let rounded = min(Int(UInt16.max), (weight + half) >> Self.roundingBits)
    let takenOff = weight - rounded << Self.roundingBits
    above += max(0, takenOff) * ScoreTable.largestValue
    above += ((1 << Self.productBits) - 1) << Self.roundingBits
    below += max(0, -takenOff) * ScoreTable.largestValue
    return UInt16(rounded)
  }

  /// The least rough sum that a row with a true sum of at least `score` can have.
  func bound(reaching score: Int) -> UInt16 {
    guard score > above else { return 0 }
    let bits = Self.roundingBits + Self.productBits
    return UInt16(clamping: (score - above + (1 << bits) - 1) >> bits)
  }

  /// The least true sum that a row with this rough sum can have.
  func leastScore(ofSum sum: UInt16) -> Int {
    max(0, Int(sum) << (Self.roundingBits + Self.productBits) - below)
  }
}
