import Catalogue
import CivilDates

public enum RadarSet: Sendable {}
/// The name of a date or age in a rule pack's radar, for example `ohjaamo`.
public typealias RadarID = Code<RadarSet>

/// A day ahead on which something closes, opens or happens for a client.
public struct RadarDate: Codable, Equatable, Sendable {
  public enum Kind: Codable, Equatable, Hashable, Sendable {
    /// The client reaches an age, or the end of the year in which it is reached; the rule pack's
    /// text says what follows.
    case age(RadarID, Int)
    /// A day that the rule pack announces, for example a joint application.
    case announced(RadarID)
    case planEnds
    case permitEnds
    case courseEnds
    case languageTest
    case applicationEnds(Offering.ID)
    case offeringStarts(Offering.ID)
    /// The rule pack asks to be checked against its sources.
    case rulesReview
  }

  public enum Effect: String, Codable, Sendable, CaseIterable { case opens, closes, happens }

  public let kind: Kind
  public let effect: Effect
  /// The first and the last day it can be; the same when the day is known.
  public let days: ClosedRange<CivilDate>
  /// Days from the day of the radar; 0 at the low end when it may already have been.
  public let daysLeft: ClosedRange<Int>
  /// Nil for what the client or the catalogue has told.
  public let source: SourceReference?

  /// Nil when it is past.
  init?(
    _ kind: Kind,
    _ effect: Effect,
    on days: ClosedRange<CivilDate>,
    from date: CivilDate,
    source: SourceReference? = nil,
  ) {
    guard let left = days.daysLeft(from: date) else { return nil }
    self.kind = kind
    self.effect = effect
    self.days = days
    daysLeft = left
    self.source = source
  }
}
