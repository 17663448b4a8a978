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
}
