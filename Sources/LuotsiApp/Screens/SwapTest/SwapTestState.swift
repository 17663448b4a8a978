import Matching
import TerminalUI

/// Whether the list stays the same when what must not matter is another.
public struct SwapTestState: Sendable {
  let ranking: RankingState
  /// Nil until it has been worked out, after the first paint.
  private(set) var result: SwapTestResult?
  /// The first row on screen.
  var scroll = 0
  private static let longest = 60

  init(ranking: RankingState, result: SwapTestResult? = nil) {
    self.ranking = ranking
    self.result = result
  }

  mutating func take(_ result: SwapTestResult) { self.result = result }

  /// What one key did: whether the screen is left.
  mutating func update(_ key: Key, command: Command?) -> Bool {
    if command == .leave { return true }
    scroll = moved(scroll, by: key, count: Self.longest)
    return false
  }
}
