import Glibc

// Linux's TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID: macros that Swift does not import.
private let unlockRequest: UInt = 0x4004_5431
private let numberRequest: UInt = 0x8004_5430
private let newSession: Int32 = 0x80

/// A program running in a pseudo-terminal, which is the terminal of a session of its own.
final class PseudoTerminal {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let processID: pid_t
  let started: ContinuousClock.Instant
  private let master: Int32
  private let clock = ContinuousClock()

  init(
    running binary: String,
    _ arguments: [String] = [],
    environment: [String: String],
    rows: UInt16 = 24,
    columns: UInt16 = 80,
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var locked: Int32 = 0
    guard master >= 0, ioctl(master, unlockRequest, &locked) == 0,
      ioctl(master, numberRequest, &number) == 0
    else { throw Failure(description: "no pseudo-terminal could be had") }
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    started = clock.now
    processID = try spawn(
      [binary] + arguments,
      environment.map { "\($0)=\($1)" },
      on: "/dev/pts/\(number)",
    )
  }

  deinit {
    kill(processID, SIGTERM)
    waitpid(processID, nil, 0)
    close(master)
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// What came before a silence.
  struct Burst {
    var bytes: [UInt8] = []
    /// When the last byte came.
    var last: ContinuousClock.Instant
  }

  /// Reads until nothing comes for `silence` milliseconds, or for `patience` at the beginning.
  ///
  /// - Throws: when nothing comes at all.
  func readUntilQuiet(silence: Int32, patience: Int32 = 5000) throws -> Burst {
    guard let burst = readIfAnything(silence: silence, patience: patience) else {
      throw Failure(description: "the program drew nothing in \(patience) ms")
    }
    return burst
  }

  /// The same; nil when nothing comes.
  func readIfAnything(silence: Int32, patience: Int32) -> Burst? {
    var burst = Burst(last: clock.now)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, burst.bytes.isEmpty ? patience : silence) > 0 else { break }
      let count = buffer.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      burst.bytes += buffer[..<count]
      burst.last = clock.now
    }
    return burst.bytes.isEmpty ? nil : burst
  }

  /// Reads until `text` has come in one piece.
  func wait(for text: String) throws {
    var seen = ""
    let deadline = clock.now + .seconds(60)
    while clock.now < deadline {
      seen += String(
        decoding: try readUntilQuiet(silence: 100, patience: 60_000).bytes,
        as: UTF8.self,
      )
      if seen.contains(text) { return }
    }
    throw Failure(description: "'\(text)' never came")
  }

  /// Sends `keys` and gives what answers them, with the milliseconds to its last byte.
  func answer(to keys: String, silence: Int32) throws -> (milliseconds: Double, bytes: [UInt8]) {
    let sent = clock.now
    send(keys)
    let burst = try readUntilQuiet(silence: silence)
    return (milliseconds(from: sent, to: burst.last), burst.bytes)
  }
}

/// Starts a program as the leader of a session whose terminal is the file at `path`.
private func spawn(_ words: [String], _ environment: [String], on path: String) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, path, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
  posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  posix_spawnattr_setflags(&attributes, Int16(newSession))
  let argv = words.map { strdup($0) } + [nil]
  let envp = environment.map { strdup($0) } + [nil]
  defer { for text in argv + envp { free(text) } }
  var process: pid_t = 0
  let code = posix_spawn(&process, words[0], &actions, &attributes, argv, envp)
  guard code == 0 else {
    throw PseudoTerminal.Failure(
      description: "\(words[0]) could not be started: \(String(cString: strerror(code)))"
    )
  }
  return process
}

func milliseconds(
  from start: ContinuousClock.Instant,
  to end: ContinuousClock.Instant,
) -> Double {
  let time = end - start
  return Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15
}
