/// What sort of training an offering is; the Finnish terms stand in `docs/glossary.md`.
public enum OfferingKind: String, CaseIterable, Codable, Sendable {
  case vocationalQualification = "vocational_qualification"
  case furtherQualification = "further_qualification"
  case qualificationUnit = "qualification_unit"
  case apprenticeship
  case preparatory
  case adultBasicEducation = "adult_basic_education"
  case literacy
  case integrationTraining = "integration_training"
  case languageCourse = "language_course"
  case labourMarketTraining = "labour_market_training"
  case workshop
  /// Vocational training that is no qualification and no part of one.
  case otherVocational = "other_vocational"
  /// Courses of folk high schools and adult education centres.
  case liberalEducation = "liberal_education"
  case upperSecondary = "upper_secondary"
  case higherEducation = "higher_education"
}
