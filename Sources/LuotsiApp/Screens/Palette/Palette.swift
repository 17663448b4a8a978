import Languages
import TerminalUI

/// The search for a command by its name.
struct Palette: Sendable {
  var field = TextField()
  /// The focused entry, by its place among those found.
  var focus = 0

  /// One command that the palette offers.
  struct Entry: Equatable, Sendable {
    let command: Command
    let keys: [Key]
    let name: Phrase
    /// Why it cannot be done now; nil where it can.
    let obstacle: WhyNot?
  }

  mutating func take(_ key: Key, count: Int) {
    guard !key.moves(under: field) else {
      focus = moved(focus, by: key, count: count)
      return
    }
    let before = field.text
    field.apply(key)
    if field.text != before { focus = 0 }
  }

  mutating func paste(_ text: String) {
    field.insert(text)
    focus = 0
  }
}

extension AppState {
  /// The commands that fit what is typed, the best first; all of them while nothing is.
  ///
  /// Those of the screen below stand before those that another screen has.
  func commands(matching typed: String) -> [Palette.Entry] {
    let letters = folded(typed)
    let scored = everyCommand.compactMap { entry -> (entry: Palette.Entry, score: Int)? in
      let names = Language.allCases.map { entry.name[$0] } + entry.command.otherNames
      let best = names.compactMap { fuzzyScore(of: letters, in: folded($0)) }.max()
      return best.map { (entry, $0) }
    }
    return scored.enumerated().sorted { one, other in
      one.element.score == other.element.score
        ? one.offset < other.offset : one.element.score > other.element.score
    }
    .map(\.element.entry)
  }

  private var everyCommand: [Palette.Entry] {
    let here = screenKeyContext
    var listed: Set<Command> = [.palette]
    var entries: [Palette.Entry] = []
    for context in [here] + KeyContext.allCases where context == here || !context.isLayer {
      for binding in KeyMap.bindings(in: context) where listed.insert(binding.command).inserted {
        entries.append(
          Palette.Entry(
            command: binding.command,
            keys: binding.keys,
            name: binding.command.name(in: context),
            obstacle: context == here ? whyNot(binding.command) : .elsewhere(context),
          )
        )
      }
    }
    return entries
  }

  mutating func press(_ key: Key, command: Command?, on palette: Palette) -> [Effect] {
    switch command {
    case .leave:
      topLayer = nil
      return []
    case .choose:
      let found = commands(matching: palette.field.text)
      guard found.indices.contains(palette.focus) else {
        announcement = WhyNot.nothingFound.sentence
        return []
      }
      let entry = found[palette.focus]
      if let obstacle = entry.obstacle {
        announcement = obstacle.sentence
        return []
      }
      topLayer = nil
      return entry.keys.first.map { perform(entry.command, with: $0) } ?? []
    default:
      var next = palette
      next.take(key, count: commands(matching: palette.field.text).count)
      topLayer = .palette(next)
      return []
    }
  }
}

extension Command {
  /// What else it is looked for by, where its name is not what it is about.
  fileprivate var otherNames: [String] {
    self == .language ? ["kieli", "språk", "language"] : []
  }
}

extension KeyContext {
  /// Whether it lies over a screen and is none of its own.
  fileprivate var isLayer: Bool {
    switch self {
    case .help, .palette, .jumping, .finding, .settings, .tour, .covered, .choosingOrder, .waiting:
      true
    default: false
    }
  }
}
