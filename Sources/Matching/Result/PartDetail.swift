import Catalogue
import CivilDates

/// The finding of a criterion with its arguments; the wording is in Reports.
public enum PartDetail: Codable, Equatable, Sendable {
  /// Shares in permille of what the occupation asks for: held now, and held or taught at the end.
  case skills(occupation: OccupationCode, held: Int, reached: Int)
  /// The share held now, of a training that tells nothing of what it teaches.
  case skillsUntold(occupation: OccupationCode, held: Int)
  case skillsUnanswered(occupation: OccupationCode)
  case noOccupation

  /// `rank` counts from 1.
  case interestRanked(field: FieldCode, rank: Int)
  case interestNotNamed(field: FieldCode)
  case interestUnanswered
  case fieldNotStated

  case labourDemand(LabourDemandFinding)
  case labourDemandMissing
  /// The client's degree is higher than the offering's entry level and the field is no wish.
  case labourDemandNotCounted

  case route(RouteFinding)
  case dailyLife(DailyLifeFinding)
  case languageMargin(LanguageMarginFinding)

  /// The client's priorities that the offering serves at least half-way, and those it does not.
  case goals(served: [Priority], notServed: [Priority])
  case goalsUnanswered
}

public struct RouteFinding: Codable, Equatable, Sendable {
  /// Nil when the client has not said.
  public let wish: LearningWay?
  /// Whether the offering is learnt mostly by working.
  public let isByWork: Bool
  /// Whether an employer is in sight; nil unless the offering is an apprenticeship and it is known.
  public let hasEmployer: Bool?
  /// Whether the client asked, by low readiness, for small steps; nil when not known.
  public let wantsSmallSteps: Bool?
  public let isSmallStep: Bool
  /// Nil when it has no effect, and in rankings stored before it was told.
  public let degree: Degree?

  /// What a higher degree of the client means where the training starts far below it.
  public enum Degree: String, Codable, Sendable {
    /// It takes points: the field is no wish.
    case counts
    /// It does so unless the field turns out to be a wish, or the client's own.
    case mayCount
  }
}

public struct DailyLifeFinding: Codable, Equatable, Sendable {
  /// One way; nil when not known.
  public let travelMinutes: Int?
  /// Whether much of the teaching needs no travelling.
  public let isPartlyRemote: Bool
  /// Nil when the client's or the offering's times are not known.
  public let missingTimes: [Offering.TimeOfDay]?
}

public struct LanguageMarginFinding: Codable, Equatable, Sendable {
  public let language: Offering.TeachingLanguage
  /// The lowest of the four skills; nil when one of them is not known.
  public let level: LanguageLevel?
  /// Nil when the provider has not said.
  public let minimum: LanguageLevel?
  /// What the rule pack takes in its place; nil when the provider has said, or the pack has nothing.
  public let assumedMinimum: LanguageLevel?
  public let hasSupport: Bool?
}
