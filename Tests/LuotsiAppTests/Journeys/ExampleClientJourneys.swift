import CaseStore
import Foundation
import Sealing
import TerminalUI
import Testing

@testable import LuotsiApp

/// A new advisor practises on an example client in a store of their own, and removes it.
@Suite final class ExampleClientJourneys {
  private let folder: URL
  private let desk: Desk
  private let sentence = "kuu nousee metsän yli"
  private var storeFile: URL { folder.appending(path: "cases.sqlite") }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "luotsi-\(UUID().uuidString)")
    let bundled = try bundledDesk()
    desk = Desk(
      form: bundled.form,
      catalogue: bundled.catalogue,
      rules: bundled.rules,
      today: bundled.today,
      isPractice: false,
    )
    _ = try LockedStore.open(at: storeFile)
      .setUp(for: "Aino", Passphrase(sentence), work: .least, at: Date())
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      Issue.record("\(folder.path) was left behind: \(error)")
    }
  }

  /// Opens the store and presses keys; `answers` is where the bundled answers are looked for.
  private func press(
    _ keys: [Key],
    answers: URL? = resources.exampleAnswers,
  ) throws -> (frames: [Frame], state: AppState) {
    let locked = try LockedStore.open(at: storeFile)
    var state = AppState(
      desk: desk,
      language: .en,
      now: try testMoment(),
      door: .locked(locked.slots),
    )
    var effects = EffectRunner(
      locked: locked,
      catalogue: try bundledDatabase(),
      codes: resources.codes,
      seenFolder: folder.appending(path: "seen"),
      clock: { [time = try testMoment()] in time },
    )
    effects.exampleAnswers = answers
    effects.settingsFile = folder.appending(path: "settings.json")
    var terminal = ScriptedTerminal(
      size: Size(rows: 24, columns: 80),
      events: (typed(sentence) + keys).map(Event.key),
    )
    run(&state, on: &terminal, effects: effects)
    return (terminal.frames, state)
  }

  @Test func `the empty list offers an example and the first client`() throws {
    let frame = try press([]).frames.last
    try expect(frame, shows: "1  Practise on an example client")
    try expect(frame, shows: "2  The first client")
    guard case .newCase = try press([.character("2")]).state.screen else {
      Issue.record("no new case was begun")
      return
    }
  }

  @Test func `the example is marked, interviewed and ranked, and the tour begins on it`() throws {
    let played = try press([.character("1")])
    let summary = try #require(played.state.cases.summaries.first)
    #expect(summary.isExample)
    #expect(summary.code == "EXAMPLE")
    #expect(summary.stage == .ranked)
    try expect(played.frames.last, shows: "Tour 1/6")
    try expect(played.frames.last, shows: "EXAMPLE")
  }

  @Test func `each step of the tour is done on the real screens`() throws {
    let walk: [(keys: [Key], shows: String)] = [
      ([.character("1")], "Tour 1/6"), ([.down], "Tour 2/6"), ([.enter], "Tour 3/6"),
      ([.enter, .character("1"), .enter], "Tour 4/6"),
      ([.control("e"), .control("u")], "Tour 5/6"),
      ([.character("l"), .enter], "Tour 6/6"),
      ([.character("+"), .enter], "Go back: Esc"),
      ([.escape, .escape, .escape], "The tour has ended."),
    ]
    var keys: [Key] = []
    for step in walk { keys += step.keys }
    let frames = try press(keys).frames
    var seen = frames[...]
    for step in walk {
      let place = seen.firstIndex { $0.shows(step.shows) }
      guard let place else {
        Issue.record(
          "\(step.shows) never came:\n\(frames.last?.lines.joined(separator: "\n") ?? "")"
        )
        return
      }
      seen = frames[place...]
    }
    let kept = try JSONDecoder().decode(
      [String: SettingValue].self,
      from: Data(contentsOf: folder.appending(path: "settings.json")),
    )
    #expect(kept == ["tourSeen": .flag(true)])
  }

  @Test func `Delete twice removes the example, and a real client never`() throws {
    let once = try press([.character("1"), .delete])
    try expect(once.frames.last, shows: "Press Delete again to remove the example client EXAMPLE.")
    #expect(once.state.cases.summaries.count == 1)
    let other = try press([.delete, .up, .delete])
    #expect(other.state.cases.summaries.count == 1)
    let twice = try press([.delete, .delete])
    #expect(twice.state.cases.summaries.isEmpty)
    try expect(twice.frames.last, shows: "The example client was removed.")
    let real = try press([.character("2"), .enter, .escape, .delete, .delete])
    #expect(real.state.cases.summaries.map(\.isExample) == [false])
  }

  @Test func `the tour from the help adds an example beside real clients, once`() throws {
    let toTour: [Key] = [.character("?"), .character("o")]
    let played = try press([.character("2"), .enter, .escape] + toTour)
    #expect(played.state.cases.summaries.map(\.isExample).sorted { $0 && !$1 } == [true, false])
    let again = try press(toTour)
    #expect(again.state.cases.summaries.count == 2)
    #expect(again.state.cases.focusedCase?.isExample == true)
    try expect(again.frames.last, shows: "Tour 1/6")
  }

  @Test func `answers that are missing are told with their place`() throws {
    let nowhere = folder.appending(path: "none")
    let frame = try press([.character("1")], answers: nowhere).frames.last
    try expect(frame, shows: "The example client's answers cannot be read")
  }
}
