import Catalogue
import CivilDates
import Languages

/// An age at which something opens or closes.
public struct RadarAge: Equatable, Sendable, Identifiable {
  public enum Moment: String, Codable, Sendable {
    case birthday
    /// The last day of the year in which the age is reached.
    case endOfYear
  }

  public let id: RadarID
  public let age: Int
  public let moment: Moment
  public let effect: RadarDate.Effect
  /// Left out for a client to whom it certainly does not apply; nil: applies to all.
  public let condition: Condition?
  public let text: RuleText
  public let source: SourceReference
}

/// A day, the same for everybody, of which a source tells.
public struct RadarAnnouncement: Equatable, Sendable, Identifiable {
  public let id: RadarID
  public let days: ClosedRange<CivilDate>
  public let effect: RadarDate.Effect
  public let condition: Condition?
  public let text: RuleText
  public let source: SourceReference
}

/// The ages and days that a rule pack asks to watch.
public struct RadarRules: Equatable, Sendable {
  public let ages: [RadarAge]
  public let announcements: [RadarAnnouncement]

  /// What follows on the day; nil for an id that the pack does not have.
  public func text(_ id: RadarID) -> RuleText? {
    ages.first { $0.id == id }?.text ?? announcements.first { $0.id == id }?.text
  }
}
