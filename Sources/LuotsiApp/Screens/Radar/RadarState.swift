import Catalogue
import Matching
import TerminalUI

/// The days ahead that matter to a client.
public struct RadarState: Sendable {
  let origin: Origin
  let dates: [RadarDate]
  var focus = 0
  /// How many of the best offerings are watched beside the chosen ones.
  private static let watched = 5

  init(origin: Origin, desk: Desk) {
    self.origin = origin
    let profile = profile(from: origin.interview.session)
    let ranking: Ranking =
      switch origin {
      case .ranking(let state): state.ranking
      case .interview: desk.matcher.rank(profile, on: desk.today)
      }
    let best = ranking.matches.filter { $0.verdict <= .check }.prefix(Self.watched)
    let chosen = origin.interview.chosen.map { Offering.ID($0) }
    dates = desk.matcher.radar(
      for: profile,
      on: desk.today,
      chosen: chosen + best.map(\.offering),
    )
  }

  /// What one key did: whether the screen is left.
  mutating func update(_ key: Key, command: Command?) -> Bool {
    if command == .leave { return true }
    focus = moved(focus, by: key, count: dates.count)
    return false
  }
}
