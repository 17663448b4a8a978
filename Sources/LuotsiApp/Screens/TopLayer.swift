import TerminalUI

/// What lies over a screen, takes all its keys and leaves it as it was.
enum TopLayer: Sendable {
  /// The keys of the screen below, from a first line on where not all fit.
  case help(scroll: Int)

  var keyContext: KeyContext {
    switch self {
    case .help: .help
    }
  }
}

extension AppState {
  mutating func press(_ key: Key, command: Command?, on layer: TopLayer) -> [Effect] {
    switch layer {
    case .help(let scroll):
      let visible = helpArea(of: window).rows
      let first = scrolled(scroll, by: key, rows: helpLines.count, visible: visible)
      topLayer = command == .leave ? nil : .help(scroll: first)
      return []
    }
  }
}
