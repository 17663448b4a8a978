import CivilDates
import Languages

/// When something is open, as a register states it: one rule of several.
public struct ServiceHours: Equatable, Sendable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// On the days of each span, from its opening to its closing.
    case weekly
    /// On the days from ``firstDay`` to ``lastDay`` alone, in place of every other rule.
    case exceptional
    /// From a span's opening on its first day without a break to its closing on its last.
    case unbroken
  }

  public enum Weeks: String, Sendable, Codable, CaseIterable {
    case every, odd, even
  }

  /// One time from opening to closing.
  public struct Span: Equatable, Hashable, Sendable, Codable {
    /// From 0 on Monday to 6 on Sunday; nil: every day.
    public let firstWeekday: Int?
    /// The same day when nil.
    public let lastWeekday: Int?
    /// Minutes from midnight, 0 to 1440.
    public let opens: Int
    public let closes: Int
    public let weeks: Weeks

    public init(
      firstWeekday: Int?,
      lastWeekday: Int?,
      opens: Int,
      closes: Int,
      weeks: Weeks = .every,
    ) {
      self.firstWeekday = firstWeekday
      self.lastWeekday = lastWeekday
      self.opens = opens
      self.closes = closes
      self.weeks = weeks
    }
  }

  public let kind: Kind
  /// The first day on which the rule holds; nil: any.
  public let firstDay: CivilDate?
  public let lastDay: CivilDate?
  public let isClosed: Bool
  public let isAlwaysOpen: Bool
  public let isByAppointment: Bool
  public let spans: [Span]
  public let note: LocalizedText

  public init(
    kind: Kind,
    firstDay: CivilDate?,
    lastDay: CivilDate?,
    isClosed: Bool,
    isAlwaysOpen: Bool,
    isByAppointment: Bool,
    spans: [Span],
    note: LocalizedText,
  ) {
    self.kind = kind
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.isClosed = isClosed
    self.isAlwaysOpen = isAlwaysOpen
    self.isByAppointment = isByAppointment
    self.spans = spans
    self.note = note
  }

  /// Whether the rule says anything about `day`.
  public func covers(_ day: CivilDate) -> Bool {
    (firstDay.map { $0 <= day } ?? true) && (lastDay.map { day <= $0 } ?? true)
  }
}
