public enum YesMaybeNo: String, Codable, Sendable, CaseIterable { case yes, maybe, no }

/// For how long a client has been without work.
public enum WithoutWork: String, Codable, Sendable, CaseIterable {
  case underThreeMonths = "under_three_months"
  case threeToTwelveMonths = "three_to_twelve_months"
  case oneToTwoYears = "one_to_two_years"
  case overTwoYears = "over_two_years"
  case neverWorked = "never_worked"
}

/// The plan that is valid now; `joint` is made by several authorities together.
public enum PlanKind: String, Codable, Sendable, CaseIterable {
  case none
  case integration
  case employment
  case joint
  case other
}

public enum PlanMaker: String, Codable, Sendable, CaseIterable {
  case employmentServices = "employment_services"
  case municipality
  case socialServices = "social_services"
  case school
  case other
}

/// What a client lives on; no amount is kept.
public enum Income: String, Codable, Sendable, CaseIterable {
  case wage
  case unemploymentBenefit = "unemployment_benefit"
  case studentAid = "student_aid"
  case familyBenefit = "family_benefit"
  case socialAssistance = "social_assistance"
  case otherBenefit = "other_benefit"
  case family
  case other
}

public enum HousingSecurity: String, Codable, Sendable, CaseIterable { case yes, uncertain, no }

/// Care that would free the client to study.
public enum MissingCare: String, Codable, Sendable, CaseIterable {
  case daycare
  case afterSchool = "after_school"
  case eveningNight = "evening_night"
  case adult
}

/// A service for the young that the client already uses.
public enum YouthService: String, Codable, Sendable, CaseIterable {
  case ohjaamo
  case outreach
  case workshop
  case other
  case none
}

public enum WishedService: String, Codable, Sendable, CaseIterable {
  case employmentServices = "employment_services"
  case socialServices = "social_services"
  case healthServices = "health_services"
  case kela
  case moneyAdvice = "money_advice"
  case housingAdvice = "housing_advice"
  case familyServices = "family_services"
  case youthServices = "youth_services"
}
