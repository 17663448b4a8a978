import Interview
import Languages
import TerminalUI

extension AppState {
  /// Blanks the screen over whatever it shows; the time of the question in front stops.
  mutating func coverScreen() {
    topLayer = .cover(over: topLayer)
    onHeldSession { $0.stopClock() }
  }

  var isCovered: Bool {
    if case .cover = topLayer { true } else { false }
  }

  /// Brings back exactly what was there.
  mutating func uncoverScreen() {
    guard case .cover(let below) = topLayer else { return }
    topLayer = below
    onHeldSession { $0.startClock() }
  }

  /// What a key does while nothing shows.
  mutating func pressOnCover(_ command: Command?) -> [Effect] {
    switch command {
    case .leave:
      uncoverScreen()
      return []
    case .lock: return lock
    default: return []
    }
  }

  /// The interview on the screen, or behind the list that is.
  private mutating func onHeldSession(_ change: (inout InterviewSession) -> Void) {
    switch screen {
    case .interview(var interview):
      interview.session.now = now
      change(&interview.session)
      screen = .interview(interview)
    case .ranking(var ranking):
      ranking.interview.session.now = now
      change(&ranking.interview.session)
      screen = .ranking(ranking)
    default: return
    }
  }
}

/// An empty screen that says in every language how to return, and nothing else.
func coverView(size: Size) -> Frame {
  var frame = Frame(size: size)
  let area = frame.bounds.inset(top: size.rows / 2, left: 2, right: 2)
  frame.cursor = area.origin
  let text = Language.allCases.map { CoverText.howToReturn[$0] }.joined(separator: "  ·  ")
  frame.paragraph(text, in: area, role: .muted)
  return frame
}
