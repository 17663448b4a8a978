import Matching

/// The word for a step in cases.
enum StepName: String, CaseIterable, Sendable {
  case literacy
  case language
  case basicEducation = "basic-education"
  case upperSecondary = "upper-secondary"
  case reachAge = "reach-age"
  case registerAsJobseeker = "register-as-jobseeker"
  case arrangeCare = "arrange-care"
  case freeTimes = "free-times"
  case findEmployer = "find-employer"
  case agreeHours = "agree-hours"
  case languageTest = "language-test"
  case licence
  case rightToPractise = "right-to-practise"
  case rightToWork = "right-to-work"

  init(word: String) throws(CaseError) {
    guard let step = Self(rawValue: word) else {
      throw .badStep(word, words: Self.allCases.map(\.rawValue))
    }
    self = step
  }

  init(_ action: UnlockStep.Action) {
    self =
      switch action {
      case .literacy: .literacy
      case .language: .language
      case .basicEducation: .basicEducation
      case .upperSecondary: .upperSecondary
      case .reachAge: .reachAge
      case .registerAsJobseeker: .registerAsJobseeker
      case .arrangeCare: .arrangeCare
      case .freeTimes: .freeTimes
      case .findEmployer: .findEmployer
      case .agreeHours: .agreeHours
      case .languageTest: .languageTest
      case .licences: .licence
      case .rightToPractise: .rightToPractise
      case .rightToWork: .rightToWork
      }
  }
}
