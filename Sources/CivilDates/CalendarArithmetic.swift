extension CivilDate {
  /// The same day of the month `months` later (earlier when negative), or that month's last day
  /// when it is shorter; nil outside the years 1 to 9999.
  public func adding(months: Int) -> CivilDate? {
    let total = year * 12 + (month - 1) + months
    guard total >= 12 else { return nil }
    let newYear = total / 12
    let newMonth = total % 12 + 1
    return CivilDate(
      year: newYear,
      month: newMonth,
      day: min(day, Self.days(inMonth: newMonth, of: newYear)),
    )
  }

  /// The day `days` later, or earlier when negative; nil outside the years 1 to 9999.
  public func adding(days: Int) -> CivilDate? {
    CivilDate(dayNumber: dayNumber + days)
  }
}

extension CivilDate {
  /// From 0 on Monday to 6 on Sunday; 1970-01-01 was a Thursday.
  public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }

  /// The week of ISO 8601, 1 to 53: the one of a year's first Thursday is 1.
  public var isoWeek: Int {
    let thursday = adding(days: 3 - weekday) ?? self
    guard let newYear = CivilDate(year: thursday.year, month: 1, day: 1) else { return 1 }
    return (thursday.dayNumber - newYear.dayNumber) / 7 + 1
  }
}
