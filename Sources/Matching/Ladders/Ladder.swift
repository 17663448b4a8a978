import Catalogue
import CivilDates

/// How an offering that is not open yet can be opened.
public struct Ladder: Codable, Equatable, Sendable, Identifiable {
  public let offering: Offering.ID
  /// The most its score could be under the answers still open: 0 to 10,000,000.
  public let optimisticScore: Int
  /// At most three, the shortest first; empty when no known steps open it.
  public let plans: [UnlockPlan]
  /// Each plan on the calendar, in the same order.
  public let timelines: [LadderTimeline]
  /// Whether some plan is short enough to be called a near miss.
  public let isNearMiss: Bool

  public var id: Offering.ID { offering }
  /// 0 to 100.
  public var optimisticPoints: Int { optimisticScore.wholePoints }
}

/// The best offerings that are not open yet, the most promising first.
public struct Ladders: Codable, Equatable, Sendable {
  public let blocked: [Ladder]

  public var nearMisses: [Ladder] { blocked.filter(\.isNearMiss) }
}

/// A plan with days: the earliest at which each step could begin and end.
public struct LadderTimeline: Codable, Equatable, Sendable {
  public struct Stage: Codable, Equatable, Sendable {
    public let step: UnlockStep
    /// The offering whose start and length give the days; nil when the pack's rough months do.
    public let provider: Offering.ID?
    public let start: CivilDate
    public let finish: CivilDate

    public init(
      step: UnlockStep,
      provider: Offering.ID?,
      start: CivilDate,
      finish: CivilDate,
    ) {
      self.step = step
      self.provider = provider
      self.start = start
      self.finish = finish
    }
  }

  /// What the days of the plan mean for the offering's own start.
  public enum Entry: Codable, Equatable, Sendable {
    /// It starts on this day, after the plan.
    case starts(CivilDate)
    /// It can be started at any time.
    case anyTime
    /// It starts on this day, before the plan is done: a later group is needed.
    case missed(CivilDate)
    case notStated
  }

  /// In the plan's order.
  public let stages: [Stage]
  /// The first day on which every step is done.
  public let opens: CivilDate
  public let entry: Entry

  /// How many days after the group's start the plan is done; nil when it is in time, or when the
  /// group starts at no one day.
  public var daysLate: Int? {
    guard case .missed(let start) = entry else { return nil }
    return opens.dayNumber - start.dayNumber
  }
}
