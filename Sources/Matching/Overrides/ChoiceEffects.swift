import Catalogue

extension ChoiceEffect {
  /// The first `pinned` of `shown` were put there.
  init(from standard: [Match], to shown: [Match], pinned: Int) {
    let before = Self.places(standard)
    let after = Self.places(shown)
    let levelsBefore = Self.levels(standard, pinned: 0)
    let levelsAfter = Self.levels(shown, pinned: pinned)
    likeness = kendallTauB(
      levelsBefore.compactMap { id, level in levelsAfter[id].map { (level, $0) } }
    )
    let topTen = Set(standard.prefix(10).map(\.offering)).union(shown.prefix(10).map(\.offering))
    self.topTen =
      topTen
      .map { Move(offering: $0, from: before[$0], to: after[$0]) }
      .filter { $0.from != $0.to }
      .sorted { ($0.to ?? .max, $0.from ?? .max) < ($1.to ?? .max, $1.from ?? .max) }
  }

  private static func places(_ matches: [Match]) -> [Offering.ID: Int] {
    Dictionary(
      matches.enumerated().map { ($1.offering, $0 + 1) },
      uniquingKeysWith: { first, _ in first },
    )
  }

  /// Levels of equally good offerings, 0 the best; each pin is a level of its own.
  private static func levels(_ matches: [Match], pinned: Int) -> [Offering.ID: Int] {
    var levels: [Offering.ID: Int] = [:]
    var level = 0
    for (index, match) in matches.enumerated() {
      if index > 0, index <= pinned || !match.isLevel(with: matches[index - 1]) { level += 1 }
      levels[match.offering] = level
    }
    return levels
  }
}

extension Match {
  /// Whether only the start or the id orders the two.
  fileprivate func isLevel(with other: Match) -> Bool {
    guard verdict.block == other.verdict.block, score == other.score else { return false }
    guard verdict == .notYet else { return true }
    let own = firstSteps
    let others = other.firstSteps
    return own.count == others.count && own.orderingMonths == others.orderingMonths
  }
}

/// Kendall's rank correlation with ties; nil when one side has no two different values.
///
/// - SeeAlso: M. Kendall, "The treatment of ties in ranking problems", 1945.
func kendallTauB(_ pairs: [(Int, Int)]) -> Double? {
  var agreeing = 0
  var comparableLeft = 0
  var comparableRight = 0
  for (place, one) in pairs.enumerated() {
    for other in pairs[..<place] {
      let left = (one.0 - other.0).signum()
      let right = (one.1 - other.1).signum()
      agreeing += left * right
      comparableLeft += abs(left)
      comparableRight += abs(right)
    }
  }
  guard comparableLeft > 0, comparableRight > 0 else { return nil }
  return Double(agreeing) / (Double(comparableLeft) * Double(comparableRight)).squareRoot()
}
