import CivilDates
import Foundation
import Guidance

/// How much of an interview is done, counted by whoever knows the form.
///
/// Given with each save, so that the list of cases needs no form.
public struct InterviewProgress: Equatable, Sendable, Codable {
  public let answered: Int
  /// The questions asked on the client's own path, answered ones included.
  public let asked: Int

  public init(answered: Int, asked: Int) {
    self.answered = answered
    self.asked = asked
  }
}

/// What the list of cases shows of one case.
public struct CaseSummary: Equatable, Sendable, Identifiable {
  /// How far the guidance has come.
  public enum Stage: Equatable, Sendable, Codable {
    case new
    case interview(answered: Int, asked: Int)
    /// A ranking of the present answers is stored.
    case ranked
    /// As `ranked`, and at least one offering has been chosen.
    case chosen
  }

  public let id: GuidanceCase.ID
  /// What the advisor calls the case, unique in a store whatever its letter case.
  public let code: String
  /// Whether the client is invented for practice.
  public let isExample: Bool
  /// To the millisecond.
  public let createdAt: Date
  /// To the millisecond.
  public let updatedAt: Date
  public let stage: Stage
  /// Counts what has been saved for the case; its creation is 1.
  public let revision: Int
  /// The last day on which the case is kept; nil for one from before there were such days.
  public let deleteBy: CivilDate?
  /// How many of its fields were given more than one value apart, at different desks.
  public let conflicts: Int
  /// What is ahead of the plan; nil for nothing.
  public let plan: PlanDigest?

  public init(
    id: GuidanceCase.ID,
    code: String,
    isExample: Bool,
    createdAt: Date,
    updatedAt: Date,
    stage: Stage,
    revision: Int,
    deleteBy: CivilDate?,
    conflicts: Int = 0,
    plan: PlanDigest? = nil,
  ) {
    self.id = id
    self.code = code
    self.isExample = isExample
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.stage = stage
    self.revision = revision
    self.deleteBy = deleteBy
    self.conflicts = conflicts
    self.plan = plan
  }
}
