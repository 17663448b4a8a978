import Catalogue
import CivilDates

/// The rules, limits, steps and weights in force from a day on, with the source of each.
///
/// A stored ranking names the version it was made with, so that it can be explained later.
public struct RulePack: Equatable, Sendable {
  public let id: String
  public let version: String
  /// Names the file it was read from: 16 hexadecimal digits, another for every other byte.
  public let hash: String
  public let validFrom: CivilDate
  public let limits: Limits
  /// In the order in which their reasons are shown.
  public let rules: [Rule]
  /// In the order in which steps are taken.
  public let steps: [StepTemplate]
  public let weights: Weights
  public let priorityShifts: PriorityShifts
  public var values: ValueTables
  public let assumedMinimum: AssumedMinimums
  public let services: ServiceRules
  public let radar: RadarRules
  /// What to ask about an apprenticeship before it is agreed.
  public let employerAsks: [EmployerAsk]

  /// A rule about offerings, the client or services.
  public func rule(_ id: RuleID) -> Rule? {
    rules.first { $0.id == id } ?? services.gates.first { $0.rule.id == id }?.rule
  }

  public func step(_ id: StepID) -> StepTemplate? { steps.first { $0.id == id } }

  /// The sentence of a reason; nil when the clause says only what to ask.
  public func text(of reason: Reason) -> RuleText? {
    let texts = rule(reason.rule)?.clauses.first { $0.id == reason.clause }?.texts
    switch reason.outcome {
    case .met: return texts?.met
    case .failed: return texts?.failed
    case .unknown: return texts?.unknown
    }
  }
}
