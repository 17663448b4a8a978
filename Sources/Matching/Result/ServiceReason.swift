import Catalogue
import CivilDates

/// A need that the client's answers show, with the sign that shows it.
public struct ShownNeed: Codable, Equatable, Sendable {
  /// The sign in the rule pack, whose text says what showed the need.
  public let sign: NeedID
  public let need: ServiceNeed
  /// 1 to 3, as in ``NeedSign/strength``.
  public let strength: Int
  /// The values of the facts that the sign's text names.
  public let arguments: [RuleFact: Argument]
  public let source: SourceReference
}

/// Why a service suits a client, or why it does not.
public enum ServiceReason: Codable, Equatable, Sendable {
  /// The client's answers show a need that the service answers.
  case need(ShownNeed)
  /// The client uses the service already, so that there is nothing to refer to.
  case alreadyThere
  case servesHome(MunicipalityCode)
  /// The home municipality's services are arranged by another one of the same employment area.
  case servesArea(home: MunicipalityCode, responsible: MunicipalityCode)
  case servesEveryone
  case otherMunicipality(MunicipalityCode)
  /// A municipality's service, and the client has no home municipality.
  case noHome
  case homeUnknown
  case ageFits
  /// With what to ask: the year of birth, or the month when the year leaves it open.
  case ageUnknown(ClientQuestion)
  /// `inDays` until the birthday, a range when the day of birth is not known.
  case tooYoung(minimum: Int, inDays: ClosedRange<Int>?)
  case tooOld(maximum: Int)
  /// Open now; the age at which it no longer is comes in `inDays`.
  case closes(atAge: Int, inDays: ClosedRange<Int>)
  /// What a rule of the pack says of the service's kind.
  case rule(Reason)
  /// Nobody has read the source: ask before referring.
  case notVerified
}

extension ServiceReason {
  /// What the reason alone says of the referral.
  public var verdict: Verdict {
    switch self {
    case .need, .alreadyThere, .servesHome, .servesArea, .servesEveryone, .ageFits, .closes: .open
    case .homeUnknown, .ageUnknown, .notVerified: .check
    case .tooYoung: .notYet
    case .otherMunicipality, .noHome, .tooOld: .excluded
    case .rule(let reason): reason.verdict
    }
  }
}
