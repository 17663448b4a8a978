import CivilDates

/// How supply and demand of labour met in one occupation, area and month, as matching reads it.
public struct LabourDemand: Equatable, Sendable {
  /// - SeeAlso: Työvoimabarometri `kohtaantotila`: 0, 1, 2, 3.
  public enum Balance: String, Codable, Sendable, CaseIterable {
    case balanced
    case surplus
    case mismatch
    case shortage
  }

  public let occupation: OccupationCode
  public let area: LabourArea
  /// The first day of the month the figures describe.
  public let month: CivilDate
  /// Nil where the publisher gives counts alone.
  public let balance: Balance?
  /// 1 balanced, 2 slight, 3 moderate, 4 serious, 5 alarming (`kohtaantoaste`); nil when not said.
  public let degree: Int?
  /// Persons; nil when the publisher hid or did not give the figure, which is not zero.
  public let unemployed: Int?
  public let vacancies: Int?
  public let source: String
  public let isExample: Bool

  public init(
    occupation: OccupationCode,
    area: LabourArea,
    month: CivilDate,
    balance: Balance?,
    degree: Int?,
    unemployed: Int?,
    vacancies: Int?,
    source: String,
    isExample: Bool,
  ) {
    self.occupation = occupation
    self.area = area
    self.month = month
    self.balance = balance
    self.degree = degree
    self.unemployed = unemployed
    self.vacancies = vacancies
    self.source = source
    self.isExample = isExample
  }

  /// Whether the row says anything by which an occupation can be valued.
  public var saysSomething: Bool { balance != nil || unemployed != nil || vacancies != nil }
}

extension LabourDemand: Codable {
  private enum Key: String, CodingKey {
    case occupation, area, region, month, balance, degree, unemployed, vacancies, source, isExample
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Key.self)
    self.init(
      occupation: try row.decode(OccupationCode.self, forKey: .occupation),
      area: try row.labourArea(area: .area, region: .region),
      month: try row.decode(CivilDate.self, forKey: .month),
      balance: try row.decodeIfPresent(Balance.self, forKey: .balance),
      degree: try row.decodeIfPresent(Int.self, forKey: .degree),
      unemployed: try row.decodeIfPresent(Int.self, forKey: .unemployed),
      vacancies: try row.decodeIfPresent(Int.self, forKey: .vacancies),
      source: try row.decode(String.self, forKey: .source),
      isExample: try row.decode(Bool.self, forKey: .isExample),
    )
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: Key.self)
    try row.encode(occupation, forKey: .occupation)
    try row.encode(area, forKey: .area)
    try row.encode(month, forKey: .month)
    try row.encodeIfPresent(balance, forKey: .balance)
    try row.encodeIfPresent(degree, forKey: .degree)
    try row.encodeIfPresent(unemployed, forKey: .unemployed)
    try row.encodeIfPresent(vacancies, forKey: .vacancies)
    try row.encode(source, forKey: .source)
    try row.encode(isExample, forKey: .isExample)
  }
}
