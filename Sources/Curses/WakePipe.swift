import Glibc

/// The pipe through which signal handlers and other threads wake the event loop.
final class WakePipe: Sendable {
  /// Among the signals, what is none: another thread has something to tell.
  static let wakeMark: Int32 = 0

  let readEnd: Int32
  let writeEnd: Int32

  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(errno) }
    readEnd = ends[0]
    writeEnd = ends[1]
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    Glibc.close(readEnd)
    Glibc.close(writeEnd)
  }

  /// Wakes the loop; a pipe that is full wakes it anyway.
  func wake() {
    var mark = UInt8(Self.wakeMark)
    write(writeEnd, &mark, 1)
  }

  /// The signals that came since the last call, oldest first.
  func takeSignals() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(readEnd, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].map(Int32.init) : []
  }
}
