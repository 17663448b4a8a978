/// Why the full screen cannot be used here.
public enum TerminalError: Error, Equatable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// The terminal database knows neither `TERM` nor the common fallback.
  case unknownType(String?)
  /// The terminal exists but cannot place its cursor, as `dumb`.
  case noCursorAddressing(String?)
  /// The system refused a pipe or a file; holds its `errno`.
  case system(Int32)
}

extension TerminalError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notATerminal:
      "The full screen needs a terminal, but input or output is a file or a pipe. "
        + "Start the program in a terminal window without redirection, or as plain lines with "
        + "--linear."
    case .unknownType(let name?):
      "The terminal type '\(name)' (TERM) is not in this machine's terminal database. "
        + "Set TERM to a type it has, such as xterm-256color, or install ncurses-term, or start with --linear."
    case .unknownType(nil):
      "The terminal type is not known, because TERM is not set. "
        + "Set TERM to the type of the terminal, such as xterm-256color, or start with --linear."
    case .noCursorAddressing(let name):
      "A terminal of type '\(name ?? "unknown")' (TERM) cannot place its cursor. "
        + "Set TERM to the type of the terminal, such as xterm-256color, or start with --linear."
    case .system(let code):
      "The terminal cannot be opened: the system answered error \(code). "
        + "Close some programs and try again."
    }
  }
}
