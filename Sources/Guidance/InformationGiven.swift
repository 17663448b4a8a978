import CivilDates

/// That a client was told what is written down, why, for how long, and which rights there are.
///
/// Recorded apart from every consent: informing is a duty towards everybody, also where nothing
/// needs a permission.
/// - SeeAlso: GDPR, Articles 13 and 14.
public struct InformationGiven: Codable, Equatable, Sendable {
  public var on: CivilDate
  /// Who told, as known to the store; empty for whoever used the recovery key.
  public var by: String
  /// The language in which it was told, as the advisor wrote it; empty when not stated.
  public var language: String
  /// Whether an interpreter was there; nil when not stated.
  public var withInterpreter: Bool?

  public init(on: CivilDate, by: String, language: String, withInterpreter: Bool?) {
    self.on = on
    self.by = by
    self.language = language
    self.withInterpreter = withInterpreter
  }
}
