import Catalogue
import CivilDates

/// What there is to read of one occupation.
struct LabourPage: Equatable, Sendable {
  let occupation: OccupationCode
  /// Municipalities with trainings that lead to it, which are shown where they have figures.
  private let places: Set<LabourArea>
  private let listed: LabourArea
  private(set) var figures: [LabourFigure]
  let offerings: [Offering.ID]

  init(_ occupation: OccupationCode, in area: LabourArea, desk: Desk) {
    self.occupation = occupation
    listed = area
    let leading = desk.catalogue.offerings.filter { $0.occupations.contains(occupation) }
    offerings = leading.map(\.id)
    places = Set(leading.map { .municipality($0.municipality) })
    figures = desk.catalogue.labourDemand.filter { $0.occupation == occupation }
      .map(LabourFigure.init)
      .sorted { $0.month > $1.month }
  }

  mutating func take(_ figures: [LabourFigure]) { self.figures = figures }

  /// Each area with its figures, newest first: that of the list, the whole country, the regions and
  /// the places of training.
  var histories: [(area: LabourArea, figures: [LabourFigure])] {
    let byArea = Dictionary(grouping: figures, by: \.area)
    return byArea.keys.filter(isShown).sorted { rank($0) < rank($1) }
      .map { ($0, byArea[$0] ?? []) }
  }

  private func isShown(_ area: LabourArea) -> Bool {
    switch area {
    case .municipality: area == listed || places.contains(area)
    default: true
    }
  }

  private func rank(_ area: LabourArea) -> (Int, String) {
    if area == listed { return (0, "") }
    switch area {
    case .wholeCountry: return (1, "")
    case .municipality(let code): return (2, code.rawValue)
    case .region(let code): return (3, code.rawValue)
    case .other(let text): return (4, text)
    }
  }
}
