import Catalogue
import CivilDates

/// One step of the plan that a client leaves with: what, who, by when.
public struct PlanStep: Codable, Equatable, Sendable {
  /// Who does it.
  public enum Doer: Codable, Equatable, Sendable {
    case client
    case advisor
    /// Somebody else, such as a school, in the advisor's words.
    case other(String)
  }

  public var text: String
  public var doer: Doer
  /// Nil when no day was agreed.
  public var due: CivilDate?
  /// When it was done; nil while it is not.
  public var done: CivilDate?
  /// The training that the step is about, if any.
  public var offering: Offering.ID?

  public init(
    text: String,
    doer: Doer,
    due: CivilDate?,
    done: CivilDate? = nil,
    offering: Offering.ID? = nil,
  ) {
    self.text = text
    self.doer = doer
    self.due = due
    self.done = done
    self.offering = offering
  }
}
