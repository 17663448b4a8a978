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
}
