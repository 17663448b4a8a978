import CivilDates
import Guidance
import TerminalUI

/// An entry of the plan on the screen, from wherever it was begun.
public struct PlanEntryState: Sendable {
  /// Where it returns to when it is written down or given up.
  let origin: AppState.Screen
  var form: PlanEntryForm
  /// The training that it is about, where that cannot be changed.
  let subject: String?

  init(origin: AppState.Screen, form: PlanEntryForm, subject: String? = nil) {
    self.origin = origin
    self.form = form
    self.subject = subject
  }

  enum Step {
    case stay
    case leave
    case make(GuidanceChange)
  }

  mutating func update(_ key: Key, command: Command?, today: CivilDate) -> Step {
    switch command {
    case .leave: return .leave
    case .next: return form.change(today: today).map { .make($0) } ?? .stay
    default:
      form.fields.take(key, command: command)
      return .stay
    }
  }
}
