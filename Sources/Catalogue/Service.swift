import CivilDates
import Languages

/// A service to which an advisor can refer a client.
///
/// Follows the fields of the employment areas' service manual (Palvelumanuaali): for whom, whose
/// residents, ages, languages, charge, how to join, conditions and when that was checked.
public struct Service: Equatable, Sendable, Codable, Identifiable {
  public typealias ID = Code<Service>

  public let id: ID
  public let kind: ServiceKind
  public let name: LocalizedText
  /// The organisation that runs it.
  public let runner: LocalizedText
  /// The home municipalities it serves; empty: any.
  public let municipalities: [MunicipalityCode]
  public let minimumAge: Int?
  /// The last year of age at which it serves: "under 30" is 29.
  public let maximumAge: Int?
  public let needs: [ServiceNeed]
  /// Languages of service; empty: not stated.
  public let languages: [LanguageCode]
  /// Whether it costs the client nothing; nil when not stated.
  public let isFree: Bool?
  public let howToJoin: LocalizedText
  /// Other conditions, for example a referral.
  public let conditions: LocalizedText
  public let source: String
  /// When the source said so.
  public let sourceDate: CivilDate?
  /// Whether someone has read the source; otherwise check before referring.
  public let isVerified: Bool
  public let isExample: Bool

  public init(
    id: ID,
    kind: ServiceKind,
    name: LocalizedText,
    runner: LocalizedText,
    municipalities: [MunicipalityCode],
    minimumAge: Int?,
    maximumAge: Int?,
    needs: [ServiceNeed],
    languages: [LanguageCode],
    isFree: Bool?,
    howToJoin: LocalizedText,
    conditions: LocalizedText,
    source: String,
    sourceDate: CivilDate?,
    isVerified: Bool,
    isExample: Bool,
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.runner = runner
    self.municipalities = municipalities
    self.minimumAge = minimumAge
    self.maximumAge = maximumAge
    self.needs = needs
    self.languages = languages
    self.isFree = isFree
    self.howToJoin = howToJoin
    self.conditions = conditions
    self.source = source
    self.sourceDate = sourceDate
    self.isVerified = isVerified
    self.isExample = isExample
  }
}
