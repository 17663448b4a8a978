/// How much score makes one point of 100.
let scorePerPoint = 100_000

/// A score of 0 to 10,000,000 as whole points of 100.
func wholePoints(ofScore score: Int) -> Int { (score + scorePerPoint / 2) / scorePerPoint }

extension Match {
  /// Whole points for each part, in the order of ``parts``, which sum to ``points``.
  ///
  /// Each part gets its whole points; those left over go to the largest remainders, and among
  /// equal remainders to the part that comes first.
  public var shownPoints: [Int] {
    var shown = parts.map { $0.score / scorePerPoint }
    let missing = points - shown.reduce(0, +)
    let byRemainder = parts.indices.sorted { left, right in
      let leftRemainder = parts[left].score % scorePerPoint
      let rightRemainder = parts[right].score % scorePerPoint
      return leftRemainder == rightRemainder ? left < right : leftRemainder > rightRemainder
    }
    for index in byRemainder.prefix(missing) { shown[index] += 1 }
    return shown
  }
}
