import Foundation

// Linux's TIOCSPTLCK and TIOCGPTN: macros that Swift does not import.
private let unlockRequest: UInt = 0x4004_5431
private let numberRequest: UInt = 0x8004_5430

/// A program running in a pseudo-terminal of 80×24.
final class PseudoTerminal {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let master: Int32
  private let process = Process()
  private let clock = ContinuousClock()
  let started: ContinuousClock.Instant

  init(running binary: URL, environment: [String: String]) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var number: Int32 = 0
    var locked: Int32 = 0
    guard master >= 0, ioctl(master, unlockRequest, &locked) == 0,
      ioctl(master, numberRequest, &number) == 0
    else { throw Failure(description: "no pseudo-terminal could be had") }
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard slave >= 0 else { throw Failure(description: "the pseudo-terminal could not be opened") }
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    process.executableURL = binary
    process.environment = environment
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    started = clock.now
    try process.run()
    try handle.close()
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
    close(master)
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Reads until nothing comes for `silence` milliseconds, or for `patience` at the beginning.
  ///
  /// - Returns: the bytes read, and when the last of them came; nil when none came.
  func readUntilQuiet(
    silence: Int32,
    patience: Int32,
  ) -> (bytes: Int, last: ContinuousClock.Instant)? {
    var total = 0
    var last = clock.now
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, total == 0 ? patience : silence) > 0 else { break }
      let count = buffer.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      total += count
      last = clock.now
    }
    return total == 0 ? nil : (total, last)
  }
}
