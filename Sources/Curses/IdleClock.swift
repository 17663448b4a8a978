import Glibc

/// Tells when nothing has come from the user for a while, a sleeping laptop's time included.
public struct IdleClock {
  /// Milliseconds.
  private let limit: Int
  private var last = IdleClock.now()
  private var isTold = false

  public init(limit: Duration) { self.limit = Int(limit.components.seconds) * 1000 }

  /// Starts the while anew; true when it was over and nobody had been told, as after a sleep.
  public mutating func userCame() -> Bool {
    let wasOver = !isTold && isOver
    last = Self.now()
    isTold = false
    return wasOver
  }

  /// True the first time that the while is over.
  public mutating func tells() -> Bool {
    guard !isTold, isOver else { return false }
    isTold = true
    return true
  }

  /// Milliseconds to wait before asking again, -1 for until something comes.
  ///
  /// No longer than half a minute, since waiting does not count the time of a sleeping laptop.
  public var patience: Int32 {
    guard !isTold else { return -1 }
    return Int32(min(30_000, max(1, limit - (Self.now() - last))))
  }

  private var isOver: Bool { Self.now() - last >= limit }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
