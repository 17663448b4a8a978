/// Weights rounded to 15 bits, and how far a sum made with them can lie below the true one.
///
/// A weighted sum with rough weights is a filter: `true sum <= rough sum * 2^shift + slack`,
/// because rounding takes at most `slack / 1000` off the weights and no value is above 1000.
/// Rows that pass are confirmed with the weights themselves.
struct RoughWeights {
  let shift: Int
  private(set) var slack = 0

  /// - Parameter total: what the weights sum to.
  init(total: Int) {
    var shift = 0
    while total >> shift > Int(Int16.max) + 1 { shift += 1 }
    self.shift = total > Int(Int16.max) ? max(shift, 1) : 0
  }

  /// Forgets the slack of earlier weights.
  mutating func begin() { slack = 0 }

  mutating func rough(_ weight: Int) -> Int16 {
    let half = shift == 0 ? 0 : 1 << (shift - 1)
    let rounded = min(Int(Int16.max), (weight + half) >> shift)
    slack += max(0, weight - rounded << shift) * ScoreTable.largestValue
    return Int16(rounded)
  }

  /// The least rough sum that a row with a true sum of at least `score` can have.
  func bound(reaching score: Int) -> Int32 {
    let least = (score - slack + (1 << shift) - 1) >> shift
    return Int32(clamping: least)
  }
}
