/// What sort of service it is; the Finnish terms stand in `docs/glossary.md`.
public enum ServiceKind: String, Codable, Sendable, CaseIterable {
  case employmentServices = "employment_services"
  case ohjaamo
  case outreachYouthWork = "outreach_youth_work"
  case workshop
  case kelaRehabilitation = "kela_rehabilitation"
  case kelaBenefits = "kela_benefits"
  case multiSectorSupport = "multi_sector_support"
  case adultEducation = "adult_education"
  case vocationalCollege = "vocational_college"
  case languageTest = "language_test"
  case immigrantGuidance = "immigrant_guidance"
  case recognition
  case familyCentre = "family_centre"
  case earlyEducation = "early_education"
  case socialWork = "social_work"
  case health
  case debtAdvice = "debt_advice"
  case housing
  /// A service that none of these describes.
  case other
}

/// What a client may need that a service answers.
public enum ServiceNeed: String, Codable, Sendable, CaseIterable {
  case training
  case work
  case employmentSupport = "employment_support"
  case language
  case literacy
  case guidance
  case youthSupport = "youth_support"
  case recognition
  case workAbility = "work_ability"
  case health
  case money
  case housing
  case care
  case dailyLife = "daily_life"
}
