import Matching
import TerminalUI

/// What would open more for a client: wishes that could give, near misses and longer ladders.
public struct OpeningsState: Sendable {
  let ranking: RankingState
  let relaxations: Relaxations
  /// The wishes first, then what is nearly open, then the rest; each the most promising first.
  let entries: [OpeningsEntry]
  var focus = 0
  /// Whether the entry in focus takes the whole screen, and its first row there.
  var showsDetails = false
  var scroll = 0
  private static let longest = 120

  init(ranking: RankingState, desk: Desk) {
    self.ranking = ranking
    let profile = profile(from: ranking.interview.session)
    let weights = ranking.interview.advisorChoices.ownWeights
    let ladders = desk.matcher.ladders(profile, on: desk.today, weights: weights)
    relaxations = desk.matcher.relaxations(profile, on: desk.today, weights: weights)
    entries =
      relaxations.relaxations.map(OpeningsEntry.relaxation)
      + ladders.nearMisses.map(OpeningsEntry.nearMiss)
      + ladders.blocked.filter { !$0.isNearMiss }.map(OpeningsEntry.ladder)
  }

  var focusedEntry: OpeningsEntry? { entries.indices.contains(focus) ? entries[focus] : nil }

  /// The section that the entry at `index` begins; nil when it begins none.
  func section(beginningAt index: Int) -> OpeningsSection? {
    let own = entries[index].section
    return index > 0 && entries[index - 1].section == own ? nil : own
  }

  func count(in section: OpeningsSection) -> Int { entries.count { $0.section == section } }

  /// What one key did: whether the screen is left.
  mutating func update(_ key: Key, command: Command?) -> Bool {
    switch command {
    case .leave where showsDetails: showsDetails = false
    case .leave: return true
    case .details:
      showsDetails = !showsDetails && focusedEntry != nil
      scroll = 0
    default:
      if showsDetails {
        scroll = moved(scroll, by: key, count: Self.longest)
      } else {
        focus = moved(focus, by: key, count: entries.count)
      }
    }
    return false
  }
}

extension RankingState {
  /// Whether the client can start nothing of the catalogue now, though there is something in it.
  var fitsNothing: Bool {
    !ranking.matches.isEmpty && ranking.counts.open + ranking.counts.check == 0
  }
}
