import Glibc

@testable import Curses

// Linux's TIOCSPTLCK and TIOCGPTN: macros that Swift does not import.
private let unlockPseudoTerminal: UInt = 0x4004_5431
private let getPseudoTerminalNumber: UInt = 0x8004_5430

/// Both ends of a pseudo-terminal.
final class PseudoTerminal {
  let slave: Int32
  let slavePath: String
  private let master: Int32

  init(rows: UInt16, columns: UInt16) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var number: Int32 = 0
    var locked: Int32 = 0
    guard master >= 0, ioctl(master, unlockPseudoTerminal, &locked) == 0,
      ioctl(master, getPseudoTerminalNumber, &number) == 0
    else { throw TerminalError.system(errno) }
    slavePath = "/dev/pts/\(number)"
    slave = open(slavePath, O_RDWR | O_NOCTTY)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    resize(rows: rows, columns: columns)
  }

  deinit {
    close(slave)
    close(master)
  }

  func resize(rows: UInt16, columns: UInt16) {
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// The line settings that a program changes: input, output, control and local flags.
  var settings: [UInt32] {
    var settings = termios()
    tcgetattr(slave, &settings)
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }

  /// What the program wrote since the last call.
  func output() -> String {
    var result: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(master, &bytes, bytes.count)
      guard count > 0 else { return String(decoding: result, as: UTF8.self) }
      result += bytes[..<count]
    }
  }
}
