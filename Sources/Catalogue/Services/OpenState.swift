import CivilDates

/// Whether something is open at a moment by the hours that a register states.
///
/// Registers list few holidays, so that even a stated hour may not hold on one.
public enum OpenState: Equatable, Sendable {
  /// Closes at a minute of the same day; 1440 is midnight.
  case open(until: Int)
  case alwaysOpen
  case byAppointment
  /// Opens later the same day.
  case opensToday(at: Int)
  case closedToday
  /// No rule speaks of the day.
  case notStated
}

extension [ServiceHours] {
  /// What the rules say of a minute, counted from midnight, of a day by the place's own calendar.
  public func state(on day: CivilDate, minute: Int) -> OpenState {
    let inForce = filter { $0.covers(day) }
    guard !inForce.isEmpty else { return .notStated }
    let exceptional = inForce.filter { $0.kind == .exceptional }
    if exceptional.contains(where: \.isClosed) { return .closedToday }
    let rules = exceptional.isEmpty ? inForce.filter { $0.kind != .exceptional } : exceptional
    if rules.contains(where: { $0.isAlwaysOpen }) { return .alwaysOpen }
    let times = rules.flatMap { $0.times(on: day) }
    if let now = times.filter({ $0.contains(minute) }).map(\.upperBound).max() {
      return .open(until: now)
    }
    if let next = times.map(\.lowerBound).filter({ $0 > minute }).min() {
      return .opensToday(at: next)
    }
    if rules.contains(where: \.isByAppointment) { return .byAppointment }
    return rules.contains { !$0.spans.isEmpty } ? .closedToday : .notStated
  }
}

extension ServiceHours {
  /// The minutes of `day` during which the rule is open.
  func times(on day: CivilDate) -> [Range<Int>] {
    spans.filter { $0.weeks.include(day) }.compactMap { span in
      kind == .unbroken
        ? span.unbrokenTime(on: day.weekday) : span.time(on: day.weekday)
    }
  }
}

extension ServiceHours.Weeks {
  fileprivate func include(_ day: CivilDate) -> Bool {
    switch self {
    case .every: true
    case .odd: !day.isoWeek.isMultiple(of: 2)
    case .even: day.isoWeek.isMultiple(of: 2)
    }
  }
}

extension ServiceHours.Span {
  fileprivate func time(on weekday: Int) -> Range<Int>? {
    guard days?.contains(weekday) ?? true, opens < closes else { return nil }
    return opens..<closes
  }

  /// The weekdays from the first to the last, on through Sunday when the last comes before it.
  private var days: Set<Int>? {
    guard let first = firstWeekday else { return nil }
    let length = ((lastWeekday ?? first) - first + 7) % 7
    return Set((0...length).map { (first + $0) % 7 })
  }

  fileprivate func unbrokenTime(on weekday: Int) -> Range<Int>? {
    guard let first = firstWeekday, let last = lastWeekday, days?.contains(weekday) == true
    else { return nil }
    let start = weekday == first ? opens : 0
    let end = weekday == last ? closes : 1440
    return start < end ? start..<end : nil
  }
}
