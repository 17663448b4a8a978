import Catalogue
import CivilDates

/// What a publisher's documents say of labour, and what of them could not be used.
public struct LabourReading: Equatable, Sendable {
  public internal(set) var figures: [LabourFigure] = []
  public internal(set) var problems: [PlacedProblem] = []
  /// Numbers of wider groups of occupations, which are sums of those kept.
  public internal(set) var sums = 0
  /// Occupation, area and month without any figure.
  public internal(set) var blanks = 0
  /// Names of the occupations in the figures, where the documents give them.
  public internal(set) var occupations: [OccupationName] = []

  mutating func report(_ problem: RecordProblem) { problems.append(PlacedProblem(problem)) }
}

/// An occupation as a publisher of figures names it.
public struct OccupationName: Equatable, Hashable, Sendable {
  public let code: OccupationCode
  public let name: String?
  public let sector: Sector?

  public init(code: OccupationCode, name: String?, sector: Sector? = nil) {
    self.code = code
    self.name = name
    self.sector = sector
  }
}

/// One of the two counts that StatFin's table has.
enum LabourContent: String {
  case unemployed = "TYOTTOMATLOPUSSA"
  case vacancies = "AVPAIKATLOPUSSA"

  /// By its code, or by what its label says in Finnish, Swedish or English; nil for another one.
  init?(_ text: String) {
    let text = text.lowercased()
    if ["tyottomat", "työttöm", "arbetslös", "unemployed"].contains(where: text.contains) {
      self = .unemployed
    } else if ["avpaikat", "avoim", "avoin", "lediga", "vacanc"].contains(where: text.contains) {
      self = .vacancies
    } else {
      return nil
    }
  }
}

/// Puts counts that come one by one together to figures.
struct FigureGathering {
  struct Key: Hashable {
    let occupation: OccupationCode
    let area: LabourArea
    let month: CivilDate

    var description: String { "\(occupation) \(area) \(month.year)-\(month.month)" }
  }

  private struct Cell: Hashable {
    let figure: Int
    let content: LabourContent
  }

  private let source: String
  private var places: [Key: Int] = [:]
  private var figures: [LabourFigure] = []
  private var filled: Set<Cell> = []

  init(source: String) { self.source = source }

  /// - Returns: false when the count was given before, which then stays.
  mutating func add(_ count: StatFinCount, of content: LabourContent, for key: Key) -> Bool {
    let place = place(of: key)
    guard filled.insert(Cell(figure: place, content: content)).inserted else { return false }
    switch count {
    case .known(let number):
      switch content {
      case .unemployed: figures[place].unemployed = number
      case .vacancies: figures[place].vacancies = number
      }
    case .hidden: figures[place].isCensored = true
    case .absent: break
    }
    return true
  }

  private mutating func place(of key: Key) -> Int {
    if let place = places[key] { return place }
    places[key] = figures.count
    figures.append(
      LabourFigure(
        occupation: key.occupation,
        area: key.area,
        month: key.month,
        source: source,
      )
    )
    return figures.count - 1
  }

  /// Those that say anything, and how many say nothing.
  func gathered() -> (figures: [LabourFigure], blanks: Int) {
    let telling = figures.filter { $0.unemployed != nil || $0.vacancies != nil || $0.isCensored }
    return (telling, figures.count - telling.count)
  }
}
