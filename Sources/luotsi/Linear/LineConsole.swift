import Curses
import Foundation
import LuotsiApp

/// Lines typed on standard input and said on standard output, on a terminal or through pipes.
final class LineConsole {
  private let isTerminal = isatty(STDIN_FILENO) == 1
  private var clock: IdleClock?
  /// What has been read and not been asked for.
  private var bytes: [UInt8] = []
  /// Whether the line at hand is longer than is taken, and goes unread.
  private var isOverlong = false
  private var hasEnded = false

  /// - Parameter idleAfter: how long a line is waited for on a terminal; nil for as long as it takes.
  init(idleAfter: Duration?) {
    clock = isTerminal ? idleAfter.map { IdleClock(limit: $0) } : nil
    for signal in [SIGHUP, SIGINT, SIGTERM] { onlyWakes(signal) }
    // A reader that has gone is noticed when something is said.
    _ = Glibc.signal(SIGPIPE, SIG_IGN)
  }

  func say(_ line: String) { write(line + "\n") }

  /// Asks for a line; a prompt on a terminal is followed by what is typed.
  func ask(_ prompt: String, isSecret: Bool) -> LineRead {
    write(prompt + (isTerminal ? " " : "\n"))
    return isSecret && isTerminal ? unseen(nextLine) : nextLine()
  }

  private func nextLine() -> LineRead {
    _ = clock?.userCame()
    while !hasEnded {
      if let line = takeLine() { return line }
      switch wait() {
      case .ready: read()
      case .over: return .idle
      case .woken: hasEnded = true
      case .again: continue
      }
    }
    if isTerminal { write("\n") }
    return .ended
  }

  /// A line that has come whole; what comes before the input ends in the middle of one is dropped.
  private func takeLine() -> LineRead? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
      if bytes.count > longestLine {
        isOverlong = true
        bytes.removeAll()
      }
      return nil
    }
    defer { isOverlong = false }
    var line = bytes[..<end]
    bytes.removeSubrange(...end)
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    if isOverlong || line.count > longestLine { return .tooLong }
    return .line(String(decoding: line, as: UTF8.self))
  }

  private func read() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 {
      bytes += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      hasEnded = true
    }
  }

  private enum Waited {
    case ready
    /// Nothing came for too long.
    case over
    /// By a signal to leave.
    case woken
    case again
  }

  private func wait() -> Waited {
    var input = fd_set()
    input.__fds_bits.0 = 1 << STDIN_FILENO
    var unblocked = sigset_t()
    sigemptyset(&unblocked)
    let patience = clock?.patience ?? -1
    var limit = timespec(tv_sec: Int(patience) / 1000, tv_nsec: Int(patience) % 1000 * 1_000_000)
    // Unlike `poll`, this lets the signals through while it waits, and at no other time.
    let found = withUnsafePointer(to: &limit) {
      pselect(STDIN_FILENO + 1, &input, nil, nil, patience < 0 ? nil : $0, &unblocked)
    }
    if found < 0 { return errno == EINTR ? .woken : .ready }
    if found > 0 { return clock?.userCame() == true ? .over : .ready }
    return clock?.tells() == true ? .over : .again
  }

  /// Has the terminal show nothing of what is typed meanwhile.
  private func unseen(_ body: () -> LineRead) -> LineRead {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return body() }
    var hidden = settings
    hidden.c_lflag &= ~tcflag_t(ECHO)
    hidden.c_lflag |= tcflag_t(ECHONL)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &hidden)
    defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &settings) }
    return body()
  }

  private func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        hasEnded = true
        return
      }
      rest = rest.dropFirst(written)
    }
  }
}

/// Keeps a signal for when a line is waited for, and then only ends the waiting.
private func onlyWakes(_ signal: Int32) {
  var action = sigaction()
  action.__sigaction_handler.sa_handler = { _ in }
  sigaction(signal, &action, nil)
  var blocked = sigset_t()
  sigemptyset(&blocked)
  sigaddset(&blocked, signal)
  sigprocmask(SIG_BLOCK, &blocked, nil)
}
