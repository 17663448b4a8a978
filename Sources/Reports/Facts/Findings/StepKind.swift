import Matching

/// A kind of step that opens a training.
enum StepKind: String, CaseIterable {
  case literacy
  case language
  case languageTest = "language_test"
  case basicEducation = "basic_education"
  case upperSecondary = "upper_secondary"
  case reachAge = "reach_age"
  case registerAsJobseeker = "register_as_jobseeker"
  case arrangeCare = "arrange_care"
  case freeTimes = "free_times"
  case findEmployer = "find_employer"
  case agreeHours = "agree_hours"
  case licences
  case rightToPractise = "right_to_practise"
  case rightToWork = "right_to_work"
  /// A step is there, and telling which would tell too much.
  case untold

  init(_ action: UnlockStep.Action) {
    self =
      switch action {
      case .literacy: .literacy
      case .language: .language
      case .languageTest: .languageTest
      case .basicEducation: .basicEducation
      case .upperSecondary: .upperSecondary
      case .reachAge: .reachAge
      case .registerAsJobseeker: .registerAsJobseeker
      case .arrangeCare: .arrangeCare
      case .freeTimes: .freeTimes
      case .findEmployer: .findEmployer
      case .agreeHours: .agreeHours
      case .licences: .licences
      case .rightToPractise: .rightToPractise
      case .rightToWork: .rightToWork
      }
  }
}

/// The bounds that durations are rounded up to, so that they do not tell a level or an age.
let monthBounds = [0, 3, 6, 12, 24]

/// Nil above the last bound.
func monthsAtMost(_ months: Int) -> Int? { monthBounds.first { months <= $0 } }
