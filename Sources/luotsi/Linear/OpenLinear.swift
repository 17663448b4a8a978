import CaseStore
import Foundation
import LuotsiApp

/// Runs the program as plain lines on standard input and output until it is left.
func openLinear(_ options: SharedOptions, practice: Bool, lockAfter: Duration?) throws {
  let console = LineConsole(idleAfter: lockAfter)
  let workplace = Workplace(options)
  let (desk, catalogue) = try workplace.deskAndCatalogue(practice: practice)
  let (door, effects) = try workplace.door(to: catalogue, practice: practice)
  let state = AppState(
    desk: desk,
    language: options.chosenLanguage,
    now: presentMoment(),
    door: door,
  )
  runLinear(
    state,
    effects: effects,
    ask: { console.ask($0, isSecret: $1) },
    say: console.say,
  )
}
