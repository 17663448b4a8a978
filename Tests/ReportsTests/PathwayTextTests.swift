import Catalogue
import CivilDates
import Foundation
import Languages
import Testing

@testable import Matching
@testable import Reports

@Suite struct PathwayTextTests {
  /// A pathway put together by hand: a course that comes again, then an apprenticeship.
  private func search() throws -> PathwaySearch {
    let course = PathwayStep(
      kind: .languageCourse,
      offerings: ["course"],
      startMonth: 2,
      start: try day("2027-01-11"),
      end: try day("2027-05-11"),
      startBasis: .laterYear,
      applicationEnd: nil,
      waitingMonths: 1,
      months: 4,
      monthsSaved: 0,
      isPaid: false,
      fee: 90,
      gives: [.language(.fi, .b11)],
      verdict: .open,
      arrangements: [],
      conditions: [],
      employerNeeds: [],
    )
    let work = PathwayStep(
      kind: .apprenticeship,
      offerings: ["keuda-cook"],
      startMonth: 6,
      start: try day("2027-05-11"),
      end: try day("2028-11-11"),
      startBasis: .continuous,
      applicationEnd: nil,
      waitingMonths: 0,
      months: 18,
      monthsSaved: 6,
      isPaid: true,
      fee: nil,
      gives: [.qualification(nil), .occupation("5120")],
      verdict: .check,
      arrangements: [
        UnlockStep(
          template: "findEmployer",
          action: .findEmployer("kitchen"),
          months: 3,
          arguments: [.field: .codes(["kitchen"])],
        )
      ],
      conditions: [],
      employerNeeds: ["bistro"],
    )
    return PathwaySearch(
      occupation: "5120",
      date: try day("2026-11-24"),
      catalogueHash: "c0ffee",
      rulesVersion: "2026-12",
      isExample: true,
      pathways: [
        Pathway(
          steps: [course, work],
          labels: [.fastest, .cheapest],
          months: 24,
          unpaidMonths: 4,
          fee: PathwayFee(known: 90, unknownSteps: 1),
          risk: PathwayRisk(low: 395, high: 500, word: .moderate),
          score: 6_800_000,
        )
      ],
      isCut: true,
      missing: [.provider(.duration)],
      obstacle: nil,
    )
  }

  @Test func `the text has the time line, the dates, the money and what is still to be done`()
    throws
  {
    let text = try pathwayText(
      search(),
      catalogue: sampleCatalogue(),
      rules: shippedRules(),
      language: .fi,
    )
    #expect(
      text
        == """
        Polut ammattiin: Kokit 24.11.2026
        Sääntöpaketti 2026-12, aineisto c0ffee.
        Varmuus on oma oletus: läpäisyosuuksista ei ole lähdettä. Koulu valitsee opiskelijat.
        ! Esimerkkiaineisto: koulutukset ja luvut on keksitty harjoittelua varten.
        ! Haku katkaistiin: parempi polku on voinut jäädä löytymättä.

        1. nopein, halvin: 24 kk, ilman palkkaa 4 kk, maksut vähintään 90 €, varmuus: kohtalainen
           |11222222| (merkki = 3 kk)
           1 Kielikurssi → suomi B1.1 · arvio 1/2027, 4 kk; päivä ei ole vielä tiedossa · 90 €
               course
               Odotus ennen 1 kk
           2 Oppisopimus → tutkinto, Kokit · jatkuva aloitus, aikaisintaan 5/2027, 18 kk · palkka
               Kokki, oppisopimus, Keuda
               Osaamisen tunnustaminen lyhentää arviolta 6 kk. Kysy koululta.
               ○ Työnantajan löytäminen: keittiö, noin 3 kk
               Työnantajia, jotka etsivät tekijää: bistro
           Pisteet lopussa 68

        Kysy vielä:
          Järjestäjä ei ole kertonut: kuinka kauan koulutus kestää. Kysy järjestäjältä.

        """.replacingSpacesBeforeUnits
    )
  }

  @Test(
    "Every text has its words in every language",
    arguments: Language.allCases,
  )
  func languages(language: Language) throws {
    let text = try pathwayText(
      search(),
      catalogue: sampleCatalogue(),
      rules: shippedRules(),
      language: language,
    )
    #expect(!text.contains("findEmployer"))
    for label in PathwayLabel.allCases { #expect(!label.text(in: language).isEmpty) }
    for word in PathwayRisk.Word.allCases { #expect(!word.text(in: language).isEmpty) }
  }

  @Test func `no figure of uncertainty is written`() throws {
    let document = try pathwayDocument(
      search(),
      catalogue: sampleCatalogue(),
      rules: shippedRules(),
      language: .en,
    )
    let json = try #require(String(data: document, encoding: .utf8))
    #expect(json.contains("\"schema\" : \"luotsi-pathways/1\""))
    #expect(json.contains("\"certainty\" : \"moderate\""))
    #expect(!json.contains("395") && !json.contains("500"))
    #expect(json.contains("\"startBasis\" : \"laterYear\""))
  }

  @Test("Why there is no pathway, word for word", arguments: obstacles)
  func obstacle(sample: (obstacle: PathwayObstacle, sentence: String)) throws {
    let search = PathwaySearch(
      occupation: "5120",
      date: try day("2026-11-24"),
      catalogueHash: "c0ffee",
      rulesVersion: "2026-12",
      isExample: false,
      pathways: [],
      isCut: false,
      missing: [],
      obstacle: sample.obstacle,
    )
    let wording = RuleWording(
      rules: try shippedRules(),
      names: CatalogueNames(sampleCatalogue()),
    )
    #expect(wording.obstacleText(of: search, in: .fi) == sample.sentence)
  }

  private static let obstacles: [(obstacle: PathwayObstacle, sentence: String)] = [
    (.emptyCatalogue, "Aineistossa ei ole yhtään koulutusta. Tuo aineisto ensin."),
    (.noTraining, "Aineistossa ei ole koulutusta ammattiin: Kokit. Valitse lähiammatti."),
    (
      .noLength,
      "Koulutusten kestoa ei ole kerrottu, joten polkua ei voi laskea. Kysy kestot järjestäjältä.",
    ),
    (
      .noStart,
      "Ammattiin johtavat koulutukset ovat täynnä. Kysy järjestäjältä seuraavaa alkua.",
    ),
    (
      .tooLong(months: 60),
      "Ei polkua 4 askeleessa, koska aikaa kuluisi yli 60 kuukautta. Etsi ensin välitavoite.",
    ),
    (
      .closed(
        "keuda-cook",
        reasons: [
          Reason(
            rule: "E8",
            clause: "age",
            outcome: .failed,
            verdict: .notYet,
            arguments: [:],
            missing: [],
            source: SourceReference(name: "", date: nil, isRead: true),
            steps: [],
          )
        ],
      ),
      "Ei polkua 4 askeleessa, koska lähin koulutus ei aukea (Kokki, oppisopimus). "
        + "Oppisopimuksen alaikäraja on 15 vuotta.",
    ),
  ]
}

extension String {
  /// With the no-break spaces that reports write before units.
  fileprivate var replacingSpacesBeforeUnits: String {
    var text = self
    for unit in ["kk", "€"] {
      for digit in 0...9 {
        text = text.replacing("\(digit) \(unit)", with: "\(digit)\u{00A0}\(unit)")
      }
    }
    // Lengths of arrangements and the legend of the line have an ordinary space.
    return text.replacing("noin 3\u{00A0}kk", with: "noin 3 kk")
      .replacing("= 3\u{00A0}kk", with: "= 3 kk")
  }
}
