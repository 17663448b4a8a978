import CaseStore
import Catalogue
import CatalogueStore
import CivilDates
import Foundation
import Interview
import Languages
import Matching
import TerminalUI
import Testing

@testable import LuotsiApp

private let everydaySurvey = """
  type,name,label,constraint,constraint_message,relevant,required,bind::luotsi:profile,bind::luotsi:opens
  begin_group,start,Start,,,,,,
  note,hello,Hello,,,,,,
  select_one yesno,working,Are you working?,,,,,,
  integer,hours,How many hours?,. >= 0 and . <= 80,From 0 to 80.,${working} = 'yes',,,
  end_group,,,,,,,,
  begin_group,wishes,Wishes,,,,,,
  select_multiple acts,done,What have you done?,,,,,activities,
  text,goal,Your goal?,,,,,,
  date,next,Next meeting?,,,,,,ranking
  end_group,,,,,,,,
  """

private let everydayChoices = """
  list_name,name,label
  yesno,yes,Yes
  yesno,no,No
  acts,kitchen_bake,Baking
  acts,cleaning_daily,Cleaning
  """

/// An advisor at a desk: a small form, a store of its own, and keys pressed one after another.
final class JourneyDesk {
  let desk: Desk
  let storeFile: URL
  private let folder: URL

  /// A desk with a form of its own; the small one of ``everydaySurvey`` when none is given.
  init(
    survey: String = everydaySurvey,
    choices: String = everydayChoices,
    settings: String? = nil,
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID().uuidString)")
    storeFile = folder.appending(path: "cases.sqlite")
    let reading = readForm(survey: survey, choices: choices, settings: settings)
    let bundled = try bundledDesk()
    desk = Desk(
      form: try #require(reading.form, "\(reading.findings)"),
      catalogue: bundled.catalogue,
      rules: bundled.rules,
      today: bundled.today,
      isPractice: false,
    )
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      Issue.record("\(folder.path) was left behind: \(error)")
    }
  }

  var seenFolder: URL { folder.appending(path: "seen") }

  func openStore() throws -> CaseDatabase {
    let milliseconds = Double(try testMoment().milliseconds)
    return try CaseDatabase.openForPractice(
      at: storeFile,
      time: Date(timeIntervalSince1970: milliseconds / 1000),
    )
  }

  private var catalogueFile: URL { folder.appending(path: "catalogue.sqlite") }

  /// A catalogue that effects may write to, empty until a test fills it; a test that never opens
  /// it has effects read the bundled one.
  func openCatalogue() throws -> CatalogueDatabase {
    try CatalogueDatabase.open(at: catalogueFile)
  }

  private func catalogueOfEffects() throws -> CatalogueDatabase {
    let isOwn = FileManager.default.fileExists(atPath: catalogueFile.path(percentEncoded: false))
    return try isOwn ? openCatalogue() : bundledDatabase()
  }

  /// Starts the program, presses `keys` and returns every frame and the state at the end.
  func press(_ keys: [Key]) throws -> (frames: [Frame], state: AppState) {
    try play(keys.map(Event.key))
  }

  /// The same with events of every kind, and where wanted with another form at the desk.
  func play(
    _ events: [Event],
    on desk: Desk? = nil,
  ) throws -> (frames: [Frame], state: AppState) {
    var state = AppState(desk: desk ?? self.desk, language: .en, now: try testMoment())
    var terminal = ScriptedTerminal(size: Size(rows: 24, columns: 80), events: events)
    run(&state, on: &terminal, effects: try runner())
    return (terminal.frames, state)
  }

  /// The same on a terminal that can be woken.
  func playWoken(
    _ steps: [WakingTerminal.Step]
  ) throws -> (frames: [Frame], state: AppState) {
    var state = AppState(desk: desk, language: .en, now: try testMoment())
    var terminal = WakingTerminal(steps)
    run(&state, on: &terminal, effects: try runner())
    return (terminal.frames, state)
  }

  func runner() throws -> EffectRunner {
    EffectRunner(
      store: try openStore(),
      catalogue: try catalogueOfEffects(),
      codes: resources.codes,
      isPractice: false,
      clock: { [time = try testMoment()] in time },
    )
  }

  /// The only case of the store.
  func storedCase() throws -> GuidanceCase {
    let store = try openStore()
    return try store.load(try #require(try store.summaries().first).id, at: .distantPast)
  }
}

/// The keys that begin the first interview, up to its first question.
let newCase: [Key] = [.character("u"), .enter]

/// The key that finishes an interview at its end.
let finish: [Key] = [.character("v")]

/// The characters of `text`, without Enter.
func characters(_ text: String) -> [Key] { text.map(Key.character) }

/// Backspace as often as it takes to empty a short field.
let emptied: [Key] = Array(repeating: .backspace, count: 20)

func typed(_ text: String) -> [Key] { text.map(Key.character) + [.enter] }

extension Frame {
  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}

/// Fails where the text stands on the screen.
func expect(
  _ frame: Frame?,
  hides text: String,
  at location: Testing.SourceLocation = #_sourceLocation,
) throws {
  let lines = try #require(frame?.lines, sourceLocation: location)
  let isShown = lines.contains { $0.contains(text) }
  #expect(!isShown, "\(text)\n\(lines.joined(separator: "\n"))", sourceLocation: location)
}

/// Fails with the screen's lines, not with its thousand cells.
func expect(
  _ frame: Frame?,
  shows text: String,
  at location: Testing.SourceLocation = #_sourceLocation,
) throws {
  let lines = try #require(frame?.lines, sourceLocation: location)
  let isShown = lines.contains { $0.contains(text) }
  #expect(isShown, "\(text)\n\(lines.joined(separator: "\n"))", sourceLocation: location)
}
