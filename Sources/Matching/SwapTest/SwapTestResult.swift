import Catalogue

/// Whether the list stays the same when what must not matter is another.
public struct SwapTestResult: Codable, Equatable, Sendable {
  /// A fact that must not matter, given another value.
  public enum Swap: Codable, Equatable, Sendable {
    case strongestLanguage(String)
    case yearOfArrival(Int)
    /// On the same side of every age limit.
    case birthYear(Int)
  }

  /// Why a fact was not swapped.
  public enum Omission: String, Codable, Sendable {
    /// Some rule of the pack reads the year of arrival.
    case yearOfArrivalIsRead
    case birthYearNotKnown
    /// No other year of birth is on the same side of every age limit.
    case noOtherBirthYear
    case noOtherYearOfArrival
  }

  public struct Trial: Codable, Equatable, Sendable {
    public let swap: Swap
    /// Nil when the output was the same; else the first offering that differed, or none where a
    /// notice did.
    public let difference: Difference?
  }

  public struct Difference: Codable, Equatable, Sendable {
    public let offering: Offering.ID?
  }

  public let trials: [Trial]
  public let omissions: [Omission]
  /// What a profile has no place for, so that no list can depend on it.
  public let absent: [AbsentFact]

  public var passes: Bool { trials.allSatisfy { $0.difference == nil } }
}

/// What is never asked for matching.
public enum AbsentFact: String, Codable, Sendable, CaseIterable { case name, gender }
