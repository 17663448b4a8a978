import CivilDates

/// Something that is done with a client's data only if the client agrees; raw values are stored.
///
/// The guidance itself is no purpose here: authorities and schools do it by law, and a consent that
/// cannot be refused freely would be none.
/// - SeeAlso: GDPR, Article 6(1) and recital 43.
public enum Purpose: String, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
  /// Writing down functional limits and what helps: the voluntary part of the interview.
  case support
  /// Handing the case over to an advisor of another organisation.
  case handOver = "hand-over"
  /// The voluntary part goes along where something is handed over.
  case supportHandOver = "support-hand-over"
  /// A packet for a school at which the client applies.
  case school
  /// A card for an employer.
  case employer
  /// Asking later how things went.
  case followUp = "follow-up"
}

/// What a client said about one purpose, last.
public struct Consent: Codable, Equatable, Sendable {
  /// False for what was refused and for what was withdrawn.
  public var isGiven: Bool
  public var on: CivilDate
  /// Who wrote it down, as known to the store.
  public var by: String

  public init(isGiven: Bool, on: CivilDate, by: String) {
    self.isGiven = isGiven
    self.on = on
    self.by = by
  }
}
