import Catalogue
import CatalogueStore
import CivilDates
import Matching
import TerminalUI

/// The occupations of an area by sector with the demand for labour in each, or one of them.
public struct LabourState: Sendable {
  /// The screen that Esc returns to, as it was left.
  enum Origin: Sendable {
    case caseList
    case ranking(RankingState)

    var screen: AppState.Screen {
      switch self {
      case .caseList: .caseList
      case .ranking(let ranking): .ranking(ranking)
      }
    }
  }

  struct Step {
    let leaves: Bool
    let effects: [Effect]

    static let stay = Step(leaves: false, effects: [])
  }

  let origin: Origin
  /// The home region or the rule pack's first, then the others with figures.
  let areas: [LabourArea]
  private(set) var area: LabourArea
  private(set) var rows: [LabourRow] = []
  var focus = 0
  /// Nil while the list is shown.
  private(set) var page: LabourPage?
  /// The first row of the page on the screen.
  var scroll = 0
  /// Why the history could not be read; what the desk holds is shown all the same.
  var problem: CatalogueError?
  private static let longestPage = 600

  init(origin: Origin, desk: Desk) {
    self.origin = origin
    var first = LabourArea.region(desk.rules.labourRegion)
    if case .ranking(let ranking) = origin,
      case .municipality(let home) = profile(from: ranking.interview.session).homeMunicipality.value,
      let region = desk.catalogue.municipalities.first(where: { $0.id == home })?.region
    {
      first = .region(region)
    }
    area = first
    areas = [first] + Set(desk.catalogue.labourDemand.map(\.area)).subtracting([first]).sorted()
    fill(with: desk.catalogue.labourDemand.map(LabourFigure.init), desk: desk)
  }

  /// What has to be read for the screen as it opens.
  var opening: [Effect] { [.readLabour(.area(area))] }

  var focusedRow: LabourRow? { rows.indices.contains(focus) ? rows[focus] : nil }

  /// The section that the row at `index` begins; nil when it begins none.
  func section(beginningAt index: Int) -> LabourSection? {
    let own = rows[index].section
    return index > 0 && rows[index - 1].section == own ? nil : own
  }

  func whyNot(_ command: Command) -> WhyNot? {
    switch command {
    case .details: page == nil && focusedRow == nil ? .emptyList : nil
    case .search: page != nil ? .detailsAreOpen : rows.isEmpty ? .emptyList : nil
    case .otherArea: page != nil ? .detailsAreOpen : areas.count > 1 ? nil : .oneArea
    default: nil
    }
  }

  mutating func update(_ key: Key, command: Command?, desk: Desk) -> Step {
    if page != nil { return updatePage(key, command: command) }
    switch command {
    case .leave: return Step(leaves: true, effects: [])
    case .details:
      guard let row = focusedRow else { return .stay }
      page = LabourPage(row.occupation, in: area, desk: desk)
      scroll = 0
      return Step(leaves: false, effects: [.readLabour(.occupation(row.occupation))])
    case .otherArea:
      let place = areas.firstIndex(of: area) ?? 0
      area = areas[(place + 1) % areas.count]
      focus = 0
      fill(with: desk.catalogue.labourDemand.map(LabourFigure.init), desk: desk)
      return Step(leaves: false, effects: opening)
    default:
      focus = moved(focus, by: key, count: rows.count)
      return .stay
    }
  }

  private mutating func updatePage(_ key: Key, command: Command?) -> Step {
    switch command {
    case .leave, .details: page = nil
    default: scroll = moved(scroll, by: key, count: Self.longestPage)
    }
    return .stay
  }

  /// Takes in what is kept of the history; the desk's own figures stay where there is none.
  mutating func take(_ figures: [LabourFigure], of question: LabourQuestion, desk: Desk) {
    problem = nil
    guard !figures.isEmpty else { return }
    switch question {
    case .area(let asked) where asked == area: fill(with: figures, desk: desk)
    case .occupation(let asked) where asked == page?.occupation: page?.take(figures)
    default: return
    }
  }

  private mutating func fill(with figures: [LabourFigure], desk: Desk) {
    rows = labourRows(of: figures.filter { $0.area == area }, desk: desk)
    focus = min(focus, max(0, rows.count - 1))
  }
}

extension AppState {
  /// Opens the occupations from the list of cases or a client's ranked list.
  mutating func openLabour() -> [Effect] {
    let origin: LabourState.Origin
    switch screen {
    case .caseList: origin = .caseList
    case .ranking(let ranking): origin = .ranking(ranking)
    default: return []
    }
    let labour = LabourState(origin: origin, desk: desk)
    screen = .labour(labour)
    return labour.opening
  }
}
