import CivilDates

/// How supply and demand of labour met in one occupation, region and month.
public struct LabourDemand: Equatable, Sendable, Codable {
  /// - SeeAlso: Työvoimabarometri `kohtaantotila`: 0, 1, 2, 3.
  public enum Balance: String, Codable, Sendable, CaseIterable {
    case balanced
    case surplus
    case mismatch
    case shortage
  }

  public let occupation: OccupationCode
  public let region: RegionCode
  /// The first day of the month the figures describe.
  public let month: CivilDate
  public let balance: Balance
  /// 1 balanced, 2 slight, 3 moderate, 4 serious, 5 alarming (`kohtaantoaste`).
  public let degree: Int
  /// Persons; nil when the publisher hid or did not give the figure, which is not zero.
  public let unemployed: Int?
  public let vacancies: Int?
  public let source: String
  public let isExample: Bool

  public init(
    occupation: OccupationCode,
    region: RegionCode,
    month: CivilDate,
    balance: Balance,
    degree: Int,
    unemployed: Int?,
    vacancies: Int?,
    source: String,
    isExample: Bool,
  ) {
    self.occupation = occupation
    self.region = region
    self.month = month
    self.balance = balance
    self.degree = degree
    self.unemployed = unemployed
    self.vacancies = vacancies
    self.source = source
    self.isExample = isExample
  }
}
