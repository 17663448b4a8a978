import Testing

/// The suites that open a terminal in this process: curses and signal actions are global.
@Suite(.serialized) enum OneTerminalAtATime {}
