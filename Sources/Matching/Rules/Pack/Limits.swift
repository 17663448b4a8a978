import Catalogue

/// A number that rules and criteria compare with, and where it comes from.
public struct Limit: Equatable, Sendable {
  /// Years, hours, months or half-steps of a language level, as the limit's name says.
  public let value: Int
  public let source: SourceReference
}

/// The limits of a rule pack by name.
public struct Limits: Equatable, Sendable {
  /// The limits that the criteria read, which every pack has to have.
  enum Required: String, CaseIterable {
    /// Readiness, of 5, at or below which small steps suit better.
    case lowReadiness
    /// Half-steps; a reading level that shows literacy without asking.
    case readingThatShowsLiteracy
    /// An employer's need has to offer at least so many hours a week to be an apprenticeship.
    case apprenticeshipMinimumHours
    /// A plan of at most so many months and steps makes an offering a near miss.
    case nearMissMonths
    case nearMissSteps
  }

  /// The greatest value of a limit.
  static let most = ConditionReader.numbers.upperBound

  let byName: [String: Limit]

  subscript(required: Required) -> Int {
    guard let limit = byName[required.rawValue] else {
      preconditionFailure("a pack without the limit '\(required.rawValue)' is refused when read")
    }
    return limit.value
  }
}
