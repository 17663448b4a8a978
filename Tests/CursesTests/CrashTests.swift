import Glibc
import TerminalUI
import Testing

@testable import Curses

/// A dying program, in a process of its own, on a pseudo-terminal that outlives it.
@Suite(.serialized) struct CrashTests {
  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT])
  func `a crash restores the terminal and keeps its exit status`(signal: Int32) async throws {
    let pseudo = try PseudoTerminal(rows: 24, columns: 80)
    let before = pseudo.settings
    let path = pseudo.slavePath
    await #expect(processExitsWith: .signal(signal)) {
      [path = path as String, signal = signal as Int32] in
      try dieOnTerminal(at: path, of: [signal])
    }
    #expect(pseudo.settings == before)
    #expect(pseudo.output().hasSuffix("\u{1B}[?25h\u{1B}[?1049l\r"))
  }

  @Test func `a trap restores the terminal`() async throws {
    let pseudo = try PseudoTerminal(rows: 24, columns: 80)
    let before = pseudo.settings
    let path = pseudo.slavePath
    await #expect(processExitsWith: .failure) { [path = path as String] in
      try dieOnTerminal(at: path, of: [])
      let none: [Int] = []
      _ = none[getpid() > 0 ? 1 : 0]
    }
    #expect(pseudo.settings == before)
    #expect(pseudo.output().hasSuffix("\u{1B}[?25h\u{1B}[?1049l\r"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `the second request to leave ends a program that does not`(signal: Int32) async throws {
    let pseudo = try PseudoTerminal(rows: 24, columns: 80)
    let before = pseudo.settings
    let path = pseudo.slavePath
    await #expect(processExitsWith: .signal(signal)) {
      [path = path as String, signal = signal as Int32] in
      try dieOnTerminal(at: path, of: [signal, signal])
    }
    #expect(pseudo.settings == before)
  }
}

/// Takes over the terminal and raises `signals`; the terminal is never closed.
private func dieOnTerminal(at path: String, of signals: [Int32]) throws {
  let slave = open(path, O_RDWR | O_NOCTTY)
  let terminal = try CursesTerminal(
    input: slave,
    output: slave,
    type: "xterm-256color",
  )
  terminal.present(Frame(size: terminal.size))
  _ = Unmanaged.passRetained(terminal)
  for signal in signals {
    // To the process, since a task's thread may block signals.
    kill(getpid(), signal)
    guard terminal.nextEvent() == .terminate else { break }
  }
}
