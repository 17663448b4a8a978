import CivilDates

/// What a list of clients says of a plan without reading it.
public struct PlanDigest: Codable, Equatable, Sendable {
  /// Meetings of which it is not known whether they took place, the earliest first.
  public let meetings: [Meeting]
  /// The step to be done next.
  public let step: PlanStep?

  public init(meetings: [Meeting], step: PlanStep?) {
    self.meetings = meetings
    self.step = step
  }

  /// Nil where there is nothing ahead.
  public init?(_ record: GuidanceRecord) {
    meetings = record.meetings.values.filter { $0.wasHeld == nil }
      .sorted { ($0.on, $0.detail) < ($1.on, $1.detail) }
    step = record.orderedSteps.first { $0.entry.done == nil }?.entry
    if meetings.isEmpty, step == nil { return nil }
  }

  /// The first meeting from a day on.
  public func nextMeeting(from day: CivilDate) -> Meeting? { meetings.first { $0.on >= day } }
}
