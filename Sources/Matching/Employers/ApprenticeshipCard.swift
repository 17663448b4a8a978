import Catalogue
import CivilDates

/// What an advisor takes to an employer about one apprenticeship: facts, and what is to be asked.
///
/// It has no name, no health and nothing else that the employer does not need.
public struct ApprenticeshipCard: Codable, Equatable, Sendable {
  public let offering: Offering.ID
  public let provider: Provider.ID
  public let qualification: QualificationCode?
  public let occupation: OccupationCode
  /// Nil when the card is not for a recorded need.
  public let need: EmployerNeed.ID?
  /// In the order of the catalogue; empty when it has no units for the offering.
  public let units: [CardUnit]
  /// What the work asks for that the client has done, beside the units.
  public let knownTasks: [ActivityCode]
  /// Hours a week: the employer's, and the least an apprenticeship needs on average.
  public let weeklyHours: Int?
  public let minimumHours: Int
  public let language: Offering.TeachingLanguage
  public let wantedLevel: LanguageLevel?
  /// The client's weakest skill in the language; nil when one of the four is not known.
  public let level: LanguageLevel?
  public let start: CivilDate?
  public let studiesStart: CivilDate?
  public let asks: [CardAsk]
}

/// A unit of the qualification and what of it the client has done already.
public struct CardUnit: Codable, Equatable, Sendable {
  public let unit: UnitCode
  /// Completed in earlier studies.
  public let isCompleted: Bool
  public let known: [ActivityCode]
  public let toLearn: [ActivityCode]
}

/// What to ask for on the card, from the rule pack.
public struct CardAsk: Codable, Equatable, Sendable {
  public let ask: EmployerAskID
  public let source: SourceReference
}
