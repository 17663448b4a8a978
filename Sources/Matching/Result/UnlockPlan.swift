import Catalogue

/// One thing to do before an offering opens.
public struct UnlockStep: Codable, Equatable, Sendable {
  public enum Action: Codable, Hashable, Sendable {
    case literacy
    case language(Offering.TeachingLanguage, from: LanguageLevel, to: LanguageLevel)
    case basicEducation
    case reachAge(Int)
    case registerAsJobseeker
    case arrangeCare
    case freeTimes([Offering.TimeOfDay])
    case findEmployer(FieldCode?)
    case agreeHours(Int)
  }

  public let action: Action
  /// A rough duration in whole months; 0 for a matter of days.
  public let months: Int

  public init(action: Action, months: Int) {
    self.action = action
    self.months = months
  }
}

/// The steps that together open an offering, in the order to take them.
public struct UnlockPlan: Codable, Equatable, Sendable {
  public let steps: [UnlockStep]
  /// Studies follow one another; waiting and arranging go on beside them.
  public let months: Int
}
