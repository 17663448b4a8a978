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
    try openFullScreen(options, mouse: mouse, lockAfterMinutes: lockAfter)
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

/// Runs the program on the store of real cases until it is left.
///
/// The door is painted first. The form, the catalogue and the rules are read behind it, while the
/// passphrase is thought of; keys wait in the terminal meanwhile.
private func openFullScreen(
  _ options: SharedOptions,
  mouse: Bool,
  lockAfterMinutes: Int?,
) throws {
  let workplace = Workplace(options)
  let settings = try workplace.settings()
  let locked = try workplace.lockedStore()
  let door: StoreDoor = locked.slots.isEmpty ? .new : .locked(locked.slots)
  let minutes = lockAfterMinutes ?? settings.lockAfterMinutes
  var terminal = try takenTerminal(mouse: mouse, lockAfter: .seconds(minutes * 60))
  // Also before an error is told, which belongs on the screen that the program was started from.
  defer { terminal.close() }
  let language = options.chosenLanguage
  if let picture = doorView(door, in: language, size: terminal.size) { terminal.present(picture) }
  let (desk, catalogue) = try workplace.deskAndCatalogue(practice: false)
  let effects = try workplace.runner(on: locked, catalogue, settings)
  var state = AppState(desk: desk, language: language, now: presentMoment(), door: door)
  LuotsiApp.run(&state, on: &terminal, effects: effects)
}

/// Runs the program on the practice store, which asks for nothing, until it is left.
func openPractice(_ options: SharedOptions) throws {
  let workplace = Workplace(options)
  let (desk, catalogue) = try workplace.deskAndCatalogue(practice: true)
  let effects = try workplace.practising(on: catalogue)
  var terminal = try takenTerminal(mouse: true, lockAfter: nil)
  defer { terminal.close() }
  var state = AppState(desk: desk, language: options.chosenLanguage, now: presentMoment())
  LuotsiApp.run(&state, on: &terminal, effects: effects)
}

private func takenTerminal(mouse: Bool, lockAfter: Duration?) throws -> CursesTerminal {
  do throws(TerminalError) {
    return try CursesTerminal(
      mouse: mouse,
      colour: ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty,
      idleAfter: lockAfter,
    )
  } catch {
    throw Failure(.machine, "\(error)")
  }
}

extension Workplace {
  /// The store as the program starts on it: the practice store is open, any other one is locked.
  func door(
    to catalogue: CatalogueDatabase,
    practice: Bool,
  ) throws -> (StoreDoor, EffectRunner) {
    guard !practice else { return (.open, try practising(on: catalogue)) }
    let locked = try lockedStore()
    let door: StoreDoor = locked.slots.isEmpty ? .new : .locked(locked.slots)
    return (door, try runner(on: locked, catalogue, try settings()))
  }

  fileprivate func practising(on catalogue: CatalogueDatabase) throws -> EffectRunner {
    EffectRunner(
      store: try store(practice: true),
      catalogue: catalogue,
      codes: try resources().codes,
      isPractice: true,
      clock: presentMoment,
    )
  }

  fileprivate func runner(
    on locked: LockedStore,
    _ catalogue: CatalogueDatabase,
    _ settings: Settings,
  ) throws -> EffectRunner {
    EffectRunner(
      locked: locked,
      catalogue: catalogue,
      codes: try resources().codes,
      retention: settings.retention,
      seenFolder: seenFolder,
      clock: presentMoment,
    )
  }
}
