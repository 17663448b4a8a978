import Catalogue
import Languages
import Matching
import TerminalUI
import Testing

@testable import LuotsiApp

/// From the ranked list to what would open more, and back.
@Suite struct OpeningsJourneyTests {
  private func state(_ name: String, in language: Language = .fi) throws -> AppState {
    try #require(try everyScreen(in: language).first { $0.name == name }).state
  }

  private func openings(_ state: AppState) throws -> OpeningsState {
    guard case .openings(let openings) = state.screen else { throw NotThere() }
    return openings
  }

  private func list(_ state: AppState) throws -> RankingState {
    guard case .ranking(let ranking) = state.screen else { throw NotThere() }
    return ranking
  }

  private struct NotThere: Error {}

  private func frame(_ state: AppState, rows: Int = 24, columns: Int = 80) -> Frame {
    view(state, size: Size(rows: rows, columns: columns))
  }

  @Test func `where nothing fits the list says so and which key shows what would open`() throws {
    var state = try state("nothing fits")
    try expect(frame(state), shows: "Mikään ei sovi näillä ehdoilla. Paina e: mikä aukeaisi.")
    _ = state.update(.key(.character("e")))
    let found = try openings(state)
    #expect(found.relaxations.fitting == 0)
    #expect(found.relaxations.relaxations.map(\.changes) == [[.times(adding: [.day])]])
    try expect(frame(state), shows: "Myös ajat: päivä")
    try expect(frame(state), shows: "avoin, 65 pistettä")
  }

  @Test func `where something fits the list says nothing of it`() throws {
    try expect(frame(try state("ranking")), hides: "Mikään ei sovi")
  }

  @Test func `a narrow window has the whole sentence`() throws {
    let lines = frame(try state("nothing fits"), rows: 10, columns: 40).lines
    #expect(lines[2] == " Mikään ei sovi näillä ehdoilla. Paina")
    #expect(lines[3] == " e: mikä aukeaisi.")
  }

  @Test func `what is narrowed down to nothing has its own sentence`() throws {
    var state = try state("nothing fits")
    for key in [Key.character("r"), .right, .enter] { _ = state.update(.key(key)) }
    try expect(frame(state), shows: "Rajaukseen ei sovi yksikään koulutus.")
    try expect(frame(state), hides: "Paina e")
  }

  @Test func `escape returns to the same row of the list`() throws {
    var state = try state("ranking")
    for key in [Key.down, .down, .down, .character("e"), .down, .escape] {
      _ = state.update(.key(key))
    }
    #expect(try list(state).focus == 3)
  }

  @Test func `enter shows the whole ladder, escape first the list of entries and then the ranking`()
    throws
  {
    var state = try state("openings where nothing fits")
    for key in [Key.down, .down] { _ = state.update(.key(key)) }
    let focus = try openings(state).focus
    guard case .nearMiss(let ladder) = try openings(state).focusedEntry else {
      Issue.record("the entry is no near miss")
      return
    }
    #expect(ladder.plans.count == 2)
    _ = state.update(.key(.enter))
    let whole = frame(state, rows: 60)
    try expect(whole, shows: "Näin se aukeaa")
    try expect(whole, shows: "Tai näin")
    let name = state.desk.names.offering(ladder.offering)[.fi]
    try expect(whole, shows: String(name.prefix(30)))
    _ = state.update(.key(.escape))
    #expect(try openings(state).focus == focus)
    #expect(try !openings(state).showsDetails)
    _ = state.update(.key(.escape))
    _ = try list(state)
  }

  @Test func `entries are wishes, then near misses, then ladders`() throws {
    let found = try openings(try state("openings"))
    let sections = found.entries.map(\.section)
    let order: [OpeningsSection] = [.relaxations, .nearMisses, .ladders]
    #expect(sections == order.flatMap { section in sections.filter { $0 == section } })
    for entry in found.entries {
      switch entry {
      case .relaxation: continue
      case .nearMiss(let ladder): #expect(ladder.isNearMiss)
      case .ladder(let ladder): #expect(!ladder.isNearMiss)
      }
    }
  }

  @Test func `an empty catalogue has nothing to relax, and enter opens nothing`() throws {
    let bundled = try bundledDesk()
    let desk = Desk(
      form: bundled.form,
      catalogue: CatalogueSnapshot(
        fields: [],
        activities: [],
        occupations: [],
        providers: [],
        offerings: [],
        labourDemand: [],
        travelTimes: [],
        hash: "empty",
      ),
      rules: bundled.rules,
      today: bundled.today,
      isPractice: true,
    )
    var state = AppState(desk: desk, language: .fi, now: try testMoment())
    state.screen = .ranking(RankingState(interview: try nightInterview(on: desk), desk: desk))
    try expect(frame(state), hides: "Paina e")
    for key in [Key.character("e"), .down, .enter] { _ = state.update(.key(key)) }
    #expect(try openings(state).entries.isEmpty)
    #expect(try !openings(state).showsDetails)
    try expect(frame(state), shows: "Ei ole mistä joustaa: luettelossa ei ole yhtään koulutusta.")
    for size in [(10, 40), (20, 60), (24, 80), (30, 100)] {
      #expect(frame(state, rows: size.0, columns: size.1).cursor.row == 2)
    }
  }
}
