/// A rule of eligibility; raw values are the numbers used in `docs/matching.md`.
public enum RuleID: String, Codable, Sendable, CaseIterable {
  case clientVeto = "E1"
  case languageOneStep = "E2"
  case languageSeveralSteps = "E3"
  case languageEvidence = "E4"
  case literacy = "E5"
  case basicCertificate = "E6"
  case compulsoryEducation = "E7"
  case apprenticeship = "E8"
  case fieldExperience = "E9"
  case timeOfDay = "E10"
  case travel = "E11"
  case safetyConditions = "E12"
  case jobseeker = "E18"
  case ageLimits = "E20"
  case dates = "E21"
}
