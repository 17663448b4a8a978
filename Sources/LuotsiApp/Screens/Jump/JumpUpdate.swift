import Interview
import Languages
import TerminalUI

extension AppState {
  /// Opens the list of questions over an interview.
  mutating func openJump() {
    guard case .interview(let interview) = screen else { return }
    topLayer = .jump(QuestionJump(interview, in: language))
  }

  mutating func press(_ key: Key, command: Command?, on jump: QuestionJump) -> [Effect] {
    switch command {
    case .leave:
      topLayer = nil
    case .choose:
      guard let entry = jump.focusedEntry, case .interview(var interview) = screen else {
        announcement = WhyNot.nothingFound.sentence
        return []
      }
      topLayer = nil
      interview.session.now = now
      let step = interview.jump(to: entry.place, in: language)
      screen = .interview(interview)
      return step.effects
    default:
      var next = jump
      next.take(key)
      topLayer = .jump(next)
    }
    return []
  }
}

extension InterviewState {
  /// Puts a question in front; nothing is checked, and what was entered is kept as it is.
  mutating func jump(to place: Place, in language: Language) -> InterviewStep {
    keepDraft()
    jumpedFrom = session.position
    notice = nil
    prompt = nil
    isComplete = false
    session.move(to: place, isJump: true)
    refillEntry()
    openWantedSearch(in: language)
    return keep()
  }
}
