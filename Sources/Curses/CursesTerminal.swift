import CTerminalGuard
import Glibc
import TerminalUI

/// The terminal the program was started in, through curses.
///
/// One at a time, used on the thread that made it. From `init` to `close` a crash or a second
/// SIGTERM still leaves the user's terminal as it was found.
public final class CursesTerminal: Terminal {
  private let wakePipe: WakePipe
  private let screen: CursesScreen
  private let input: Int32
  private var decoder = InputDecoder()
  private var waiting: ArraySlice<Event> = []
  /// A frame left unpainted because the next event had already arrived.
  private var held: Frame?
  private var isInputOpen = true
  private var isClosed = false
  private var idle: IdleClock?

  /// Takes over the terminal of standard input and output.
  ///
  /// - Parameters:
  ///   - mouse: whether clicks and the wheel are reported; they then no longer select text.
  ///   - colour: false draws without colour, as does `NO_COLOR` in the environment.
  ///   - idleAfter: how long nothing may come before ``Event/idle`` is told; nil for ever.
  /// - Throws: ``TerminalError`` with the reason; the terminal is then as it was.
  public convenience init(
    mouse: Bool,
    colour: Bool,
    idleAfter: Duration?,
  ) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    try self.init(
      input: STDIN_FILENO,
      output: STDOUT_FILENO,
      mouse: mouse,
      colour: colour,
      idleAfter: idleAfter,
    )
  }

  /// Takes over two descriptors; `type` is the terminfo name, nil for what `TERM` says.
  init(
    input: Int32,
    output: Int32,
    type: String? = nil,
    mouse: Bool,
    colour: Bool,
    idleAfter: Duration? = nil,
  ) throws(TerminalError) {
    idle = idleAfter.map(IdleClock.init)
    useUTF8()
    let wakePipe = try WakePipe()
    terminal_guard_arm(output, wakePipe.writeEnd)
    do {
      screen = try CursesScreen(
        input: input,
        output: output,
        type: type,
        mouse: mouse,
        colour: colour,
      )
    } catch {
      terminal_guard_disarm()
      throw error
    }
    self.wakePipe = wakePipe
    self.input = input
  }

  deinit { close() }

  /// Gives the terminal back; nothing is shown or read after this.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    isInputOpen = false
    screen.close()
    terminal_guard_disarm()
  }

  public var size: Size { screen.size }

  public var wake: (@Sendable () -> Void)? { { [wakePipe] in wakePipe.wake() } }

  /// Paints unless the next event is already there, so that a burst of keys costs one painting.
  public func present(_ frame: Frame) {
    held = frame
    gather(timeout: 0)
    if waiting.isEmpty { paintHeldFrame() }
  }

  public func nextEvent() -> Event? {
    while true {
      if let event = waiting.popFirst() { return event }
      guard isInputOpen else { return nil }
      paintHeldFrame()
      gather(timeout: decoder.patience ?? idle?.patience ?? -1)
    }
  }

  public func suspend() {
    guard !isClosed else { return }
    let sizeBefore = size
    screen.pause()
    terminal_guard_stop()
    screen.resizeToTerminal()
    screen.resume()
    if size != sizeBefore { waiting.append(.resized(size)) }
    waiting.append(.resumed)
  }

  /// Changes the size as a window does; a terminal without a window has no other way.
  func resize(to size: Size) {
    screen.resize(to: size)
    waiting.append(.resized(size))
  }

  private func paintHeldFrame() {
    guard let frame = held, !isClosed else { return }
    held = nil
    screen.paint(frame)
  }

  /// Waits for bytes or signals, at most `timeout` milliseconds, and queues what they mean.
  private func gather(timeout: Int32) {
    guard isInputOpen else { return }
    var sources = [
      pollfd(fd: wakePipe.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&sources, nfds_t(sources.count), timeout)
    if ready == 0, timeout > 0 { waiting += decoder.flush() }
    if ready == 0, idle?.tells() == true { waiting.append(.idle) }
    guard ready > 0 else { return }
    if sources[0].revents != 0 { wakePipe.takeSignals().forEach(take) }
    if sources[1].revents != 0 { readInput() }
  }

  private func take(_ signal: Int32) {
    switch signal {
    case SIGWINCH:
      let sizeBefore = size
      screen.resizeToTerminal()
      if size != sizeBefore { waiting.append(.resized(size)) }
    case SIGTSTP: suspend()
    case WakePipe.wakeMark: waiting.append(.woken)
    default: waiting.append(.terminate)
    }
  }

  private func readInput() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &bytes, bytes.count)
    if count > 0 {
      if idle?.userCame() == true { waiting.append(.idle) }
      waiting += decoder.feed(bytes[..<count])
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      waiting += decoder.flush()
      isInputOpen = false
    }
  }
}
