import Matching
import TerminalUI

/// Two offerings of the list beside each other: why the one stands before the other.
public struct CompareState: Sendable {
  let ranking: RankingState
  let comparison: Comparison
  /// The first row on screen.
  var scroll = 0
  private static let longest = 80

  /// Nil where two different offerings of the list are not at hand.
  init?(_ ranking: RankingState) {
    guard let marked = ranking.comparing, let focused = ranking.focusedMatch,
      let other = ranking.match(of: marked),
      other.offering != focused.offering
    else { return nil }
    self.ranking = ranking
    let places = ranking.ranking.matches.map(\.offering)
    let isMarkedFirst =
      places.firstIndex(of: marked) ?? .max < places.firstIndex(of: focused.offering) ?? .max
    comparison = isMarkedFirst ? compare(other, focused) : compare(focused, other)
  }

  /// What one key did: whether the screen is left.
  mutating func update(_ key: Key, command: Command?) -> Bool {
    if command == .leave { return true }
    scroll = moved(scroll, by: key, count: Self.longest)
    return false
  }
}
