import CaseStore
import Catalogue
import Guidance
import Interview
import Matching
import TerminalUI

/// The ranked list on the screen, with the interview it came from.
public struct RankingState: Sendable {
  /// Its choices are changed through ``choose(_:)``, so that the lines follow.
  var interview: InterviewState
  let ranking: Ranking
  /// The ranking under the advisor's choices.
  private(set) var shown: ChosenList
  /// The lines of the list, as far as they pass the filter.
  private(set) var rows: [ListRow] = []
  /// The place of the focused line among ``rows``.
  var focus = 0
  var showsDetails = false
  /// The first row of the reasons on screen, where they take the whole screen.
  var detailsScroll = 0
  private(set) var filter = ListFilter()
  /// The offering that another is to be compared with.
  private(set) var comparing: Offering.ID?
  /// The focused topic while the filter panel is open.
  private(set) var filtering: Int?
  /// Whether what is hidden is shown below its line.
  private(set) var isUnfolded = false
  /// The reason for a pin or a hiding being written; nil when none is.
  var marking: Marking?
  /// The mark last taken back, whose reason is offered again.
  var takenBack: Marking?
  /// What the advisor had chosen before each change made here, the last one at the end.
  var earlier: [RankingChoices] = []
  /// Which of the offerings told to the client is in focus; nil while the advisor reads the list.
  var clientFocus: Int?
  let filterChoices: FilterChoices
  private let offerings: [Offering.ID: Offering]
  /// The ranking with the rule pack's weights.
  let standard: Ranking
  /// Matches of marked offerings that the ranking was cut before.
  private let beyond: [Match]
  private static let longestDetails = 400
  private let formID: String
  private let formVersion: String
  private let formHash: String
  private let trail: RankingTrail

  init(interview: InterviewState, desk: Desk) {
    self.interview = interview
    let client = profile(from: interview.session)
    let settings = RobustnessSettings()
    let choices = interview.advisorChoices
    let weights = choices.ownWeights
    ranking = desk.matcher.advise(client, on: desk.today, weights: weights, settings: settings)
    standard = weights == nil ? ranking : desk.matcher.rank(client, on: desk.today)
    beyond = desk.matcher.matches(of: choices, beyond: ranking, for: client, weights: weights)
    shown = ChosenList(ranking, comparedWith: standard, choices: choices, beyond: beyond)
    trail = desk.matcher.trail(
      client,
      on: desk.today,
      choices: choices,
      sampling: settings,
      hasQuestions: true,
    )
    formID = interview.session.form.id
    formVersion = interview.session.form.version
    formHash = interview.session.form.contentHash
    offerings = desk.offerings
    filterChoices = FilterChoices(ranking.matches.compactMap { desk.offerings[$0.offering] })
    list()
  }

  var focusedRow: ListRow? { rows.indices.contains(focus) ? rows[focus] : nil }

  var focusedMatch: Match? { focusedRow?.match }

  /// The match of an offering that the ranking has or that is marked.
  func match(of offering: Offering.ID) -> Match? {
    (ranking.matches + beyond).first { $0.offering == offering }
  }

  var record: RankingRecord {
    var trail = trail
    trail.choices = interview.advisorChoices
    let chosen = interview.chosen.map { Offering.ID($0) }
    return RankingRecord(
      ranking: ranking,
      formID: formID,
      formVersion: formVersion,
      formHash: formHash,
      chosen: chosen,
      trail: trail,
      outline: RankingOutline(ranking, chosen: chosen, offerings: offerings),
    )
  }

  var save: Effect { .saveRanking(record, interview.caseID) }

  /// What one key did: effects, and whether the list is left.
  mutating func update(_ key: Key, command: Command?) -> (effects: [Effect], leaves: Bool) {
    if isForClient || command == .clientScreen {
      if isForClient { updateForClient(key, command: command) } else { openClientScreen() }
      return ([], false)
    }
    if filtering != nil {
      updateFilter(key, command: command)
      return ([], false)
    }
    if marking != nil { return (updateMarking(key, command: command), false) }
    switch command {
    case .leave where showsDetails:
      showsDetails = false
    case .leave where comparing != nil:
      comparing = nil
    case .leave where !filter.isEmpty:
      narrow(to: ListFilter())
    case .leave:
      return ([], true)
    case .details where focusedRow == .fold:
      isUnfolded.toggle()
      list()
    case .details:
      showsDetails = !showsDetails && focusedMatch != nil
      detailsScroll = 0
    case .choose:
      return (toggleChoice(), false)
    case .pin:
      return (mark(as: .pin), false)
    case .hide:
      return (mark(as: .hide), false)
    case .compare:
      comparing = comparing == focusedMatch?.offering ? nil : focusedMatch?.offering
    case .filter:
      filtering = 0
    default:
      if showsDetails {
        detailsScroll = moved(detailsScroll, by: key, count: Self.longestDetails)
      } else {
        focus = moved(focus, by: key, count: rows.count)
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

  /// The list made with other weights, narrowed and focused as this one.
  func weighed(_ weighing: AdvisorChoices, desk: Desk) -> RankingState {
    var interview = interview
    interview.advisorChoices = weighing
    interview.hasLostWeights = false
    var next = RankingState(interview: interview, desk: desk)
    next.comparing = comparing
    next.isUnfolded = isUnfolded
    next.takenBack = takenBack
    next.earlier = earlier
    next.focus = focus
    next.narrow(to: filter)
    next.focus(on: focusedRow?.offering)
    return next
  }

  /// Takes other pins and hidings; the weights are those the ranking was made with.
  mutating func choose(_ choices: AdvisorChoices) {
    interview.advisorChoices = choices
    shown = ChosenList(ranking, comparedWith: standard, choices: choices, beyond: beyond)
    isUnfolded = isUnfolded && !shown.hidden.isEmpty
    list()
  }

  /// Goes to an offering's line, where it has one.
  mutating func focus(on offering: Offering.ID?) {
    guard let offering else { return }
    focus = rows.firstIndex { $0.offering == offering } ?? focus
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
    let focused = focusedRow?.offering
    filter = narrowed
    list()
    focus = rows.firstIndex { $0.offering == focused } ?? 0
  }

  /// Lists the lines anew; the focus stays at its place, or at the last.
  private mutating func list() {
    rows = shown.rows(unfolded: isUnfolded, isNarrowed: !filter.isEmpty) { [self] in passes($0) }
    focus = min(focus, max(0, rows.count - 1))
  }

  func passes(_ match: Match) -> Bool { filter.passes(match, offerings[match.offering]) }

  private mutating func toggleChoice() -> [Effect] {
    guard let match = focusedMatch else { return [] }
    remember()
    let id = match.offering.rawValue
    if let index = interview.chosen.firstIndex(of: id) {
      interview.chosen.remove(at: index)
    } else {
      interview.chosen.append(id)
    }
    return [save]
  }
}
