import Foundation

// Linux's TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID: macros that Swift does not import.
private let unlockRequest: UInt = 0x4004_5431
private let numberRequest: UInt = 0x8004_5430
private let newSession: Int32 = 0x80

/// The program in a pseudo-terminal of our own, which can be flooded and closed.
final class PtyProgram {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let processID: pid_t
  /// The line settings as the program found them.
  let settingsBefore: [UInt32]
  /// Everything that the program has written.
  private(set) var output = ""
  private var master: Int32
  private let slave: Int32
  private var status: Int32?

  init(_ arguments: [String], data: DataFolder) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var locked: Int32 = 0
    guard master >= 0, ioctl(master, unlockRequest, &locked) == 0,
      ioctl(master, numberRequest, &number) == 0
    else { throw Failure(description: "no pseudo-terminal could be had") }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    let path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    settingsBefore = lineSettings(slave)
    let environment = data.environment.merging(["TERM": "xterm-256color"]) { $1 }
    processID = try spawn(
      [Program.binary] + arguments,
      environment.map { "\($0)=\($1)" },
      on: path,
    )
  }

  deinit {
    if status == nil {
      kill(processID, SIGKILL)
      waitpid(processID, nil, 0)
    }
    closeTerminal()
  }

  /// Sends bytes as fast as the program takes them, reading what it writes meanwhile.
  func send(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      guard count > 0 || errno == EAGAIN else {
        throw Failure(description: "the terminal took no more: error \(errno)")
      }
      readOutput(patience: count > 0 ? 0 : 20)
    }
  }

  /// Waits until the program has written `text` in one piece, at most 20 seconds.
  func wait(for text: String) throws {
    let deadline = ContinuousClock.now + .seconds(20)
    while !output.contains(text) {
      guard ContinuousClock.now < deadline else {
        throw Failure(description: "'\(text)' was never written: \(output.suffix(500))")
      }
      readOutput(patience: 100)
    }
    output = ""
  }

  /// Closes both ends, as a terminal window that is closed does.
  func closeTerminal() {
    guard master >= 0 else { return }
    close(slave)
    close(master)
    master = -1
  }

  /// The status of wait(2) when the program ends within 20 seconds; nil when it does not.
  func end() -> Int32? {
    let deadline = ContinuousClock.now + .seconds(20)
    while status == nil, ContinuousClock.now < deadline {
      var found: Int32 = 0
      if waitpid(processID, &found, WNOHANG) == processID { status = found }
      if master >= 0 { readOutput(patience: 10) } else { usleep(10_000) }
    }
    return status
  }

  /// The line settings of the terminal that a program changes.
  var settings: [UInt32] { lineSettings(slave) }

  /// The most memory the program has had so far, in megabytes.
  var mostMemory: Double {
    get throws {
      let text = try String(contentsOfFile: "/proc/\(processID)/status", encoding: .utf8)
      let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      guard let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap({ Double($0) })
      else { throw Failure(description: "/proc says nothing of the memory") }
      return kilobytes / 1024
    }
  }

  private func readOutput(patience: Int32) {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, patience) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = buffer.withUnsafeMutableBytes { read(master, $0.baseAddress, $0.count) }
    if count > 0 { output += String(decoding: buffer[..<count], as: UTF8.self) }
  }
}

/// Input, output, control and local flags.
private func lineSettings(_ terminal: Int32) -> [UInt32] {
  var settings = termios()
  tcgetattr(terminal, &settings)
  return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
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
  // The threads of the tests block signals that have to reach the program.
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGMASK))
  let argv = words.map { strdup($0) } + [nil]
  let envp = environment.map { strdup($0) } + [nil]
  defer { for text in argv + envp { free(text) } }
  var process: pid_t = 0
  let code = posix_spawn(&process, words[0], &actions, &attributes, argv, envp)
  guard code == 0 else { throw PtyProgram.Failure(description: "not started: error \(code)") }
  return process
}
