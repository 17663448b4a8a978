import ArgumentParser
import Curses
import Foundation
import LuotsiApp
import TerminalUI

/// The full-screen program.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Opens the full-screen program; without a terminal plays the example interview.",
  )

  @OptionGroup var options: SharedOptions

  @Flag(inversion: .prefixedNo, help: "Scroll with the wheel; selecting text then takes Shift.")
  var mouse = true

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      printError("No terminal here: this is the example interview, as in 'luotsi demo --play'.")
      return try playExample(options)
    }
    try openFullScreen(options, practice: false, mouse: mouse)
  }
}

/// Runs the program on the terminal until it is left.
func openFullScreen(_ options: SharedOptions, practice: Bool, mouse: Bool) throws {
  let workplace = Workplace(options)
  let (desk, catalogue) = try workplace.deskAndCatalogue(practice: practice)
  let store = try workplace.store(practice: practice)
  let environment = ProcessInfo.processInfo.environment
  var terminal: CursesTerminal
  do throws(TerminalError) {
    terminal = try CursesTerminal(
      mouse: mouse,
      colour: environment["NO_COLOR", default: ""].isEmpty,
    )
  } catch {
    throw Failure(.machine, "\(error)")
  }
  var state = AppState(desk: desk, language: options.chosenLanguage, now: presentMoment())
  let effects = EffectRunner(
    store: store,
    catalogue: catalogue,
    isPractice: practice,
    clock: presentMoment,
  )
  LuotsiApp.run(&state, on: &terminal, effects: effects)
  terminal.close()
}
