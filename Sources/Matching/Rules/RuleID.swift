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

  /// Its place among all cases.
  var place: Int {
    switch self {
    case .clientVeto: 0
    case .languageOneStep: 1
    case .languageSeveralSteps: 2
    case .languageEvidence: 3
    case .literacy: 4
    case .basicCertificate: 5
    case .compulsoryEducation: 6
    case .apprenticeship: 7
    case .fieldExperience: 8
    case .timeOfDay: 9
    case .travel: 10
    case .safetyConditions: 11
    case .jobseeker: 12
    case .ageLimits: 13
    case .dates: 14
    }
  }
}
