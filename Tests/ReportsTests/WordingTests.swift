import Catalogue
import CivilDates
import Languages
import Testing

@testable import Matching
@testable import Reports

@Suite struct WordingTests {
  private let names = CatalogueNames(sampleCatalogue())

  private func texts(_ detail: PartDetail) -> [String] {
    Language.allCases.map { detail.text(in: $0, names: names) }
  }

  @Test func `verdicts are single words beside a mark`() {
    #expect(Verdict.allCases.map { $0.text(in: .fi) } == ["avoin", "tarkista", "ei vielä", "pois"])
    #expect(
      Verdict.allCases.map { $0.text(in: .sv) } == [
        "öppen", "kontrollera", "inte ännu", "utesluten",
      ]
    )
    #expect(Verdict.allCases.map(\.mark) == ["●", "◐", "○", "×"])
  }

  @Test func `labour demand gives class, month and counts`() throws {
    let finding = LabourDemandFinding(
      occupation: "5120",
      area: .region("01"),
      balance: .surplus,
      degree: 3,
      month: try day("2026-06-01"),
      unemployed: 2486,
      vacancies: 446,
      isOld: false,
    )
    #expect(
      texts(.labourDemand(finding)) == [
        "Kokit: työvoimaa liikaa, kohtalaisesti (6/2026), 2\u{00A0}486 työtöntä, "
          + "446 avointa paikkaa.",
        "Kockar: överskott på arbetskraft, måttligt (6/2026), 2\u{00A0}486 arbetslösa, "
          + "446 lediga platser.",
        "Cooks: surplus of workers, moderate (June 2026), 2,486 unemployed, 446 vacancies.",
      ]
    )
  }

  @Test func `a hidden count is left out, not written as zero`() throws {
    let finding = LabourDemandFinding(
      occupation: "5120",
      area: .region("01"),
      balance: .balanced,
      degree: 1,
      month: try day("2025-06-01"),
      unemployed: nil,
      vacancies: 1,
      isOld: true,
    )
    #expect(
      texts(.labourDemand(finding))[0]
        == "Kokit: työvoima riittää juuri (6/2025), 1 avoin paikka. Tieto on vanha."
    )
  }

  @Test func `an occupation or field without a name in a language falls back to another`() {
    #expect(
      texts(.interestRanked(field: "care", rank: 2)) == [
        "Toive 2: hoiva.", "Önskemål 2: hoiva.", "Wish 2: hoiva.",
      ]
    )
    #expect(
      texts(.interestNotNamed(field: "media"))[2] == "The field is not among the wishes: media."
    )
  }

  @Test func `goals name what is served and what is not`() {
    #expect(
      texts(.goals(served: [.qualification], notServed: [.paySoon])) == [
        "Sopii: tutkinto. Ei vastaa: palkka pian.",
        "Passar: examen. Svarar inte mot: lön snart.",
        "Serves: a qualification. Does not serve: pay soon.",
      ]
    )
  }

  @Test func `daily life says travel, distance teaching and times`() {
    let finding = DailyLifeFinding(
      travelMinutes: 22,
      isPartlyRemote: true,
      missingTimes: [.evening],
    )
    #expect(
      texts(.dailyLife(finding)) == [
        "Matka 22 min. Osa etänä. Ei sovi: ilta.",
        "Resan tar 22 min. Delvis på distans. Passar inte: kväll.",
        "The trip takes 22 min. Partly at a distance. Do not suit: evening.",
      ]
    )
  }

  @Test func `an assumed minimum level is never the school's own word`() {
    func finding(minimum: LanguageLevel?, assumed: LanguageLevel?) -> PartDetail {
      .languageMargin(
        LanguageMarginFinding(
          language: .fi,
          level: .a11,
          minimum: minimum,
          assumedMinimum: assumed,
          hasSupport: nil,
        )
      )
    }
    #expect(
      texts(finding(minimum: nil, assumed: .b11)) == [
        "Suomi: A1.1, alin taso: koulu ei ole ilmoittanut tasoa; oletus B1.1.",
        "Finska: A1.1, lägsta nivå: skolan har inte meddelat nivån; antagande B1.1.",
        "Finnish: A1.1, minimum: the school has not stated its level; assumed B1.1.",
      ]
    )
    #expect(texts(finding(minimum: .a22, assumed: nil))[0] == "Suomi: A1.1, alin taso: A2.2.")
    #expect(
      texts(finding(minimum: nil, assumed: nil))[0] == "Suomi: A1.1, alin taso: ei tiedossa."
    )
  }

  @Test func `a route far below the client's degree says so, or what would spare it`() {
    func last(_ degree: RouteFinding.Degree) -> [String] {
      let finding = RouteFinding(
        wish: .school,
        isByWork: false,
        hasEmployer: nil,
        wantsSmallSteps: false,
        isSmallStep: false,
        degree: degree,
      )
      return texts(.route(finding))
    }
    #expect(
      last(.counts)[0]
        == "Opitaan koulussa. Asiakas oppii mieluiten koulussa. Alkaisi alusta, vaikka asiakkaalla "
        + "on korkeampi tutkinto eikä ala ole toiveissa."
    )
    #expect(
      last(.mayCount)[2]
        == "Learnt at school. The client prefers learning at school. It would start over, though the "
        + "client has a higher degree, unless the field is a wish or familiar."
    )
  }

  @Test(
    "Whole numbers are grouped by thousands",
    arguments: [
      (0, "0", "0"), (999, "999", "999"), (1000, "1\u{00A0}000", "1,000"),
      (-1_234_567, "−1\u{00A0}234\u{00A0}567", "−1,234,567"),
    ],
  )
  func numbers(number: Int, finnish: String, english: String) {
    #expect(numberPhrase(number).fi == finnish)
    #expect(numberPhrase(number).en == english)
  }
}
