import Catalogue
import CivilDates

/// Every offering of a catalogue for one client on one day, best first.
///
/// Open and to be checked come first, by score; then those not open yet, fewest steps first and
/// then by score; then the excluded.
public struct Ranking: Codable, Equatable, Sendable {
  public let date: CivilDate
  /// As ``CatalogueSnapshot/hash``.
  public let catalogueHash: String
  /// How many offerings the catalogue had.
  public let catalogueRows: Int
  public let isExample: Bool
  public let rulesVersion: String
  public let matches: [Match]
  public let notices: [Notice]

  public init(
    date: CivilDate,
    catalogueHash: String,
    catalogueRows: Int = 0,
    isExample: Bool = false,
    rulesVersion: String,
    matches: [Match] = [],
    notices: [Notice] = [],
  ) {
    self.date = date
    self.catalogueHash = catalogueHash
    self.catalogueRows = catalogueRows
    self.isExample = isExample
    self.rulesVersion = rulesVersion
    self.matches = matches
    self.notices = notices
  }
}

/// Something about a whole ranking that its reader has to know.
public enum Notice: Codable, Equatable, Sendable {
  case exampleData
  case rulesNotValidYet(from: CivilDate)
  case unknownField(FieldCode)
  case unknownActivity(ActivityCode)
  case noLabourDemand
  /// The newest figures in use are of `month`, older than the rules take at face value.
  case oldLabourDemand(month: CivilDate)
  case contradiction(Contradiction)
}
