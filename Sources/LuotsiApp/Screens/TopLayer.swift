import TerminalUI

/// What lies over a screen, takes all its keys and leaves it as it was.
enum TopLayer: Sendable {
  /// The keys of the screen below, from a first line on where not all fit.
  case help(scroll: Int)
  case settings(focus: Int)

  var keyContext: KeyContext {
    switch self {
    case .help: .help
    case .settings: .settings
    }
  }
}

extension AppState {
  mutating func press(_ key: Key, command: Command?, on layer: TopLayer) -> [Effect] {
    switch layer {
    case .settings(let focus):
      return pressInSettings(key, command: command, focus: focus)
    case .help where command == .tour:
      return startTour()
    case .help(let scroll):
      let moved = moved(scroll, by: key, count: helpLines.count)
      topLayer = command == .leave ? nil : .help(scroll: moved)
      return []
    }
  }
}
