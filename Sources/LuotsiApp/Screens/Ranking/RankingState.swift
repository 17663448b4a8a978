import CaseStore
import Catalogue
import Interview
import Matching
import TerminalUI

/// The ranked list on the screen, with the interview it came from.
public struct RankingState: Sendable {
  var interview: InterviewState
  let ranking: Ranking
  /// The place of the focused offering among ``visible``.
  var focus = 0
  var showsDetails = false
  /// The first row of the reasons on screen, where they take the whole screen.
  var detailsScroll = 0
  private(set) var filter = ListFilter()
  /// The offering that another is to be compared with.
  private(set) var comparing: Offering.ID?
  /// The focused topic while the filter panel is open.
  private(set) var filtering: Int?
  /// Places in the ranking's matches of those that pass the filter.
  private(set) var visible: [Int]
  let filterChoices: FilterChoices
  private let offerings: [Offering.ID: Offering]
  private static let longestDetails = 400
  private let formID: String
  private let formVersion: String
  private let formHash: String
  private let trail: RankingTrail

  init(interview: InterviewState, desk: Desk) {
    self.interview = interview
    let client = profile(from: interview.session)
    let settings = RobustnessSettings()
    ranking = desk.matcher.advise(client, on: desk.today, settings: settings)
    trail = desk.matcher.trail(client, on: desk.today, sampling: settings, hasQuestions: true)
    formID = interview.session.form.id
    formVersion = interview.session.form.version
    formHash = interview.session.form.contentHash
    visible = Array(ranking.matches.indices)
    offerings = desk.offerings
    filterChoices = FilterChoices(ranking.matches.compactMap { desk.offerings[$0.offering] })
  }

  var focusedMatch: Match? {
    visible.indices.contains(focus) ? ranking.matches[visible[focus]] : nil
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
    if filtering != nil {
      updateFilter(key, command: command)
      return ([], false)
    }
    switch command {
    case .leave where showsDetails:
      showsDetails = false
    case .leave where comparing != nil:
      comparing = nil
    case .leave where !filter.isEmpty:
      narrow(to: ListFilter())
    case .leave:
      return ([], true)
    case .details:
      showsDetails.toggle()
      detailsScroll = 0
    case .choose:
      return (toggleChoice(), false)
    case .compare:
      comparing = comparing == focusedMatch?.offering ? nil : focusedMatch?.offering
    case .filter:
      filtering = 0
    default:
      if showsDetails {
        detailsScroll = moved(detailsScroll, by: key, count: Self.longestDetails)
      } else {
        focus = moved(focus, by: key, count: visible.count)
      }
    }
    return ([], false)
  }

  /// The list as it is when a comparison has been read.
  var withoutMark: RankingState {
    var list = self
    list.comparing = nil
    return list
  }

  private mutating func updateFilter(_ key: Key, command: Command?) {
    guard let topic = filtering else { return }
    switch (command, key) {
    case (.leave, _), (.filter, _): filtering = nil
    case (.clear, _): narrow(to: ListFilter())
    case (_, .left), (_, .right), (_, .character(" ")):
      var narrowed = filter
      narrowed.step(
        FilterTopic.allCases[topic],
        by: key == .left ? -1 : 1,
        among: filterChoices,
      )
      narrow(to: narrowed)
    default: filtering = moved(topic, by: key, count: FilterTopic.allCases.count)
    }
  }

  private mutating func narrow(to narrowed: ListFilter) {
    let focused = visible.indices.contains(focus) ? visible[focus] : nil
    filter = narrowed
    visible = ranking.matches.indices.filter {
      filter.passes(ranking.matches[$0], offerings[ranking.matches[$0].offering])
    }
    focus = focused.flatMap { visible.firstIndex(of: $0) } ?? 0
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
