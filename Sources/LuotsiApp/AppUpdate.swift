import CaseStore
import Catalogue
import Interview
import Languages
import TerminalUI

extension AppState {
  /// The state after `event`, and what has to be done before it is painted.
  mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .terminate:
      isFinished = true
      return []
    case .resized, .resumed:
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
      return press(key)
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let command = KeyMap.command(for: key, in: keyContext)
    if command == .repaint {
      isGarbled = true
      return []
    }
    if let topLayer { return press(key, command: command, on: topLayer) }
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
      language = language.next
      return []
    case .pathways, .services, .radar, .compare, .whatIf, .weights, .openings, .swapTest:
      open(command)
      return []
    case .catalogue, .offering:
      return openCatalogue(command)
    case .labour:
      return openLabour()
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

extension Language {
  fileprivate var next: Language {
    switch self {
    case .fi: .sv
    case .sv: .en
    case .en: .fi
    }
  }
}
