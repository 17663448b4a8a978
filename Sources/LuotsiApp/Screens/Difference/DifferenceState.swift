import CaseStore
import CivilDates
import Guidance
import Interview
import Matching
import TerminalUI

/// What is otherwise than at the last visit.
public struct DifferenceState: Sendable {
  let ranking: RankingState
  /// Nil where no list of an earlier day is kept.
  let difference: VisitDifference?
  var scroll = 0
  private static let longest = 400

  init(ranking: RankingState, client: ClientFile?, desk: Desk) {
    self.ranking = ranking
    difference = ranking.difference(from: client, desk: desk)
  }

  /// What one key did: whether the screen is left.
  mutating func update(_ key: Key, command: Command?) -> Bool {
    if command == .leave { return true }
    scroll = moved(scroll, by: key, count: Self.longest)
    return false
  }
}

extension RankingState {
  /// What is otherwise in the list than at the last visit before today.
  func difference(from client: ClientFile?, desk: Desk) -> VisitDifference? {
    guard let client, client.id == interview.caseID,
      let earlier = client.guidance.visit(before: ranking.date)
    else { return nil }
    return VisitDifference(
      from: earlier,
      to: ranking,
      chosen: interview.chosen.map { .init($0) },
      isKnown: { desk.offerings[$0] != nil },
    )
  }
}
