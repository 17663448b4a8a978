import Glibc
import TerminalUI
import Testing

@testable import Curses

extension OneTerminalAtATime {
  @Suite struct CursesTerminalTests {
    @Test func `a painted frame reads back cell by cell`() throws {
      let headless = try HeadlessTerminal(rows: 3, columns: 8)
      var frame = Frame(size: headless.terminal.size)
      frame.write("Työ日e\u{301}x", at: Position(row: 0, column: 0))
      frame.write("Привет", at: Position(row: 1, column: 2), role: .focus)
      frame.write("▕███▓░▏q", at: Position(row: 2, column: 0))
      headless.terminal.present(frame)
      #expect(headless.row(0) == ["T", "y", "ö", "日", "日", "e\u{301}", "x", " "])
      #expect(headless.row(1) == [" ", " ", "П", "р", "и", "в", "е", "т"])
      #expect(headless.row(2) == ["▕", "█", "█", "█", "▓", "░", "▏", "q"])
    }

    @Test func `the next frame replaces the last one`() throws {
      let headless = try HeadlessTerminal(rows: 2, columns: 6)
      var frame = Frame(size: headless.terminal.size)
      frame.write("日本語", at: Position(row: 0, column: 0))
      headless.terminal.present(frame)
      frame.write("x", at: Position(row: 0, column: 1))
      headless.terminal.present(frame)
      #expect(headless.row(0) == [" ", "x", "本", "本", "語", "語"])
      headless.terminal.resize(to: Size(rows: 1, columns: 4))
      #expect(headless.terminal.nextEvent() == .resized(Size(rows: 1, columns: 4)))
      headless.terminal.present(Frame(size: headless.terminal.size))
      #expect(headless.row(0) == [" ", " ", " ", " "])
    }

    @Test func `a frame larger than the window is cut, and a smaller one leaves blanks`() throws {
      let headless = try HeadlessTerminal(rows: 1, columns: 3)
      var large = Frame(size: Size(rows: 2, columns: 6))
      large.write("ab日de", at: Position(row: 0, column: 0))
      headless.terminal.present(large)
      #expect(headless.row(0) == ["a", "b", " "])
      headless.terminal.present(Frame(size: Size(rows: 0, columns: 0)))
      #expect(headless.row(0) == [" ", " ", " "])
    }

    @Test func `a character the C library measures otherwise is replaced`() throws {
      let headless = try HeadlessTerminal(rows: 1, columns: 4)
      var frame = Frame(size: headless.terminal.size)
      frame.write("\u{1FAE9}x", at: Position(row: 0, column: 0))
      headless.terminal.present(frame)
      #expect(headless.row(0) == ["\u{FFFD}", " ", "x", " "])
    }

    @Test func `typed bytes become events, and the end of input ends them`() throws {
      let headless = try HeadlessTerminal(rows: 2, columns: 6)
      headless.type("ä\u{1B}[B")
      #expect(headless.terminal.nextEvent() == .key(.character("ä")))
      #expect(headless.terminal.nextEvent() == .key(.down))
      headless.type("\u{1B}")
      #expect(headless.terminal.nextEvent() == .key(.escape))
      headless.closeKeys()
      #expect(headless.terminal.nextEvent() == nil)
    }

    @Test func `a frame waits while more keys are there, and is painted before the wait`() throws {
      let headless = try HeadlessTerminal(rows: 1, columns: 3)
      var frame = Frame(size: headless.terminal.size)
      frame.write("abc", at: Position(row: 0, column: 0))
      headless.type("1")
      headless.terminal.present(frame)
      #expect(headless.row(0) == [" ", " ", " "])
      #expect(headless.terminal.nextEvent() == .key(.character("1")))
      headless.closeKeys()
      #expect(headless.terminal.nextEvent() == nil)
      #expect(headless.row(0) == ["a", "b", "c"])
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func `a request to leave arrives as an event`(signal: Int32) throws {
      let headless = try HeadlessTerminal(rows: 1, columns: 3)
      kill(getpid(), signal)
      #expect(headless.terminal.nextEvent() == .terminate)
    }

    @Test func `a terminal without a cursor to place is refused with a sentence`() {
      let sink = open("/dev/null", O_RDWR)
      defer { close(sink) }
      let error = #expect(throws: TerminalError.self) {
        _ = try CursesTerminal(input: sink, output: sink, type: "dumb", mouse: true, colour: true)
      }
      #expect(
        error?.description
          == "A terminal of type 'dumb' (TERM) cannot place its cursor. "
          + "Set TERM to the type of the terminal, such as xterm-256color, or start with --linear."
      )
    }

    @Test func `an unknown type falls back to one that terminals follow`() throws {
      let sink = open("/dev/null", O_RDWR)
      defer { close(sink) }
      let terminal = try CursesTerminal(
        input: sink,
        output: sink,
        type: "nonsense",
        mouse: true,
        colour: true,
      )
      terminal.close()
      #expect(terminal.nextEvent() == nil)
    }
  }
}
