import Catalogue
import CivilDates

/// The figures behind a labour demand value.
public struct LabourDemandFinding: Equatable, Sendable {
  public let occupation: OccupationCode
  public let area: LabourArea
  /// Nil where the figures are counts alone.
  public let balance: LabourDemand.Balance?
  /// 1 to 5, as in ``LabourDemand/degree``.
  public let degree: Int?
  public let month: CivilDate
  public let unemployed: Int?
  public let vacancies: Int?
  /// Whether the figures are too old to be taken at face value.
  public let isOld: Bool
}

extension LabourDemandFinding: Codable {
  private enum Key: String, CodingKey {
    case occupation, area, region, balance, degree, month, unemployed, vacancies, isOld
  }

  public init(from decoder: any Decoder) throws {
    let finding = try decoder.container(keyedBy: Key.self)
    self.init(
      occupation: try finding.decode(OccupationCode.self, forKey: .occupation),
      area: try finding.labourArea(area: .area, region: .region),
      balance: try finding.decodeIfPresent(LabourDemand.Balance.self, forKey: .balance),
      degree: try finding.decodeIfPresent(Int.self, forKey: .degree),
      month: try finding.decode(CivilDate.self, forKey: .month),
      unemployed: try finding.decodeIfPresent(Int.self, forKey: .unemployed),
      vacancies: try finding.decodeIfPresent(Int.self, forKey: .vacancies),
      isOld: try finding.decode(Bool.self, forKey: .isOld),
    )
  }

  public func encode(to encoder: any Encoder) throws {
    var finding = encoder.container(keyedBy: Key.self)
    try finding.encode(occupation, forKey: .occupation)
    try finding.encode(area, forKey: .area)
    try finding.encodeIfPresent(balance, forKey: .balance)
    try finding.encodeIfPresent(degree, forKey: .degree)
    try finding.encode(month, forKey: .month)
    try finding.encodeIfPresent(unemployed, forKey: .unemployed)
    try finding.encodeIfPresent(vacancies, forKey: .vacancies)
    try finding.encode(isOld, forKey: .isOld)
  }
}
