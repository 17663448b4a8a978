import CivilDates

/// How a workbook counts days.
enum DateSystem: Equatable {
  /// Day 1 is 1900-01-01; the count includes a 29 February 1900 that never was.
  case from1900
  /// Day 0 is 1904-01-01, as on old Macintoshes.
  case from1904
}

/// A day count with a fraction as ISO text, to the second; nil when no date has that count.
func isoText(of serial: Double, as format: NumberFormat, in system: DateSystem) -> String? {
  guard serial >= 0, serial < 3_000_000 else { return nil }
  let seconds = Int((serial * 86_400).rounded())
  let clock = { (hours: Int) in
    "\(twoDigits(hours)):\(twoDigits(seconds / 60 % 60)):\(twoDigits(seconds % 60))"
  }
  let time = clock(seconds / 3600 % 24)
  switch format {
  case .number: return nil
  case .time: return time
  case .duration: return clock(seconds / 3600)
  case .date: return day(seconds / 86_400, in: system)
  case .dateTime:
    // A time of day alone is day zero.
    if system == .from1900, seconds < 86_400 { return time }
    return day(seconds / 86_400, in: system).map { "\($0)T\(time)" }
  }
}

private func day(_ count: Int, in system: DateSystem) -> String? {
  let dayNumber: Int? =
    switch (system, count) {
    case (.from1904, _): count - 24_107
    case (.from1900, 1...59): count - 25_568
    case (.from1900, 61...): count - 25_569
    case (.from1900, _): nil
    }
  return dayNumber.flatMap { CivilDate(dayNumber: $0)?.description }
}
