import Glibc
import TerminalUI
import Testing

@testable import Curses

extension OneTerminalAtATime {
  /// The terminal after the program, seen from the other end of a pseudo-terminal.
  @Suite struct RestoringTests {
    private let leaving = "\u{1B}[?1049l"

    @Test func `closing gives the terminal back as it was`() throws {
      let pseudo = try PseudoTerminal(rows: 24, columns: 80)
      let before = pseudo.settings
      let terminal = try CursesTerminal(
        input: pseudo.slave,
        output: pseudo.slave,
        type: "xterm-256color",
      )
      #expect(terminal.size == Size(rows: 24, columns: 80))
      #expect(pseudo.settings != before)
      terminal.close()
      #expect(pseudo.settings == before)
      let output = pseudo.output()
      for mode in [1000, 1006, 2004, 1049] {
        #expect(output.contains("\u{1B}[?\(mode)h"), "mode \(mode) was never set")
        #expect(output.contains("\u{1B}[?\(mode)l"), "mode \(mode) was left on")
      }
    }

    @Test func `the mouse goes off and on while the program runs`() throws {
      let pseudo = try PseudoTerminal(rows: 24, columns: 80)
      let terminal = try CursesTerminal(
        input: pseudo.slave,
        output: pseudo.slave,
        type: "xterm-256color",
      )
      defer { terminal.close() }
      _ = pseudo.output()
      terminal.adopt(TerminalSettings(mouse: false))
      #expect(pseudo.output().contains("\u{1B}[?1000l\u{1B}[?1006l"))
      terminal.adopt(TerminalSettings(mouse: true))
      #expect(pseudo.output().contains("\u{1B}[?1000h\u{1B}[?1006h"))
    }

    @Test func `another theme repaints what is shown in its own colours`() throws {
      let unwanted = getenv("NO_COLOR").map { String(cString: $0) }
      unsetenv("NO_COLOR")
      defer { if let unwanted { setenv("NO_COLOR", unwanted, 1) } }
      let pseudo = try PseudoTerminal(rows: 24, columns: 80)
      let terminal = try CursesTerminal(
        input: pseudo.slave,
        output: pseudo.slave,
        type: "xterm-256color",
      )
      defer { terminal.close() }
      terminal.present(listFrame(focus: 3))
      #expect(pseudo.output().contains("48;5;24"))
      terminal.adopt(TerminalSettings(theme: .highContrast))
      terminal.present(listFrame(focus: 3))
      let bright = pseudo.output()
      #expect(bright.contains("48;5;231"))
      #expect(!bright.contains("48;5;24m"))
      terminal.adopt(TerminalSettings(theme: .plain))
      terminal.present(listFrame(focus: 3))
      #expect(!pseudo.output().contains(/\u{1B}\[[0-9;]*[34]8;/))
    }

    @Test func `a window resize is an event`() throws {
      let pseudo = try PseudoTerminal(rows: 24, columns: 80)
      let terminal = try CursesTerminal(
        input: pseudo.slave,
        output: pseudo.slave,
        type: "xterm-256color",
        TerminalSettings(mouse: false),
      )
      pseudo.resize(rows: 10, columns: 40)
      kill(getpid(), SIGWINCH)
      #expect(terminal.nextEvent() == .resized(Size(rows: 10, columns: 40)))
      #expect(terminal.size == Size(rows: 10, columns: 40))
      terminal.close()
    }

    @Test func `a list move writes few bytes and no colour when colour is off`() throws {
      let pseudo = try PseudoTerminal(rows: 24, columns: 80)
      let terminal = try CursesTerminal(
        input: pseudo.slave,
        output: pseudo.slave,
        type: "xterm-256color",
        TerminalSettings(theme: .plain, mouse: false),
      )
      terminal.present(listFrame(focus: 3))
      let first = pseudo.output()
      terminal.present(listFrame(focus: 4))
      let move = pseudo.output()
      terminal.close()
      #expect(!first.isEmpty)
      #expect(!move.isEmpty)
      #expect(move.utf8.count <= 400)
      #expect(!(first + move).contains(/\u{1B}\[[0-9;]*[34]8;/))
    }

    @Test func `rows that look moved are written anew and no part of the screen is scrolled`()
      throws
    {
      let pseudo = try PseudoTerminal(rows: 24, columns: 80)
      let terminal = try CursesTerminal(
        input: pseudo.slave,
        output: pseudo.slave,
        type: "xterm-256color",
        TerminalSettings(mouse: false),
      )
      defer { terminal.close() }
      func frame(from first: Int) -> Frame {
        var frame = Frame(size: Size(rows: 24, columns: 80))
        for row in 2..<20 {
          frame.write("koulutus numero \(first + row)", at: Position(row: row, column: 2))
        }
        return frame
      }
      terminal.present(frame(from: 0))
      _ = pseudo.output()
      terminal.present(frame(from: 1))
      let moved = pseudo.output()
      #expect(!moved.contains(/\u{1B}\[[0-9;]*[rSTLM]/), "\(moved.debugDescription)")
      #expect(moved.contains("20"))
    }

    @Test func `a picture that is forgotten is painted in full, an unchanged one not at all`()
      throws
    {
      let pseudo = try PseudoTerminal(rows: 24, columns: 80)
      let terminal = try CursesTerminal(
        input: pseudo.slave,
        output: pseudo.slave,
        type: "xterm-256color",
        TerminalSettings(mouse: false),
      )
      defer { terminal.close() }
      terminal.present(listFrame(focus: 3))
      _ = pseudo.output()
      terminal.present(listFrame(focus: 3))
      #expect(pseudo.output() == "")
      terminal.forgetPicture()
      terminal.present(listFrame(focus: 3))
      let whole = pseudo.output()
      #expect(whole.contains("Koulutus 0"))
      #expect(whole.contains("Koulutus 19"))
    }

    @Test func `where many rows change a little, what stays is not written again`() throws {
      let pseudo = try PseudoTerminal(rows: 24, columns: 80)
      let terminal = try CursesTerminal(
        input: pseudo.slave,
        output: pseudo.slave,
        type: "xterm-256color",
        TerminalSettings(mouse: false),
      )
      defer { terminal.close() }
      func frame(_ number: Int) -> Frame {
        var frame = listFrame(focus: 3)
        for row in 2..<20 {
          frame.write("│ pisteet \(number + row)", at: Position(row: row, column: 40))
        }
        return frame
      }
      terminal.present(frame(10))
      _ = pseudo.output()
      terminal.present(frame(40))
      let change = pseudo.output()
      #expect(change.contains("\u{1B}["))
      #expect(!change.contains("Koulutus"), "\(change.debugDescription)")
      #expect(change.utf8.count <= 400)
    }

    private func listFrame(focus: Int) -> Frame {
      var frame = Frame(size: Size(rows: 24, columns: 80))
      frame.list(count: 20, focus: focus, in: frame.bounds.inset(top: 2, bottom: 2)) {
        frame,
        index,
        area in
        frame.write("Koulutus \(index)", at: area.origin, role: index == focus ? .focus : .plain)
      }
      return frame
    }
  }
}
