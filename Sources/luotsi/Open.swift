import ArgumentParser
import CaseStore
import CatalogueStore
import Curses
import Foundation
import Languages
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
    help: "Click and scroll with the mouse; selecting text then takes Shift. Default: as set.",
  )
  var mouse: Bool?

  @Option(help: "Minutes without a key after which the cases are locked, 1 to 60. Default: as set.")
  var lockAfter: Int?

  func validate() throws {
    guard (1...60).contains(lockAfter ?? 1) else {
      throw ValidationError("--lock-after is from 1 to 60 minutes.")
    }
  }

  func run() throws {
    var settings = try Workplace(options).settings()
    if let lockAfter { settings.lockAfterMinutes = lockAfter }
    if let mouse { settings.mouse = mouse }
    if linear { return try openLinear(options, practice: false, settings: settings) }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      printError(noTerminal)
      return try playExample(options)
    }
    try openFullScreen(options, settings)
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
  _ settings: Settings,
) throws {
  let workplace = Workplace(options)
  let locked = try workplace.lockedStore()
  let door: StoreDoor = locked.slots.isEmpty ? .new : .locked(locked.slots)
  var terminal = try takenTerminal(settings.forTerminal(isPractice: false))
  // Also before an error is told, which belongs on the screen that the program was started from.
  defer { terminal.close() }
  let language = options.language(under: settings)
  if let picture = doorView(door, in: language, size: terminal.size) { terminal.present(picture) }
  let (desk, catalogue) = try workplace.deskAndCatalogue(practice: false)
  let effects = try workplace.runner(on: locked, catalogue, settings)
  var state = workplace.beginning(at: desk, door, settings)
  LuotsiApp.run(&state, on: &terminal, effects: effects)
}

/// Runs the program on the practice store, which asks for nothing, until it is left.
func openPractice(_ options: SharedOptions) throws {
  let workplace = Workplace(options)
  let settings = try workplace.settings()
  var (state, effects) = try workplace.beginning(practice: true, settings: settings)
  state.offerTour()
  var terminal = try takenTerminal(state.terminalSettings)
  defer { terminal.close() }
  LuotsiApp.run(&state, on: &terminal, effects: effects)
}

private func takenTerminal(_ settings: TerminalSettings) throws -> CursesTerminal {
  do throws(TerminalError) {
    return try CursesTerminal(settings)
  } catch {
    throw Failure(.machine, "\(error)")
  }
}

extension Workplace {
  /// The program as it starts here, and what does its effects; the practice store is open, any other
  /// one is locked.
  func beginning(practice: Bool, settings: Settings) throws -> (AppState, EffectRunner) {
    let (desk, catalogue) = try deskAndCatalogue(practice: practice)
    guard !practice else {
      return (beginning(at: desk, .open, settings), try practising(on: catalogue))
    }
    let locked = try lockedStore()
    let door: StoreDoor = locked.slots.isEmpty ? .new : .locked(locked.slots)
    return (beginning(at: desk, door, settings), try runner(on: locked, catalogue, settings))
  }

  fileprivate func beginning(at desk: Desk, _ door: StoreDoor, _ settings: Settings) -> AppState {
    let environment = ProcessInfo.processInfo.environment
    return AppState(
      desk: desk,
      language: options.language(under: settings),
      now: presentMoment(),
      door: door,
      settings: settings,
      terminalName: Settings.terminalName(environment: environment) ?? "",
    )
  }

  private func practising(on catalogue: CatalogueDatabase) throws -> EffectRunner {
    try withFiles(
      EffectRunner(
        store: try store(practice: true),
        catalogue: catalogue,
        codes: try resources().codes,
        isPractice: true,
        clock: presentMoment,
      )
    )
  }

  fileprivate func runner(
    on locked: LockedStore,
    _ catalogue: CatalogueDatabase,
    _ settings: Settings,
  ) throws -> EffectRunner {
    try withFiles(
      EffectRunner(
        locked: locked,
        catalogue: catalogue,
        codes: try resources().codes,
        retention: settings.retention,
        seenFolder: seenFolder,
        clock: presentMoment,
      )
    )
  }

  /// The runner with the files that settings are kept in and example clients come from.
  private func withFiles(_ runner: EffectRunner) throws -> EffectRunner {
    var runner = runner
    runner.settingsFile = settingsFiles[0]
    runner.exampleAnswers = try resources().exampleAnswers
    return runner
  }
}

extension SharedOptions {
  /// What was asked for now, else what is set, else what the system speaks.
  fileprivate func language(under settings: Settings) -> Language {
    language ?? settings.language ?? chosenLanguage
  }
}
