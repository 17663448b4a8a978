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
    discussion: "With --linear the same as plain lines, on a terminal or through pipes.",
  )

  @OptionGroup var options: SharedOptions

  @Flag(help: "Plain lines in place of a screen, for screen readers and simple terminals.")
  var linear = false

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
    if linear { return try openLinear(options, practice: false, lockAfter: try lockingTime()) }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      printError(noTerminal)
      return try playExample(options)
    }
    try openFullScreen(
      options,
      practice: false,
      mouse: mouse,
      lockAfter: try lockingTime(),
    )
  }

  private func lockingTime() throws -> Duration {
    let minutes = try lockAfter ?? Workplace(options).settings().lockAfterMinutes
    return .seconds(minutes * 60)
  }
}

/// What is said where the full screen has no terminal.
let noTerminal =
  "No terminal here: this is the example interview, as in 'luotsi demo --play'. "
  + "'luotsi --linear' holds interviews as plain lines."

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
  func door(
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
