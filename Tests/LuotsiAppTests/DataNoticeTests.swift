import Catalogue
import CatalogueStore
import CivilDates
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// What every screen says of its data.
@Suite struct DataNoticeTests {
  private func desk(dataFrom day: String, isExample: Bool) throws -> Desk {
    let bundled = try bundledDesk()
    let day = try #require(CivilDate(day))
    var catalogue = bundled.catalogue
    if !isExample {
      catalogue.offerings = []
      catalogue.labourDemand = []
      catalogue.services = []
      catalogue.employerNeeds = []
    }
    return Desk(
      form: bundled.form,
      catalogue: catalogue,
      dataFrom: day,
      rules: bundled.rules,
      today: bundled.today,
      isPractice: false,
    )
  }

  private func line(_ desk: Desk, _ keys: [Key] = []) throws -> String {
    var state = AppState(desk: desk, language: .en, now: try testMoment())
    for key in keys { _ = state.update(.key(key)) }
    return at80(state).lines[1]
  }

  @Test func `data older than the rule pack allows is said to be, with what to do`() throws {
    // 26 August is 90 days before the desk's day.
    #expect(!(try line(desk(dataFrom: "2026-08-26", isExample: false))).contains("old"))
    let old = try desk(dataFrom: "2026-08-25", isExample: false)
    for keys in [[], [Key.character("u")], [.character("c")]] {
      let text = try line(old, keys)
      #expect(text.contains("The data is 91 days old. Get new: luotsi catalogue import"))
    }
  }

  /// Trainings of an import beside what came with the program.
  private func partlyExample() throws -> Desk {
    let bundled = try bundledDesk()
    var catalogue = bundled.catalogue
    let day = CivilDate("2027-01-11")
    catalogue.offerings = [try #require(catalogue.offerings.first).imported(starting: day)]
    return Desk(
      form: bundled.form,
      catalogue: catalogue,
      rules: bundled.rules,
      today: bundled.today,
      isPractice: false,
    )
  }

  @Test func `beside imported trainings the parts that are invented are named`() throws {
    let desk = try partlyExample()
    for keys in [[], [Key.character("c")], [.character("a")], [.function(1)]] {
      let text = try line(desk, keys)
      #expect(text.contains("Invented: labour figures, employers (luotsi catalogue import)"))
    }
    let state = AppState(desk: desk, language: .fi, now: try testMoment())
    try expect(at80(state), shows: "Osin esimerkkiaineistoa")
    let narrow = view(state, size: Size(rows: 20, columns: 60))
    try expect(narrow, shows: "Keksittyä: työvoimaluvut, työnantajat")
  }

  @Test func `help and a window too small say that the data is example data`() throws {
    var state = AppState(
      desk: try desk(dataFrom: "2026-01-01", isExample: true),
      language: .fi,
      now: try testMoment(),
    )
    try expect(view(state, size: Size(rows: 9, columns: 39)), shows: "Esimerkkiaineisto")
    try expect(view(state, size: Size(rows: 1, columns: 39)), shows: "Ikkuna on liian pieni")
    _ = state.update(.key(.function(1)))
    try expect(at80(state), shows: "Esimerkkiaineisto")
    #expect(at80(state).lines[1].contains("Koulutukset ja luvut on keksitty."))
  }

  @Test func `the age of the data is still said after a decision on local knowledge`() throws {
    let old = try desk(dataFrom: "2026-08-25", isExample: false)
    let contents = CatalogueContents(snapshot: old.catalogue, knowledge: LocalKnowledge())
    #expect(try line(old.with(contents)).contains("The data is 91 days old."))
  }

  @Test func `example data is said on every screen but in practice`() throws {
    let example = try desk(dataFrom: "2026-01-01", isExample: true)
    #expect(try line(example).contains("Trainings and figures are invented."))
    #expect(!(try line(bundledDesk())).contains("invented"))
  }
}

extension Offering {
  /// The same as an import has it.
  func imported(starting day: CivilDate?, continuously: Bool = false) throws -> Offering {
    try changed { members in
      members["isExample"] = false
      members["start"] = day?.description
      members["startTerm"] = nil
      members["hasContinuousStart"] = continuously
    }
  }
}
