import Catalogue
import Matching
import TerminalUI

/// The ways to an occupation on the screen, or the occupations to choose from.
public struct PathwaysState: Sendable {
  let ranking: RankingState
  let profile: Profile
  /// Those of the offering in focus first, then the others in reach.
  let occupations: [OccupationCode]
  /// By occupation, with its wish and points; the offering's own may be missing.
  let inReach: [OccupationCode: OccupationInReach]
  var occupationFocus = 0
  /// Nil while an occupation is being chosen.
  private(set) var search: PathwaySearch?
  var focus = 0
  var showsSteps = false
  /// The first row of the steps on screen, where they take the whole screen.
  var scroll = 0
  /// Whether the list of occupations was left with Enter, so that Esc returns to it.
  private var wasChosen = false
  private static let longestSteps = 120

  init(ranking: RankingState, desk: Desk) {
    self.ranking = ranking
    profile = LuotsiApp.profile(from: ranking.interview.session)
    let reached = desk.matcher.occupationsInReach(ranking.ranking, for: profile)
    let own = ranking.focusedMatch.flatMap { desk.offerings[$0.offering]?.occupations } ?? []
    occupations = own + reached.map(\.occupation).filter { !own.contains($0) }
    inReach = Dictionary(
      reached.map { ($0.occupation, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    if let occupation = own.first { find(occupation, desk: desk) }
  }

  var keyContext: KeyContext { search == nil ? .occupations : .pathways }

  var focusedPathway: Pathway? {
    guard let search, search.pathways.indices.contains(focus) else { return nil }
    return search.pathways[focus]
  }

  /// What one key did: whether the screen is left.
  mutating func update(_ key: Key, command: Command?, desk: Desk) -> Bool {
    guard search != nil else { return updateOccupations(key, command: command, desk: desk) }
    switch command {
    case .leave where showsSteps: showsSteps = false
    case .leave where wasChosen: search = nil
    case .leave: return true
    case .details:
      showsSteps = !showsSteps && focusedPathway != nil
      scroll = 0
    case .occupations:
      search = nil
      showsSteps = false
    default:
      if showsSteps {
        scroll = moved(scroll, by: key, count: Self.longestSteps)
      } else {
        focus = moved(focus, by: key, count: search?.pathways.count ?? 0)
      }
    }
    return false
  }

  private mutating func updateOccupations(_ key: Key, command: Command?, desk: Desk) -> Bool {
    switch command {
    case .leave: return true
    case .open:
      guard occupations.indices.contains(occupationFocus) else { return false }
      find(occupations[occupationFocus], desk: desk)
      wasChosen = true
    default: occupationFocus = moved(occupationFocus, by: key, count: occupations.count)
    }
    return false
  }

  mutating func find(_ occupation: OccupationCode, desk: Desk) {
    search = desk.matcher.pathways(for: profile, to: occupation, on: desk.today)
    focus = 0
  }
}
