import Catalogue
import CivilDates

/// A client guided on to a service, and what became of it.
public struct Referral: Codable, Equatable, Sendable {
  /// What became of a referral; raw values are stored.
  public enum Outcome: String, Codable, Sendable, CaseIterable {
    /// Nothing has been heard yet.
    case open
    case started
    /// The client did not go, or left.
    case notTaken = "not-taken"
    /// The service had no place or said no.
    case noPlace = "no-place"
  }

  /// Nil for a service that the directory does not have.
  public var service: Service.ID?
  /// Its name as it was when the client was guided there.
  public var name: String
  public var on: CivilDate
  public var outcome: Outcome

  public init(service: Service.ID?, name: String, on: CivilDate, outcome: Outcome = .open) {
    self.service = service
    self.name = name
    self.on = on
    self.outcome = outcome
  }
}
