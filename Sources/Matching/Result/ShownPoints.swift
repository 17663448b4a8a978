/// How much score makes one point of 100.
let scorePerPoint = 100_000
/// Differences are shown in tenths of a point.
let scorePerTenth = scorePerPoint / 10

extension Match {
  /// Whole points for each part, in the order of ``parts``, which sum to ``points``.
  public var shownPoints: [Int] { apportioned(parts.map(\.score), by: scorePerPoint) }
}

extension Comparison {
  /// ``scoreDifference`` in tenths of a point.
  public var shownDifference: Int { scoreDifference.rounded(toUnitsOf: scorePerTenth) }

  /// Tenths of a point for each of ``differences``, in their order, which sum to
  /// ``shownDifference``.
  public var shownDifferences: [Int] {
    apportioned(differences.map(\.difference), by: scorePerTenth)
  }
}

extension PartChange {
  /// ``gain`` in tenths of a point.
  public var shownGain: Int { gain.rounded(toUnitsOf: scorePerTenth) }
}

extension Int {
  /// A score as points of 100.
  var wholePoints: Int { rounded(toUnitsOf: scorePerPoint) }

  /// How many whole units it is, halves rounded away from zero.
  fileprivate func rounded(toUnitsOf unit: Int) -> Int {
    (self + signum() * (unit / 2)) / unit
  }
}

/// Whole units for each amount, which sum to the rounded sum of the amounts.
///
/// Each amount gets the whole units below it; those left over go to the largest remainders, and
/// among equal remainders to the amount that comes first. None is off by a unit or more, and zero
/// stays zero.
private func apportioned(_ amounts: [Int], by unit: Int) -> [Int] {
  let sum = amounts.reduce(0, +)
  guard sum >= 0 else { return apportioned(amounts.map(-), by: unit).map(-) }
  let remainders = amounts.map { ($0 % unit + unit) % unit }
  var units = zip(amounts, remainders).map { ($0 - $1) / unit }
  let missing = sum.rounded(toUnitsOf: unit) - units.reduce(0, +)
  let byRemainder = amounts.indices.sorted { left, right in
    let (one, other) = (remainders[left], remainders[right])
    return one == other ? left < right : one > other
  }
  for index in byRemainder.prefix(missing) { units[index] += 1 }
  return units
}
