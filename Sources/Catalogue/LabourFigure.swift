import CivilDates

/// What one publisher says of an occupation in an area and a month: one point of a history.
public struct LabourFigure: Equatable, Sendable {
  /// The publisher's own state; its number is that of Työvoimabarometri's `kohtaantotila`.
  public enum State: Int, Sendable, CaseIterable {
    case balanced = 0
    case surplus = 1
    case mismatch = 2
    case shortage = 3
    /// The publisher's computation failed, which says nothing of the occupation.
    case failed = 99

    /// Nil for a failed computation.
    public var balance: LabourDemand.Balance? {
      switch self {
      case .balanced: .balanced
      case .surplus: .surplus
      case .mismatch: .mismatch
      case .shortage: .shortage
      case .failed: nil
      }
    }
  }

  public let occupation: OccupationCode
  public let area: LabourArea
  /// The first day of the month the figures describe.
  public let month: CivilDate
  /// Nil where the publisher gives counts alone.
  public let state: State?
  /// As ``LabourDemand/degree``.
  public let degree: Int?
  /// Persons; nil when hidden or not given, which is not zero.
  public var employed: Int?
  public var unemployed: Int?
  public var vacancies: Int?
  /// Shares of 1.
  public let unemploymentRate: Double?
  public let vacancyRate: Double?
  /// Whether the publisher hid a count to protect people.
  public var isCensored: Bool
  /// Who published it.
  public let source: String
  public let isExample: Bool

  public init(
    occupation: OccupationCode,
    area: LabourArea,
    month: CivilDate,
    state: State? = nil,
    degree: Int? = nil,
    employed: Int? = nil,
    unemployed: Int? = nil,
    vacancies: Int? = nil,
    unemploymentRate: Double? = nil,
    vacancyRate: Double? = nil,
    isCensored: Bool = false,
    source: String,
    isExample: Bool = false,
  ) {
    self.occupation = occupation
    self.area = area
    self.month = month
    self.state = state
    self.degree = degree
    self.employed = employed
    self.unemployed = unemployed
    self.vacancies = vacancies
    self.unemploymentRate = unemploymentRate
    self.vacancyRate = vacancyRate
    self.isCensored = isCensored
    self.source = source
    self.isExample = isExample
  }

  public init(_ demand: LabourDemand) {
    self.init(
      occupation: demand.occupation,
      area: demand.area,
      month: demand.month,
      state: demand.balance.flatMap { balance in
        State.allCases.first { $0.balance == balance }
      },
      degree: demand.degree,
      unemployed: demand.unemployed,
      vacancies: demand.vacancies,
      source: demand.source,
      isExample: demand.isExample,
    )
  }

  /// What matching reads of it.
  public var demand: LabourDemand {
    LabourDemand(
      occupation: occupation,
      area: area,
      month: month,
      balance: state?.balance,
      degree: degree,
      unemployed: unemployed,
      vacancies: vacancies,
      source: source,
      isExample: isExample,
    )
  }
}
