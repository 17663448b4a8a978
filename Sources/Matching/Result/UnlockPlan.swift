import Catalogue

/// One thing to do before an offering opens.
public struct UnlockStep: Codable, Equatable, Hashable, Sendable {
  public enum Action: Codable, Hashable, Sendable {
    case literacy
    case language(Offering.TeachingLanguage, from: LanguageLevel, to: LanguageLevel)
    case languageTest(Offering.TeachingLanguage)
    case basicEducation
    case upperSecondary
    case reachAge(Int)
    case registerAsJobseeker
    case arrangeCare
    case freeTimes([Offering.TimeOfDay])
    case findEmployer(FieldCode?)
    case agreeHours(Int)
    case licences([String])
    case rightToPractise
    case rightToWork
  }

  /// The step's template in the rule pack.
  public let template: StepID
  public let action: Action
  /// A rough duration in whole months; 0 for a matter of days.
  public let months: Int
  /// Whether other studies wait for it.
  public let isStudy: Bool
  /// Offerings of the catalogue through which it can be taken, the soonest first; empty when the
  /// catalogue has none or the step needs none.
  public let offerings: [Offering.ID]
  /// The values of the facts that the template's text names.
  public let arguments: [RuleFact: Argument]

  public init(
    template: StepID,
    action: Action,
    months: Int,
    isStudy: Bool = false,
    offerings: [Offering.ID] = [],
    arguments: [RuleFact: Argument] = [:],
  ) {
    self.template = template
    self.action = action
    self.months = months
    self.isStudy = isStudy
    self.offerings = offerings
    self.arguments = arguments
  }
}

extension UnlockStep {
  /// The step as it can be taken through some offerings.
  func through(_ offerings: [Offering.ID]) -> UnlockStep {
    UnlockStep(
      template: template,
      action: action,
      months: months,
      isStudy: isStudy,
      offerings: offerings,
      arguments: arguments,
    )
  }
}

/// The steps that together open an offering, in the order to take them.
public struct UnlockPlan: Codable, Equatable, Sendable {
  public let steps: [UnlockStep]
  /// Studies follow one another; waiting and arranging go on beside them.
  public let months: Int
}
