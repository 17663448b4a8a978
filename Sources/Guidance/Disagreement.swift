import Catalogue
import CivilDates
import Matching

/// That a client or an advisor does not agree with what the program says of a training, and why.
///
/// The program's own result stays as it is beside it, so that both can be read later.
/// - SeeAlso: GDPR, Article 22, and recital 71 on contesting a decision.
public struct Disagreement: Codable, Equatable, Sendable {
  /// Who does not agree; raw values are stored.
  public enum Party: String, Codable, Sendable, CaseIterable {
    case client
    case advisor
    case both
  }

  public var offering: Offering.ID
  /// The training's name as it was then.
  public var name: String
  /// What the program said then.
  public var verdict: Verdict
  public var party: Party
  /// One line, without names and illnesses.
  public var reason: String
  public var on: CivilDate

  public init(
    offering: Offering.ID,
    name: String,
    verdict: Verdict,
    party: Party,
    reason: String,
    on: CivilDate,
  ) {
    self.offering = offering
    self.name = name
    self.verdict = verdict
    self.party = party
    self.reason = reason
    self.on = on
  }
}
