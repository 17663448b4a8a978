import CNcurses
import Glibc
import TerminalUI

/// The output side of a terminal: the curses screen and the modes set around it.
///
/// Curses keeps its state in globals: one screen at a time, on one thread.
final class CursesScreen {
  private let handle: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]
  private let output: Int32
  private let depth: ColourDepth
  private var looks: [Role: PreparedLook]
  private var hasMouse: Bool
  private let repertoire: Repertoire
  /// What the terminal shows; nil when that is not known and all has to be painted.
  private var shown: Frame?
  private var isClosed = false

  /// Curses moves no fewer rows than this.
  private static let fewestMoved = 3

  /// Starts curses on two descriptors; `type` is the terminfo name, nil for what `TERM` says.
  init(
    input: Int32,
    output: Int32,
    type: String?,
    _ settings: TerminalSettings,
    repertoire: Repertoire,
  ) throws(TerminalError) {
    self.repertoire = repertoire
    let out = try openFile(output, "w")
    let inp: UnsafeMutablePointer<FILE>
    do { inp = try openFile(input, "r") } catch {
      fclose(out)
      throw error
    }
    let wanted = type ?? environment("TERM")
    guard let screen = newterm(wanted, out, inp) ?? newterm("xterm-256color", out, inp) else {
      fclose(out)
      fclose(inp)
      throw .unknownType(wanted)
    }
    guard shim_has_capability("cup") else {
      endwin()
      delscreen(screen)
      fclose(out)
      fclose(inp)
      throw .noCursorAddressing(wanted)
    }
    handle = screen
    files = [out, inp]
    self.output = output
    hasMouse = settings.mouse
    raw()
    noecho()
    typeahead(-1)
    // Nor are characters moved along a row.
    idcok(shim_stdscr(), false)
    curs_set(1)
    depth = colourDepth()
    looks = preparedLooks(settings.theme, depth)
    wrefresh(shim_stdscr())
    setModes(pasteMode + (hasMouse ? mouseModes : []), on: true)
  }

  deinit { close() }

  var size: Size { Size(rows: Int(shim_lines()), columns: Int(shim_columns())) }

  /// Takes the size that the terminal has now; keeps the old one when it does not say.
  func resizeToTerminal() {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
    else { return }
    resize(to: Size(rows: Int(window.ws_row), columns: Int(window.ws_col)))
  }

  func resize(to size: Size) {
    resizeterm(Int32(size.rows), Int32(size.columns))
    forgetWhatIsShown()
  }

  /// Looks as the theme says from the next frame on, and has the mouse reported or not.
  func adopt(_ settings: TerminalSettings) {
    looks = preparedLooks(settings.theme, depth)
    forgetWhatIsShown()
    guard settings.mouse != hasMouse else { return }
    hasMouse = settings.mouse
    setModes(mouseModes, on: hasMouse)
  }

  /// Gives the terminal back as it was found, until ``resume()``.
  func pause() {
    // Terminals without an alternate screen would leave what it shows for everybody to read.
    werase(shim_stdscr())
    wrefresh(shim_stdscr())
    forgetWhatIsShown()
    setModes(pasteMode + mouseModes, on: false)
    endwin()
  }

  func resume() {
    forgetWhatIsShown()
    wrefresh(shim_stdscr())
    setModes(pasteMode + (hasMouse ? mouseModes : []), on: true)
  }

  func close() {
    guard !isClosed else { return }
    isClosed = true
    pause()
    delscreen(handle)
    for file in files { fclose(file) }
  }

  /// Makes the screen equal to `frame`, handing over only the cells that differ.
  func paint(_ frame: Frame) {
    if shown?.size != frame.size {
      werase(shim_stdscr())
      shown = nil
    }
    let changed = (0..<min(frame.size.rows, size.rows)).filter { row in
      frame.cells(inRow: row) != shown?.cells(inRow: row)
    }
    let mayMove = mayMove(changed, in: frame)
    for row in changed {
      let new = frame.cells(inRow: row)
      let old = shown?.cells(inRow: row)
      if mayMove { wredrawln(shim_stdscr(), Int32(row), 1) }
      for (column, cell) in new.prefix(size.columns).enumerated() {
        if let old, old[old.startIndex + column] == cell { continue }
        put(cell, row: row, column: column)
      }
    }
    wmove(shim_stdscr(), Int32(frame.cursor.row), Int32(frame.cursor.column))
    wrefresh(shim_stdscr())
    shown = frame
  }

  /// Whether a changed row is to show what another one shows, so that all have to be rewritten.
  ///
  /// Curses would move such rows, by sequences that not every terminal knows; what stays behind then
  /// reads as part of a name.
  private func mayMove(_ changed: [Int], in frame: Frame) -> Bool {
    guard let shown, changed.count >= Self.fewestMoved else { return false }
    return changed.contains { row in
      changed.contains { $0 != row && shown.cells(inRow: $0) == frame.cells(inRow: row) }
    }
  }

  /// Curses reports an error for the last cell of the screen, though it writes it.
  private func put(_ cell: Cell, row: Int, column: Int) {
    guard cell.columns > 0, let look = looks[cell.role] else { return }
    wmove(shim_stdscr(), Int32(row), Int32(column))
    let room = size.columns - column
    for part in cursesCharacters(cell, room: room, repertoire: repertoire) {
      var pair = look.pair
      var content = cchar_t()
      setcchar(&content, part, look.attributes, 0, &pair)
      wadd_wch(shim_stdscr(), &content)
    }
  }

  func forgetWhatIsShown() {
    shown = nil
    clearok(shim_stdscr(), true)
  }

  /// Curses 6.4 does not ask for bracketed paste, so the modes are set here.
  private func setModes(_ modes: [Int], on: Bool) {
    let bytes = Array(modes.map { "\u{1B}[?\($0)\(on ? "h" : "l")" }.joined().utf8)
    write(output, bytes, bytes.count)
  }
}

/// Presses and the wheel, and their places written in decimals (xterm's "Control Sequences").
private let mouseModes = [1000, 1006]
private let pasteMode = [2004]
