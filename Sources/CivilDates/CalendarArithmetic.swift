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
