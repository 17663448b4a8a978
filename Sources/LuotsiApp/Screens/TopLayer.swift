import TerminalUI

/// What lies over a screen, takes all its keys and leaves it as it was.
enum TopLayer: Sendable {
  /// The keys of the screen below, from a first line on where not all fit.
  case help(scroll: Int)
  /// Nothing at all, over what lay there before.
  indirect case cover(over: TopLayer?)
  case readingOrder(ReadingOrderState)

  var keyContext: KeyContext {
    switch self {
    case .help: .help
    case .cover: .covered
    case .readingOrder: .choosingOrder
    }
  }
}

extension AppState {
  mutating func press(_ key: Key, command: Command?, on layer: TopLayer) -> [Effect] {
    switch layer {
    case .help(let scroll):
      let moved = moved(scroll, by: key, count: helpLines.count)
      topLayer = command == .leave ? nil : .help(scroll: moved)
      return []
    case .cover: return pressOnCover(command)
    case .readingOrder(let order): return press(key, command: command, on: order)
    }
  }
}
