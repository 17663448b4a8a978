import CivilDates

/// A client's age in whole years, as far as a birth year and perhaps month tell it.
struct Age: Equatable, Sendable {
  let years: ClosedRange<Int>
  /// Whether a birth month would tell more.
  let lacksMonth: Bool

  /// Nil without a birth year.
  init?(of profile: Profile, on date: CivilDate) {
    guard let year = profile.birthYear.value else { return nil }
    let turned = max(0, date.year - year)
    switch profile.birthMonth.value {
    case nil: years = max(0, turned - 1)...turned
    case let month? where month < date.month: years = turned...turned
    case let month? where month > date.month: years = max(0, turned - 1)...max(0, turned - 1)
    default: years = max(0, turned - 1)...turned
    }
    lacksMonth = profile.birthMonth.value == nil
  }

  func isAtLeast(_ limit: Int) -> Truth {
    if years.lowerBound >= limit { return .yes }
    return years.upperBound < limit ? .no : .unknown
  }
}
