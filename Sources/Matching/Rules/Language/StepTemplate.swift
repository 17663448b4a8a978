import Catalogue

public enum StepSet: Sendable {}
/// The name of a step template in a rule pack, for example `language`.
public typealias StepID = Code<StepSet>

/// A kind of step that opens what is not open yet, as its pack states it.
public struct StepTemplate: Equatable, Sendable, Identifiable {
  /// What carrying the step out changes in a profile.
  public enum Effect: String, Codable, Sendable, CaseIterable {
    case raiseLanguage = "raise_language"
    case testLanguage = "test_language"
    case learnToRead = "learn_to_read"
    case completeBasicEducation = "complete_basic_education"
    case completeUpperSecondary = "complete_upper_secondary"
    case reachAge = "reach_age"
    case registerAsJobseeker = "register_as_jobseeker"
    case arrangeCare = "arrange_care"
    case freeTimes = "free_times"
    case findEmployer = "find_employer"
    case agreeHours = "agree_hours"
    case getLicence = "get_licence"
    case getRightToPractise = "get_right_to_practise"
    case getRightToWork = "get_right_to_work"

    /// The fact that it raises to the number a clause asks for; nil when it works otherwise.
    var raisedNumber: RuleFact? {
      switch self {
      case .reachAge: .age
      case .agreeHours: .employerHours
      case .raiseLanguage, .testLanguage, .learnToRead, .completeBasicEducation,
        .completeUpperSecondary, .registerAsJobseeker, .arrangeCare, .freeTimes, .findEmployer,
        .getLicence,
        .getRightToPractise, .getRightToWork:
        nil
      }
    }
  }

  /// How long a step takes, in whole months.
  public enum Duration: Equatable, Sendable {
    case months(Int)
    /// For each half-step of a level, or each year of age, that is missing.
    case monthsPerStep(Int)
  }

  public let id: StepID
  public let effect: Effect
  public let duration: Duration
  /// Whether it takes the client's whole time, so that other studies wait for it.
  public let isStudy: Bool
  /// The step is suggested only when this holds or may hold; nil when always.
  public let onlyWhen: Condition?
  /// The kinds of offerings through which it can be taken.
  public let providedBy: [OfferingKind]
  public let text: RuleText
  public let source: SourceReference

  /// The attributes of an offering that decide how long it takes.
  var attributesOfDuration: OfferingAttributes {
    guard case .monthsPerStep = duration else { return [] }
    switch effect {
    case .raiseLanguage: return OfferingAttributes(.teachingLanguage, .minimumLevel)
    case .reachAge: return OfferingAttributes(.start)
    case .testLanguage, .learnToRead, .completeBasicEducation, .completeUpperSecondary,
      .registerAsJobseeker, .arrangeCare, .freeTimes, .findEmployer, .agreeHours, .getLicence,
      .getRightToPractise, .getRightToWork:
      return []
    }
  }
}
