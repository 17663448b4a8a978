import Catalogue
import CatalogueStore
import CivilDates
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

@Suite("The occupations and the demand for labour in them")
struct LabourJourneyTests {
  private func opened() throws -> AppState { try onList(of: .en, [.character("a")]) }

  private func labour(_ state: AppState) throws -> LabourState {
    guard case .labour(let labour) = state.screen else { throw NotOccupations() }
    return labour
  }

  private struct NotOccupations: Error {}

  private func figure(
    _ occupation: OccupationCode,
    _ month: String,
    state: LabourFigure.State? = .surplus,
    degree: Int? = 3,
    area: LabourArea = .region("01"),
    unemployed: Int? = 1000,
    vacancies: Int? = 100,
    source: String = "Työvoimabarometri",
  ) throws -> LabourFigure {
    LabourFigure(
      occupation: occupation,
      area: area,
      month: try #require(CivilDate("\(month)-01")),
      state: state,
      degree: degree,
      unemployed: unemployed,
      vacancies: vacancies,
      isCensored: unemployed == nil,
      source: source,
    )
  }

  @Test func `the key opens them from the ranked list and Esc leads back`() throws {
    var state = try opened()
    #expect(try labour(state).area == .region("01"))
    _ = state.update(.key(.escape))
    _ = try ranking(state)
  }

  @Test func `the key opens them from the list of cases and asks for the history`() throws {
    let desk = try bundledDesk()
    var state = AppState(desk: desk, language: .en, now: try testMoment())
    #expect(state.update(.key(.character("a"))) == [.readLabour(.area(.region("01")))])
    let rows = try labour(state).rows
    let effects = state.update(.key(.enter))
    #expect(effects == [.readLabour(.occupation(try #require(rows.first).occupation))])
    _ = state.update(.key(.escape))
    _ = state.update(.key(.escape))
    guard case .caseList = state.screen else {
      Issue.record("not the list of cases")
      return
    }
  }

  @Test func `within a section the best demand stands first and the unknown last`() throws {
    let rows = try labour(opened()).rows
    for (upper, lower) in zip(rows, rows.dropFirst()) where upper.section == lower.section {
      #expect((upper.index?.value ?? -1) >= (lower.index?.value ?? -1))
    }
  }

  @Test func `months of one publisher make a trend in words beside the bars`() throws {
    var state = try opened()
    let figures = try [
      figure("5321", "2026-08", degree: 1),
      figure("5321", "2026-07", state: .failed, unemployed: nil, vacancies: nil),
      figure("5321", "2026-06", degree: 5),
      figure("5321", "2026-05", state: .shortage, source: "Another"),
    ]
    _ = state.apply(.labour(figures, .area(.region("01"))))
    let row = try #require(try labour(state).rows.first { $0.occupation == "5321" })
    #expect(row.figures.count == 3)
    #expect(row.trend == LabourTrend(row.figures, rules: try bundledDesk().rules))
    #expect(row.trend?.line == "▁·▄" && row.trend?.direction == .rising)
    expectLine(state, contains: "▁·▄ rising")
  }

  @Test func `a figure of one month has no trend`() throws {
    #expect(LabourTrend([try figure("5321", "2026-08")], rules: try bundledDesk().rules) == nil)
  }

  @Test func `an occupation's page shows areas, months, hidden counts, source and trainings`()
    throws
  {
    var state = try opened()
    let first = try #require(try labour(state).rows.first { $0.occupation == "5321" })
    let place = try #require(try labour(state).rows.firstIndex(of: first))
    for _ in 0..<place { _ = state.update(.key(.down)) }
    _ = state.update(.key(.enter))
    let figures = try [
      figure("5321", "2026-08", unemployed: nil, vacancies: 446),
      figure(
        "5321",
        "2026-08",
        state: nil,
        degree: nil,
        area: .municipality("092"),
        source: "StatFin 12ti",
      ),
      figure("5321", "2026-08", state: .failed, area: .wholeCountry),
    ]
    _ = state.apply(.labour(figures, .occupation("5321")))
    for text in [
      "August 2026 · surplus of workers, moderate", "446 vacancies, a count is hidden",
      "Source: Työvoimabarometri", "Vantaa", "Source: StatFin 12ti",
      "August 2026 · counts alone", "1,000 unemployed, 100 vacancies", "Whole country",
      "the publisher's computation failed", "Trainings that lead to it",
    ] {
      expectLine(state, contains: text)
    }
  }

  @Test func `figures of another area than the one shown are not taken for it`() throws {
    var state = try opened()
    let before = try labour(state).rows
    _ = state.apply(.labour([try figure("5321", "2026-08")], .area(.region("07"))))
    #expect(try labour(state).rows == before)
  }

  @Test func `a history that cannot be read is said, and the desk's figures stay`() throws {
    var state = try opened()
    let before = try labour(state).rows
    _ = state.apply(.catalogueFailed(CatalogueError(.damaged, path: "/media/catalogue.sqlite")))
    #expect(try labour(state).rows == before)
    expectLine(state, contains: "earlier months could not be read")
    expectLine(state, contains: "/media/catalogue.sqlite")
  }

  private func expectLine(
    _ state: AppState,
    contains text: String,
    at location: Testing.SourceLocation = #_sourceLocation,
  ) {
    let lines = view(state, size: Size(rows: 120, columns: 100)).lines
    let isShown = lines.contains { $0.contains(text) }
    #expect(isShown, "\(text)\n\(lines.joined(separator: "\n"))", sourceLocation: location)
  }
}
