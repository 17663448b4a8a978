import CaseStore
import Catalogue
import CatalogueStore
import CivilDates
import Foundation
import Interview
import LuotsiApp
import Matching
import TerminalUI

/// From a key to the finished frame, without a terminal: update, effects and view.
///
/// The bundled form, the WHO verbal autopsy where it is at hand, and a list of 5,897 choices.
func measureFrames(_ subject: Subject) throws -> [Measurement] {
  let resources = ResourceFolder(url: subject.resources)
  guard let bundled = try readForm(at: resources.assessmentForm).form else {
    throw BenchmarkFault("the bundled form has a mistake")
  }
  let cascade = try choiceFilterForm()
  var measurements = try measureKeys(on: bundled, named: "bundled", subject)
  measurements += try measureKeys(on: try largeForm().form, named: "5000", subject)
  if let autopsy = try verbalAutopsyForm(subject) {
    measurements += try measureKeys(on: autopsy, named: "who", subject)
  }
  return measurements + (try measureSearch(on: cascade, subject))
}

/// An arrow that only moves, and the page key that goes on to the next question.
private func measureKeys(
  on form: Form,
  named name: String,
  _ subject: Subject,
) throws -> [Measurement] {
  let asked = InterviewSession(form: form, now: benchmarkMoment).askedQuestions.count
  let pages = min(80, asked - 2)
  let moves = (0..<200).map { Key.arrow($0) }
  let goingOn = Array(repeating: Key.pageDown, count: pages)
  let times = try frameTimes(
    of: [.character("u"), .enter, .enter] + moves + goingOn,
    form,
    subject,
  )
  return [
    Measurement("frame-move-\(name)", unit: "ms", samples: Array(times[3..<203])),
    Measurement("frame-accept-\(name)", unit: "ms", samples: Array(times[203...])),
  ]
}

/// Typing into the search of a long list, deleting, and moving in what was found.
private func measureSearch(on form: Form, _ subject: Subject) throws -> [Measurement] {
  let words = ["union 12", "union 4", "u58", "union 333", "nion 5"]
  let typing = words.flatMap { word in
    word.map(Key.character) + Array(repeating: Key.backspace, count: word.count)
  }
  let moves = (0..<100).map { Key.arrow($0) }
  let opening: [Key] = [.character("u"), .enter, .character("e"), .character("/")]
  let times = try frameTimes(of: opening + typing + moves, form, subject)
  let typed = times[opening.count..<opening.count + typing.count]
  return [
    Measurement("search-open-5897", unit: "ms", samples: [times[opening.count - 1]]),
    Measurement("search-type-5897", unit: "ms", samples: Array(typed)),
    Measurement("search-move-5897", unit: "ms", samples: Array(times.suffix(moves.count))),
  ]
}

let benchmarkMoment = Moment(milliseconds: 1_795_500_000_000, offsetMinutes: 120)

extension Key {
  fileprivate static func arrow(_ index: Int) -> Key { index.isMultiple(of: 2) ? .down : .up }
}

/// The milliseconds from each key to its frame, at 100×30 with a store on disk: a new one, where
/// none is given.
func frameTimes(
  of keys: [Key],
  _ form: Form,
  _ subject: Subject,
  store: CaseDatabase? = nil,
) throws -> [Double] {
  let resources = ResourceFolder(url: subject.resources)
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "luotsi-\(UUID().uuidString)")
  defer {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      FileHandle.standardError.write(Data("\(folder.path) was left behind: \(error)\n".utf8))
    }
  }
  let now = benchmarkMoment
  let catalogue = try importCatalogueFolder(
    catalogue: resources.catalogue,
    codes: resources.codes,
  ).snapshot
  let database = try CatalogueDatabase.open(at: folder.appending(path: "catalogue.sqlite"))
  try database.replaceContents(with: catalogue, from: "example", importedOn: now.day)
  let desk = Desk(
    form: form,
    catalogue: catalogue,
    rules: try RulePack.load(from: Data(contentsOf: resources.rules)),
    today: now.day,
    isPractice: true,
  )
  var state = AppState(desk: desk, language: .fi, now: now)
  var terminal = TimedTerminal(keys: keys)
  let effects = EffectRunner(
    store: try store ?? .openForPractice(at: folder.appending(path: "cases.sqlite"), time: Date()),
    catalogue: database,
    codes: resources.codes,
    isPractice: true,
    clock: { now },
  )
  LuotsiApp.run(&state, on: &terminal, effects: effects)
  return terminal.times
}

/// A terminal that shows nothing and times how long each key takes to its frame.
private struct TimedTerminal: Terminal {
  let wake: (@Sendable () -> Void)? = nil
  let size = Size(rows: 30, columns: 100)
  private(set) var times: [Double] = []
  private var waiting: [Key]
  private var sent: ContinuousClock.Instant?
  private let clock = ContinuousClock()

  init(keys: [Key]) { waiting = keys.reversed() }

  mutating func nextEvent() -> Event? {
    guard let key = waiting.popLast() else { return nil }
    sent = clock.now
    return .key(key)
  }

  mutating func present(_ frame: Frame) {
    guard let sent else { return }
    let time = clock.now - sent
    times.append(Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15)
  }

  mutating func suspend() {}
}
