import CaseStore
import Catalogue
import Interview
import Matching
import TerminalUI

/// The ranked list on the screen, with the interview it came from.
public struct RankingState: Sendable {
  var interview: InterviewState
  let ranking: Ranking
  var focus = 0
  var showsDetails = false
  /// The first row of the reasons on screen, where they take the whole screen.
  var detailsScroll = 0
  private static let longestDetails = 200
  private let formID: String
  private let formVersion: String
  private let formHash: String
  private let trail: RankingTrail

  init(interview: InterviewState, desk: Desk) {
    self.interview = interview
    let client = profile(from: interview.session)
    ranking = desk.matcher.rank(client, on: desk.today)
    trail = desk.matcher.trail(client, on: desk.today)
    formID = interview.session.form.id
    formVersion = interview.session.form.version
    formHash = interview.session.form.contentHash
  }

  var focusedMatch: Match? {
    ranking.matches.indices.contains(focus) ? ranking.matches[focus] : nil
  }

  var record: RankingRecord {
    RankingRecord(
      ranking: ranking,
      formID: formID,
      formVersion: formVersion,
      formHash: formHash,
      chosen: interview.chosen.map { Offering.ID($0) },
      trail: trail,
    )
  }

  /// What one key did: effects, and whether the list is left.
  mutating func update(_ key: Key, command: Command?) -> (effects: [Effect], leaves: Bool) {
    switch command {
    case .leave where showsDetails:
      showsDetails = false
    case .leave:
      return ([], true)
    case .details:
      showsDetails.toggle()
      detailsScroll = 0
    case .choose:
      return (toggleChoice(), false)
    default:
      if showsDetails {
        detailsScroll = moved(detailsScroll, by: key, count: Self.longestDetails)
      } else {
        focus = moved(focus, by: key, count: ranking.matches.count)
      }
    }
    return ([], false)
  }

  private mutating func toggleChoice() -> [Effect] {
    guard let match = focusedMatch else { return [] }
    let id = match.offering.rawValue
    if let index = interview.chosen.firstIndex(of: id) {
      interview.chosen.remove(at: index)
    } else {
      interview.chosen.append(id)
    }
    return [.saveRanking(record, interview.caseID)]
  }
}
