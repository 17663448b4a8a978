import Catalogue

/// Why a service suits a client, or why it does not.
public enum ServiceReason: Codable, Equatable, Sendable {
  /// The client's answers show a need that the service answers.
  case need(ServiceNeed)
  case servesHome(MunicipalityCode)
  case servesEveryone
  case otherMunicipality(MunicipalityCode)
  case homeUnknown
  case ageFits
  case ageUnknown
  case tooYoung(minimum: Int)
  case tooOld(maximum: Int)
  /// The service is in use already.
  case alreadyThere
  /// Nobody has read the source: ask before referring.
  case notVerified
}
