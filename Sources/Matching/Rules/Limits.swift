import Catalogue

/// The numbers that eligibility compares with.
public struct Limits: Decodable, Equatable, Sendable {
  /// Whole years.
  public let apprenticeshipMinimumAge: Int
  /// On average, a week.
  public let apprenticeshipMinimumHours: Int
  /// The age at which compulsory education ends.
  public let compulsoryEducationEndAge: Int
  /// Used when an offering of adult basic education states no limit of its own.
  public let adultBasicEducationMinimumAge: Int
  /// Half-steps from the minimum within which an untested level has to be checked.
  public let untestedLevelMargin: Int
  /// A reading level, in any language of instruction, that shows literacy without asking.
  public let readingThatShowsLiteracy: LanguageLevel
  /// Years of work in a field that count as experience for a further qualification.
  public let fieldExperienceYears: Int
  /// Readiness, of 5, at or below which small steps suit better.
  public let lowReadiness: Int
}

/// Rough durations of the steps that open an offering, in whole months.
public struct StepMonths: Decodable, Equatable, Sendable {
  public let languageHalfStep: Int
  public let literacy: Int
  public let basicEducation: Int
  public let jobseekerRegistration: Int
  public let careArrangement: Int
  public let timeArrangement: Int
  public let employerSearch: Int
  public let hoursAgreement: Int
}
