import CNcurses
import Glibc
import TerminalUI

@testable import Curses

/// A terminal whose keys come from a pipe and whose picture is read back from curses.
final class HeadlessTerminal {
  let terminal: CursesTerminal
  private let keys: Int32
  private let ends: [Int32]

  init(
    rows: Int,
    columns: Int,
    colour: Bool = true,
    repertoire: Repertoire = .all,
  ) throws {
    var pipeEnds: [Int32] = [-1, -1]
    guard pipe(&pipeEnds) == 0 else { throw TerminalError.system(errno) }
    let sink = open("/dev/null", O_WRONLY)
    terminal = try CursesTerminal(
      input: pipeEnds[0],
      output: sink,
      type: "xterm-256color",
      TerminalSettings(theme: colour ? .standard : .plain),
      repertoire: repertoire,
    )
    keys = pipeEnds[1]
    ends = [pipeEnds[0], sink]
    terminal.resize(to: Size(rows: rows, columns: columns))
    _ = terminal.nextEvent()
  }

  deinit {
    terminal.close()
    closeKeys()
    for end in ends { close(end) }
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(keys, bytes, bytes.count)
  }

  func closeKeys() { close(keys) }

  /// The text of each column of a row as curses holds it; a wide character fills two.
  func row(_ row: Int) -> [String] {
    (0..<Int(getmaxx(shim_stdscr()))).map { column in
      var content = cchar_t()
      mvwin_wch(shim_stdscr(), Int32(row), Int32(column), &content)
      var text = [wchar_t](repeating: 0, count: 10)
      var attributes = attr_t()
      var pair: Int16 = 0
      getcchar(&content, &text, &attributes, &pair, nil)
      let scalars = text.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
      return String(String.UnicodeScalarView(scalars))
    }
  }
}
