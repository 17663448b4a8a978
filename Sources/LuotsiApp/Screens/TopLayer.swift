import TerminalUI

/// What lies over a screen, takes all its keys and leaves it as it was.
enum TopLayer: Sendable {
  /// The keys of the screen below, from a first line on where not all fit.
  case help(scroll: Int)
  case palette(Palette)
  case jump(QuestionJump)
  case find(ListSearch)
  /// Nothing at all, over what lay there before.
  indirect case cover(over: TopLayer?)
  case readingOrder(ReadingOrderState)

  var keyContext: KeyContext {
    switch self {
    case .help: .help
    case .palette: .palette
    case .jump: .jumping
    case .find: .finding
    case .cover: .covered
    case .readingOrder: .choosingOrder
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
    case .palette(let palette): return press(key, command: command, on: palette)
    case .jump(let jump): return press(key, command: command, on: jump)
    case .find(let search): return press(key, command: command, on: search)
    case .cover: return pressOnCover(command)
    case .readingOrder(let order): return press(key, command: command, on: order)
    }
  }

  /// Puts pasted text where a layer is typed into.
  mutating func paste(_ text: String, on layer: TopLayer) {
    switch layer {
    case .help, .cover, .readingOrder: return
    case .palette(var palette):
      palette.paste(text)
      topLayer = .palette(palette)
    case .jump(var jump):
      jump.paste(text)
      topLayer = .jump(jump)
    case .find(var search):
      search.paste(text)
      topLayer = .find(search)
    }
  }
}
