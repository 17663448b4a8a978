import CivilDates

/// A time of day to the minute, such as when a shift begins.
public struct ClockTime: Hashable, Sendable {
  public let hour: Int
  public let minute: Int

  /// Nil when there is no such time.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }
}

extension Moment {
  /// The time of day where the moment was written down.
  public var clockTime: ClockTime {
    guard let millisecond = local?.millisecondOfDay,
      let time = ClockTime(hour: millisecond / 3_600_000, minute: millisecond / 60_000 % 60)
    else { preconditionFailure("no time of day at \(milliseconds) ms") }
    return time
  }
}

extension ClockTime: CustomStringConvertible, LosslessStringConvertible {
  /// Reads `8:30`, `08.30` and ODK's `08:30:00.000+02:00`, of which the zone is dropped: a time on
  /// a form is the time on the client's clock.
  public init?(_ text: String) {
    let parts = text.split(maxSplits: 2, omittingEmptySubsequences: false) {
      $0 == ":" || $0 == "."
    }
    guard parts.count >= 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts[0].allSatisfy(\.isASCIIDigit), parts[1].allSatisfy(\.isASCIIDigit),
      let hour = Int(parts[0]), let minute = Int(parts[1]),
      parts.count == 2 || parts[2].prefix(2).allSatisfy(\.isASCIIDigit)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// As ODK stores a time, without a zone: `08:30:00.000`.
  public var description: String { "\(twoDigits(hour)):\(twoDigits(minute)):00.000" }

  /// `8.30`, as it is written in Finland.
  public var shown: String { "\(hour).\(twoDigits(minute))" }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
