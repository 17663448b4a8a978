import Catalogue
import CivilDates

/// An employer's recorded need and a client, side by side for one apprenticeship.
public struct EmployerMeeting: Codable, Equatable, Sendable {
  public let need: EmployerNeed.ID
  public let offering: Offering.ID
  /// One for each subject, in a fixed order.
  public let points: [MeetingPoint]

  /// What is still to be asked, the client's and the employer's things together.
  public var asks: [MeetingAsk] { points.flatMap(\.asks) }

  /// Whether something falls short as far as it is known; never because something is not known.
  public var fallsShort: Bool { points.contains { $0.state == .short } }
}

/// One subject on which an employer and a client meet.
public struct MeetingPoint: Codable, Equatable, Sendable {
  public enum State: String, Codable, Sendable, CaseIterable {
    case fits
    /// Known not to reach what is needed, which the client and the employer may still change.
    case short
    case ask
  }

  public enum Subject: Codable, Equatable, Sendable {
    /// Hours a week that the employer offers, and the least an apprenticeship needs.
    case hours(offered: Int?, minimum: Int)
    /// The level the employer wants and the client's weakest skill, as far as known.
    case language(
      Offering.TeachingLanguage,
      wanted: LanguageLevel?,
      lowest: LanguageLevel?,
      highest: LanguageLevel?,
    )
    /// When the employer wants to start, when the client can, and when the studies begin.
    case start(employer: CivilDate?, client: CivilDate?, studies: CivilDate?)
    /// Minutes one way from the client's home to the work, and the client's limit.
    case way(minutes: Int?, limit: Int?)
    case places(Int?)
    /// Whether the client wants the field; nil when no wishes are known.
    case wish(field: FieldCode?, isNamed: Bool?)
  }

  public let subject: Subject
  public let state: State
  /// Empty unless the state is ``State/ask``.
  public let asks: [MeetingAsk]
}

/// What to ask, and whom.
public enum MeetingAsk: Codable, Equatable, Hashable, Sendable {
  case client(ClientQuestion)
  case employer(EmployerQuestion)
  /// The catalogue has no travel time between the two places.
  case travelTime
}

/// Something the employer has not told.
public enum EmployerQuestion: String, Codable, Sendable, CaseIterable {
  case hours
  case languageLevel
  case start
  case places
  case field
}
