import CaseStore
import Catalogue
import Interview
import Languages
import TerminalUI

extension AppState {
  /// The state after `event`, and what has to be done before it is painted.
  mutating func update(_ event: Event) -> [Effect] {
    if let working { return update(event, during: working) }
    switch event {
    case .terminate:
      isFinished = true
      return []
    case .resized, .resumed, .woken:
      return []
    case .idle:
      return lock
    case .mouse(let mouse):
      return keys(for: mouse).flatMap { update(.key($0)) }
    case .paste(let text):
      return paste(text)
    case .key(let key):
      failure = nil
      announcement = nil
      return pressPaging(key)
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    let command = KeyMap.command(for: key, in: keyContext)
    if command == .language || command == .cover {
      // These two mean the same whatever lies over the screen.
      if command == .language { switchLanguage() } else { coverScreen() }
      return []
    }
    if let topLayer { return pressOnLayer(key, command: command, layer: topLayer) }
    return perform(command, with: key)
  }

  private mutating func pressOnLayer(
    _ key: Key,
    command: Command?,
    layer: TopLayer,
  ) -> [Effect] {
    switch command {
    case .quit, .lock: perform(command, with: key)
    default: press(key, command: command, on: layer)
    }
  }

  /// Does on the screen in front what `key` does there by the command it means, or says why not.
  mutating func perform(_ command: Command?, with key: Key) -> [Effect] {
    if let command, let obstacle = whyNot(command) {
      announcement = obstacle.sentence
      return []
    }
    switch command {
    case .quit:
      isFinished = true
      return []
    case .lock:
      return lock
    case .help:
      topLayer = .help(scroll: 0)
      return []
    case .language:
      switchLanguage()
      return []
    case .cover:
      coverScreen()
      return []
    case .readingOrder:
      askForOrder()
      return []
    case .palette:
      topLayer = .palette(Palette())
      return []
    case .jump:
      openJump()
      return []
    case .search where searchedList != nil:
      openListSearch()
      return []
    case .pathways, .services, .radar, .compare, .whatIf, .weights, .openings, .swapTest:
      open(command)
      return []
    case .catalogue, .offering:
      return openCatalogue(command)
    case .labour:
      return openLabour()
    case .importCatalogue:
      return openImport()
    case .plan, .rights, .difference, .disagree:
      return openGuidance(command)
    default:
      return pressOnScreen(key, command: command)
    }
  }
}

extension AppState {
  /// The keys that a click or a turn of the wheel stands for: the wheel moves as the arrows do, and
  /// so changes no answer.
  fileprivate func keys(for mouse: MouseEvent) -> [Key] {
    switch mouse.action {
    case .press: view(self, size: window).keys(at: mouse.position)
    case .wheelUp: [.up]
    case .wheelDown: [.down]
    }
  }
}

extension AppState {
  mutating func switchLanguage() {
    language = language.next
    guard case .interview(var interview) = screen else { return }
    interview.followLanguage(language)
    screen = .interview(interview)
  }
}

extension Language {
  fileprivate var next: Language {
    switch self {
    case .fi: .sv
    case .sv: .en
    case .en: .fi
    }
  }
}
