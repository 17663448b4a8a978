import Catalogue
import CivilDates
import Matching

/// Under what an occupation stands in the list.
enum LabourSection: Hashable, Comparable {
  case sector(Sector)
  /// The first digit of ISCO-08, where no source names a sector.
  case majorGroup(String)

  init(_ occupation: Occupation) {
    self =
      occupation.sector.map(Self.sector) ?? .majorGroup(String(occupation.id.rawValue.prefix(1)))
  }

  private var order: (Int, String) {
    switch self {
    case .sector(let sector): (0, sector.code)
    case .majorGroup(let digit): (1, digit)
    }
  }

  static func < (left: LabourSection, right: LabourSection) -> Bool { left.order < right.order }
}

/// An occupation in an area with its figures.
struct LabourRow: Equatable, Sendable {
  let occupation: OccupationCode
  let section: LabourSection
  /// Of one publisher, newest month first; empty where the area has none.
  let figures: [LabourFigure]
  /// What the newest are worth by the rule pack; nil without figures.
  let index: LabourIndex?
  let trend: LabourTrend?

  var newest: LabourFigure? { figures.first }
}

/// The occupations of the catalogue by section, the best demand first and those without figures
/// last.
func labourRows(of figures: [LabourFigure], desk: Desk) -> [LabourRow] {
  let byOccupation = Dictionary(grouping: figures, by: \.occupation)
  let rows = desk.catalogue.occupations.map { occupation in
    let own = newestPublisher(byOccupation[occupation.id] ?? [], on: desk.today)
    return LabourRow(
      occupation: occupation.id,
      section: LabourSection(occupation),
      figures: own,
      index: own.first.map { desk.rules.labourIndex(of: $0.demand, on: desk.today) },
      trend: LabourTrend(own, rules: desk.rules),
    )
  }
  return rows.sorted { left, right in
    if left.section != right.section { return left.section < right.section }
    let (first, second) = (left.index?.value ?? -1, right.index?.value ?? -1)
    return first != second ? first > second : left.occupation < right.occupation
  }
}

/// The figures of the publisher who has the newest month, real ones before examples; publishers do
/// not count alike, so that a trend over two of them would show nothing.
private func newestPublisher(_ figures: [LabourFigure], on today: CivilDate) -> [LabourFigure] {
  let known = figures.filter { $0.month <= today }.sorted { left, right in
    if left.month != right.month { return left.month > right.month }
    if left.isExample != right.isExample { return right.isExample }
    return (left.state == nil ? 1 : 0, left.source) < (right.state == nil ? 1 : 0, right.source)
  }
  return known.filter { $0.source == known.first?.source }
}

/// How what the figures are worth has moved over the months.
struct LabourTrend: Equatable, Sendable {
  enum Direction: Sendable { case rising, steady, falling }

  /// One block a month, oldest first; a month without a value is a dot.
  let line: String
  let direction: Direction
  private static let longest = 8
  private static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  /// A change in permille that is more than noise.
  private static let change = 50

  /// Nil with fewer than two months.
  init?(_ figures: [LabourFigure], rules: RulePack) {
    let months = figures.prefix(Self.longest).reversed()
    let values = months.map { figure -> Int? in
      guard figure.demand.saysSomething else { return nil }
      return rules.labourIndex(of: figure.demand, on: figure.month).value
    }
    let known = values.compactMap(\.self)
    guard let first = known.first, let last = known.last, known.count > 1 else { return nil }
    line = values.map { value in value.map { Self.blocks[min(7, $0 / 125)] } ?? "·" }.joined()
    direction =
      last - first >= Self.change ? .rising : first - last >= Self.change ? .falling : .steady
  }
}
