/// The only seam between the program and a screen: curses, or a script in tests.
public protocol Terminal {
  var size: Size { get }
  /// Has ``nextEvent()`` return ``Event/woken``, called from any thread; nil where nobody waits for it.
  var wake: (@Sendable () -> Void)? { get }
  /// Waits for the next event; nil once the input is closed.
  mutating func nextEvent() -> Event?
  /// Makes the screen equal to `frame`.
  ///
  /// A terminal may leave out a frame when the next event has already arrived.
  mutating func present(_ frame: Frame)
  /// Gives the terminal back to the shell until the user returns.
  mutating func suspend()
}
