import LuotsiApp

/// Runs the program as plain lines on standard input and output until it is left.
func openLinear(_ options: SharedOptions, practice: Bool, settings: Settings) throws {
  let lockAfter = Duration.seconds(settings.lockAfterMinutes * 60)
  let console = LineConsole(idleAfter: practice ? nil : lockAfter)
  let (state, effects) = try Workplace(options).beginning(practice: practice, settings: settings)
  runLinear(
    state,
    effects: effects,
    ask: { console.ask($0, isSecret: $1) },
    say: console.say,
  )
}
