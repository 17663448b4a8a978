/// Which looks the roles have on the terminal.
public enum Theme: String, CaseIterable, Sendable {
  /// For black and for white backgrounds, told apart by the colour-blind too.
  case standard
  /// On a black background of its own.
  case highContrast
  /// Without colour.
  case plain
}

/// How the terminal is to behave, as the person at it has set.
public struct TerminalSettings: Equatable, Sendable {
  public var theme: Theme
  /// Whether clicks and the wheel are reported; they then no longer select text.
  public var mouse: Bool
  /// How long nothing may come before ``Event/idle`` is told; nil for ever.
  public var idleAfter: Duration?

  public init(theme: Theme = .standard, mouse: Bool = true, idleAfter: Duration? = nil) {
    self.theme = theme
    self.mouse = mouse
    self.idleAfter = idleAfter
  }
}
