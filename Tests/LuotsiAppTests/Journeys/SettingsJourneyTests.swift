import Foundation
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// Settings are changed on the screen, hold at once and are kept.
@Suite struct SettingsJourneyTests {
  private func start(_ settings: Settings = Settings(), isPractice: Bool = true) throws -> AppState
  {
    var state = AppState(
      desk: try bundledDesk(),
      language: .fi,
      now: try testMoment(),
      settings: settings,
      terminalName: "xterm",
    )
    state.cases.summaries = try caseSummaries(codes: ["KIVI-27"])
    return state
  }

  private func press(_ keys: [Key], _ state: inout AppState) -> [Effect] {
    keys.flatMap { state.update(.key($0)) }
  }

  private let open = Key.character(",")

  @Test func `the language changes on the screen in front and is kept`() throws {
    var state = try start()
    let effects = press([open, .right], &state)
    #expect(state.language == .sv)
    #expect(effects == [.saveSettings([.language: .text("sv")])])
    try expect(at80(state), shows: "Inställningar")
    #expect(press([.left, .left], &state).last == .saveSettings([.language: .text("en")]))
  }

  @Test func `theme and mouse reach the terminal with the next painting`() throws {
    var state = try start()
    let keys: [Key] = [open, .down, .enter, .down, .enter, .escape]
    var terminal = ScriptedTerminal(
      size: Size(rows: 24, columns: 80),
      events: keys.map(Event.key),
    )
    let effects = EffectRunner(
      store: try .openForPractice(at: temporaryStore(), time: Date()),
      catalogue: try bundledDatabase(),
      codes: resources.codes,
      isPractice: true,
      clock: { [time = try testMoment()] in time },
    )
    run(&state, on: &terminal, effects: effects)
    #expect(terminal.settings == TerminalSettings(theme: .highContrast, mouse: false))
    #expect(state.topLayer == nil)
  }

  private func temporaryStore() -> URL {
    FileManager.default.temporaryDirectory
      .appending(path: "luotsi-\(UUID().uuidString)/cases.sqlite")
  }

  @Test func `minutes go up and down within an hour, and in practice not at all`() throws {
    var state = try start()
    #expect(press([open, .down, .down, .down, .right], &state).isEmpty)
    try expect(at80(state), shows: "Harjoittelussa mitään ei lukita.")
    let desk = try realDesk()
    var real = AppState(desk: desk, language: .fi, now: try testMoment())
    _ = press([open, .down, .down, .down], &real)
    #expect(press([.right], &real) == [.saveSettings([.lockAfterMinutes: .number(7)])])
    #expect(real.terminalSettings.idleAfter == .seconds(420))
    _ = press(Array(repeating: .left, count: 20), &real)
    #expect(real.settings.lockAfterMinutes == 1)
    #expect(press([.left], &real).isEmpty)
    _ = press(Array(repeating: .right, count: 20), &real)
    #expect(real.settings.lockAfterMinutes == 60)
  }

  private func realDesk() throws -> Desk {
    let bundled = try bundledDesk()
    return Desk(
      form: bundled.form,
      catalogue: bundled.catalogue,
      rules: bundled.rules,
      today: bundled.today,
      isPractice: false,
    )
  }

  @Test func `what the organisation sets is shown as such and stays`() throws {
    var settings = Settings()
    try settings.read(Data(#"{"theme": "highContrast"}"#.utf8), of: .organisation)
    var state = try start(settings)
    #expect(press([open, .down, .right, .enter, .left], &state).isEmpty)
    #expect(state.settings.theme == .highContrast)
    try expect(at80(state), shows: "suuri kontrasti · organisaation asettama")
  }

  @Test func `the time of keeping is shown and not changed`() throws {
    var state = try start()
    let toKeeping: [Key] = [open] + Array(repeating: .down, count: 4)
    #expect(press(toKeeping + [.enter], &state).isEmpty)
    try expect(at80(state), shows: "6 kk")
    try expect(at80(state), shows: "Ajasta päättää organisaatio.")
  }

  @Test func `the way of right-to-left text is kept by the terminal's name`() throws {
    var settings = Settings()
    settings.rightToLeft = ["foot": .terminal]
    var state = try start(settings)
    let effects = press([open, .end, .enter, .enter], &state)
    #expect(
      effects.last
        == .saveSettings([.rightToLeft: .table(["foot": .text("terminal"), "xterm": .text("app")])])
    )
  }

  @Test func `a setting that was not written holds, and its sentence stands on the screen`() throws
  {
    var state = try start()
    _ = press([open, .down, .enter], &state)
    _ = state.apply(.settingsKept(.unwritable(path: "/etc/settings.json")))
    #expect(state.settings.theme == .highContrast)
    try expect(at80(state), shows: "tiedostoa /etc/settings.json ei voi kirjoittaa.")
  }

  @Test func `settings open on every screen, also before a passphrase, and locking closes them`()
    throws
  {
    for screen in try everyScreen(in: .fi)
    where screen.state.topLayer == nil && screen.state.working == nil && !screen.state.isForClient {
      var state = screen.state
      _ = state.update(.key(.control("s")))
      #expect(state.keyContext == .settings, "\(screen.name)")
      _ = state.update(.key(.escape))
      #expect(state.topLayer == nil, "\(screen.name)")
    }
    var real = AppState(desk: try realDesk(), language: .fi, now: try testMoment())
    _ = press([open], &real)
    #expect(press([.control("x")], &real) == [.lock])
  }
}
