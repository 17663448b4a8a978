import CivilDates

/// The day on which a client turns an age, as far as a birth year and perhaps month tell it.
struct Birthday: Equatable, Sendable {
  /// The first and the last day on which it can be.
  let days: ClosedRange<CivilDate>

  /// Nil without a birth year, or outside the years 1 to 9999.
  init?(of profile: Profile, age: Int) {
    guard let year = profile.birthYear.value.map({ $0 + age }) else { return nil }
    let month = profile.birthMonth.value
    guard let first = CivilDate(year: year, month: month ?? 1, day: 1),
      let next = first.adding(months: month == nil ? 12 : 1), let last = next.adding(days: -1)
    else { return nil }
    days = first...last
  }

  /// Days from `date` to the first and the last day it can be, none below 0; nil when it is past.
  func daysLeft(from date: CivilDate) -> ClosedRange<Int>? {
    days.daysLeft(from: date)
  }
}

extension ClosedRange<CivilDate> {
  /// Days from `date` to both ends, none below 0; nil when the whole range is past.
  func daysLeft(from date: CivilDate) -> ClosedRange<Int>? {
    let last = upperBound.dayNumber - date.dayNumber
    guard last >= 0 else { return nil }
    return Swift.max(0, lowerBound.dayNumber - date.dayNumber)...last
  }
}
