import Catalogue
import CivilDates
import Languages
import Testing

@testable import Matching
@testable import Reports

/// What would open more, in words.
@Suite struct OpeningsWordingTests {
  private let names = CatalogueNames(sampleCatalogue())

  private func relaxations(
    _ filters: [ClientFilter],
    fitting: Int,
    blocked: Int,
  ) -> Relaxations {
    Relaxations(filters: filters, fitting: fitting, blockedOtherwise: blocked, relaxations: [])
  }

  private func timeline(opens: String, _ entry: LadderTimeline.Entry) throws -> LadderTimeline {
    LadderTimeline(stages: [], opens: try day(opens), entry: entry)
  }

  @Test func `a plan that is done after the group has started says how many days too late`() throws
  {
    let late = try timeline(opens: "2027-01-14", .missed(day("2027-01-11")))
    #expect(
      late.text(in: .fi)
        == "Aukeaa aikaisintaan 14.1.2027. Ryhmä alkaa jo 11.1.2027: askeleet ovat valmiit "
        + "3 päivää liian myöhään, tarvitaan myöhempi ryhmä."
    )
    #expect(late.shortText(in: .fi) == "3 pv liian myöhään")
    #expect(late.shortText(in: .sv) == "3 d för sent")
    let oneDay = try timeline(opens: "2027-01-12", .missed(day("2027-01-11")))
    #expect(oneDay.text(in: .en).contains("the steps are done 1 day too late"))
  }

  @Test func `from a hundred days on lateness is told in months`() throws {
    let short = try timeline(opens: "2027-04-20", .missed(day("2027-01-11")))
    #expect(short.daysLate == 99)
    #expect(short.shortText(in: .fi) == "99 pv liian myöhään")
    let long = try timeline(opens: "2027-04-21", .missed(day("2027-01-11")))
    #expect(long.shortText(in: .fi) == "3 kk liian myöhään")
    #expect(long.text(in: .sv).contains("stegen är klara 3 månader för sent"))
  }

  @Test func `a plan in time is told by the day it opens`() throws {
    let start = try day("2027-08-09")
    let entries: [LadderTimeline.Entry] = [.starts(start), .anyTime, .notStated]
    for entry in entries {
      let timeline = try timeline(opens: "2026-12-24", entry)
      #expect(timeline.shortText(in: .fi) == "24.12.2026")
      #expect(timeline.text(in: .fi).hasPrefix("Aukeaa aikaisintaan 24.12.2026. A"))
    }
  }

  @Test func `a start that has to be earlier says by how many days`() throws {
    let relaxation = Relaxation(
      filters: [.earliestStart(try day("2027-01-14")), .travel(limit: 30)],
      changes: [.start(from: try day("2027-01-11")), .travel(to: 45)],
      gained: 2,
      gainedAtMost: 5,
      opened: [OpenedOffering(offering: "keuda-cook", verdict: .check, score: 7_150_000)],
    )
    #expect(
      relaxation.giveTexts(in: .fi, names: names) == [
        "aloitus aikaisintaan 14.1.2027 → aloitus jo 11.1.2027, 3 päivää aiemmin",
        "matka enintään 30 minuuttia → matka 45 minuuttiin",
      ]
    )
    #expect(
      relaxation.text(in: .fi, names: names)
        == "Aloitus jo 11.1.2027 + matka 45 minuuttiin: +2 (rajatta +5), paras ◐ Kokki, "
        + "oppisopimus (tarkista, 72 pistettä)"
    )
  }

  @Test func `where there is nothing to relax it is said why`() {
    let wish = ClientFilter.travel(limit: 30)
    let own = ClientFilter.noSupportedVariant
    #expect(
      relaxations([own], fitting: 0, blocked: 0).nothingToRelaxText(in: .fi)
        == "Ei ole mistä joustaa: luettelossa ei ole yhtään koulutusta."
    )
    #expect(
      relaxations([own, wish], fitting: 4, blocked: 0).nothingToRelaxText(in: .fi)
        == "Mistään ei tarvitse joustaa: jokainen koulutus sopii asiakkaan toiveisiin."
    )
    #expect(
      relaxations([own], fitting: 0, blocked: 4).nothingToRelaxText(in: .fi)
        == "Ei ole mistä joustaa: asiakas ei ole rajannut matkaa, aikoja, aloja eikä alkua. "
        + "Esteenä ovat koulutusten ehdot."
    )
    #expect(
      relaxations([own, wish], fitting: 0, blocked: 4).nothingToRelaxText(in: .fi)
        == "Toiveista joustaminen ei avaa mitään lisää. Esteenä ovat koulutusten ehdot."
    )
  }

  @Test func `the text of openings says that there is nothing to relax`() throws {
    let basis = ReportBasis(
      on: try day("2026-11-24"),
      catalogue: sampleCatalogue(),
      rules: try shippedRules(),
      language: .en,
    )
    let text = openingsText(
      Ladders(blocked: []),
      relaxations([.noSupportedVariant], fitting: 0, blocked: 1234),
      on: basis,
    )
    #expect(text.contains("  0 meet every wish; something else closes 1,234.\n  There is nothing"))
    #expect(text.hasSuffix("NEAR MISSES\n  Nothing is within 12 months and 2 steps.\n"))
  }

  @Test("Every wish has words of its own", arguments: Language.allCases)
  func wishes(language: Language) throws {
    let filters: [ClientFilter] = [
      .travel(limit: 30), .times([.night]), .fields(["care"]), .noNights, .noShifts,
      .earliestStart(try day("2027-01-01")), .noSupportedVariant, .noUnpaidStudy,
      .learning(.work), .learning(.school),
    ]
    let texts = filters.map { $0.text(in: language, names: names) }
    #expect(Set(texts).count == texts.count && !texts.contains(""))
  }
}
