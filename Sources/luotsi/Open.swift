import ArgumentParser
import CaseStore
import CatalogueStore
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

  @Flag(
    inversion: .prefixedNo,
    help: "Click and scroll with the mouse; selecting text then takes Shift.",
  )
  var mouse = true

  @Option(help: "Minutes without a key after which the cases are locked, 1 to 60. Default: 5.")
  var lockAfter: Int?

  func validate() throws {
    guard (1...60).contains(lockAfter ?? 1) else {
      throw ValidationError("--lock-after is from 1 to 60 minutes.")
    }
  }

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      printError("No terminal here: this is the example interview, as in 'luotsi demo --play'.")
      return try playExample(options)
    }
    let settings = try Workplace(options).settings()
    let minutes = lockAfter ?? settings.lockAfterMinutes
    try openFullScreen(
      options,
      practice: false,
      mouse: mouse,
      lockAfter: .seconds(minutes * 60),
    )
  }
}

/// Runs the program on the terminal until it is left.
func openFullScreen(
  _ options: SharedOptions,
  practice: Bool,
  mouse: Bool,
  lockAfter: Duration?,
) throws {
  let workplace = Workplace(options)
  let (desk, catalogue) = try workplace.deskAndCatalogue(practice: practice)
  let (door, effects) = try workplace.door(to: catalogue, practice: practice)
  let environment = ProcessInfo.processInfo.environment
  var terminal: CursesTerminal
  do throws(TerminalError) {
    terminal = try CursesTerminal(
      mouse: mouse,
      colour: environment["NO_COLOR", default: ""].isEmpty,
      idleAfter: lockAfter,
    )
  } catch {
    throw Failure(.machine, "\(error)")
  }
  var state = AppState(
    desk: desk,
    language: options.chosenLanguage,
    now: presentMoment(),
    door: door,
  )
  LuotsiApp.run(&state, on: &terminal, effects: effects)
  terminal.close()
}

extension Workplace {
  /// The store as the program starts on it: the practice store is open, any other one is locked.
  fileprivate func door(
    to catalogue: CatalogueDatabase,
    practice: Bool,
  ) throws -> (StoreDoor, EffectRunner) {
    guard !practice else {
      let runner = EffectRunner(
        store: try store(practice: true),
        catalogue: catalogue,
        codes: try resources().codes,
        isPractice: true,
        clock: presentMoment,
      )
      return (.open, runner)
    }
    let locked = try lockedStore()
    let runner = EffectRunner(
      locked: locked,
      catalogue: catalogue,
      codes: try resources().codes,
      retention: try settings().retention,
      seenFolder: seenFolder,
      clock: presentMoment,
    )
    return (locked.slots.isEmpty ? .new : .locked(locked.slots), runner)
  }
}
