/// A point in time, and the offset from UTC that it is written with.
public struct Moment: Hashable, Sendable {
  /// Since 1970-01-01T00:00:00Z, negative before it.
  public let milliseconds: Int
  /// Added to UTC to get the time as written: 120 for `+02:00`.
  public let offsetMinutes: Int

  public init(milliseconds: Int, offsetMinutes: Int) {
    self.milliseconds = milliseconds
    self.offsetMinutes = offsetMinutes
  }

  public static let millisecondsInDay = 86_400_000

  /// As written: the day and the time of day; nil outside the years 1 to 9999.
  public var local: (day: CivilDate, millisecondOfDay: Int)? {
    let (shifted, overflow) = milliseconds.addingReportingOverflow(offsetMinutes * 60_000)
    guard !overflow else { return nil }
    let timeOfDay = shifted % Self.millisecondsInDay
    let millisecondOfDay = timeOfDay < 0 ? timeOfDay + Self.millisecondsInDay : timeOfDay
    let dayNumber = (shifted - millisecondOfDay) / Self.millisecondsInDay
    return CivilDate(dayNumber: dayNumber).map { ($0, millisecondOfDay) }
  }
}

extension Moment: CustomStringConvertible {
  /// `2026-11-24T09:30:00.000+02:00`.
  public var description: String {
    guard let (day, millisecondOfDay) = local else { return "\(milliseconds) ms" }
    let seconds = millisecondOfDay / 1000
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(twoDigits)
    let fraction = String(1000 + millisecondOfDay % 1000).dropFirst()
    let offset = Int(offsetMinutes.magnitude)
    let sign = offsetMinutes < 0 ? "-" : "+"
    return day.description + "T" + time.joined(separator: ":") + "." + fraction
      + sign + twoDigits(offset / 60) + ":" + twoDigits(offset % 60)
  }
}

package func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
