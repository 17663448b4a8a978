import Matching
import TerminalUI

/// The few offerings that the client reads about, and the focused one among them.
extension RankingState {
  var isForClient: Bool { clientFocus != nil }

  /// What was chosen, in the order of choosing; where nothing was, the first three of the list.
  var matchesForClient: [Match] {
    let chosen = interview.chosen.compactMap { match(of: .init($0)) }
    if !chosen.isEmpty { return chosen }
    let listed = rows.compactMap { row -> Match? in
      if case .hidden = row { return nil }
      return row.match
    }
    return Array(listed.prefix(3))
  }

  mutating func openClientScreen() { clientFocus = 0 }

  mutating func updateForClient(_ key: Key, command: Command?) {
    guard let focus = clientFocus else { return }
    clientFocus =
      command == .leave ? nil : moved(focus, by: key, count: matchesForClient.count)
  }
}
