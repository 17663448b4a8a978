import CivilDates
import Foundation

/// Cases that were not deleted, though their time is over by the clock, as it may be set wrong.
public struct ClockDoubt: Equatable, Sendable {
  /// How many there are.
  public let count: Int
  /// The last day, by UTC, on which the store was in use before the time in which it was not.
  public let lastUse: CivilDate

  public init(count: Int, lastUse: CivilDate) {
    self.count = count
    self.lastUse = lastUse
  }
}

/// The last time of use before a gap of more than 60 days that ended within the last week; nil when
/// there is no such gap, so that `now` can be believed.
///
/// A week, because a clock that was set ahead is not right the second time the store is opened.
/// Times after `now` were written under a wrong clock and count for nothing.
func lastUseBeforeGap(_ uses: [Date], now: Date) -> Date? {
  let day: TimeInterval = 86_400
  var later = now
  for use in uses.filter({ $0 <= now }).sorted(by: >) {
    guard now.timeIntervalSince(later) <= 7 * day else { return nil }
    if later.timeIntervalSince(use) > 60 * day { return use }
    later = use
  }
  return nil
}
