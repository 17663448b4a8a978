import Catalogue
import Languages
import Testing

@testable import Reports

@Suite struct RankingTextTests {
  private func text(in language: Language, top: Int? = nil) throws -> String {
    rankingText(
      try sampleRanking(),
      catalogue: sampleCatalogue(),
      rules: try shippedRules(),
      language: language,
      top: top,
    )
  }

  @Test func `a ranking in Finnish, whole`() throws {
    let text = try text(in: .fi)
    #expect(
      text == """
        Koulutusehdotukset 24.11.2026
        Sääntöpaketti 2026-12, aineisto c0ffee, 1 koulutusta.
        Ehdotus, ei päätös: asiakas ja ohjaaja päättävät, koulu valitsee opiskelijat.
        ! Esimerkkiaineisto: koulutukset ja luvut on keksitty harjoittelua varten.

        EI VIELÄ, MUTTA NÄIN SE AUKEAA

        1. ○ Kokki, oppisopimus
           Oppisopimus · Keuda, Kerava · alkaa 11.1.2027 · 24 kk
           Pisteet 70 (55–85) · ei vielä
             osaaminen 45/75: Kokit: työn tehtävistä tuttuja nyt 38\u{00A0}%, koulutuksen jälkeen 100\u{00A0}%.
             kiinnostus 25/25: Toive 1: keittiö.
           ○ ei vielä: Suomen kielen heikoin taito on A2.2. Koulutukseen tarvitaan B1.1.
               Lähde E2: careeria.fi, 4.5.2026 (lähdettä ei ole tarkistettu)
           ○ ei vielä: Oppisopimukseen tarvitaan työnantaja.
               Lähde E8: 531/2017
           Näin se aukeaa (noin 3 kk):
             1. Suomen kielen opinnot: A2.2 → B1.1, noin 3 kk
             2. Työnantajan löytäminen: keittiö, noin 3 kk
           ! Keksitty esimerkki.

        """
    )
  }

  @Test(
    "Beside imported trainings a ranking names what is invented",
    arguments: [
      (Language.fi, "! Osa aineistosta on keksitty harjoittelua varten: työvoimaluvut."),
      (.sv, "! En del av materialet är påhittat för övning: arbetskraftsdata."),
      (.en, "! Part of the data is invented for practice: labour figures."),
    ],
  )
  func partlyInvented(language: Language, line: String) throws {
    let text = rankingText(
      try sampleRanking(),
      catalogue: try partlyInventedCatalogue(),
      rules: try shippedRules(),
      language: language,
    )
    #expect(text.contains("\n\(line)\n"))
    #expect(!text.contains("Esimerkkiaineisto:"))
  }

  @Test func `a report says only of what it shows that it is invented`() throws {
    let basis = ReportBasis(
      on: try day("2026-11-24"),
      catalogue: try partlyInventedCatalogue(),
      rules: try shippedRules(),
      language: .en,
    )
    #expect(basis.heading(Phrase(fi: "", sv: "", en: "Days"), showing: [.trainings]).count == 2)
    #expect(
      basis.heading(Phrase(fi: "", sv: "", en: "Swap")).last
        == "! Part of the data is invented for practice: labour figures."
    )
  }

  @Test(
    "Each language titles the blocks and writes the day in its own way",
    arguments: [
      (Language.sv, "Utbildningsförslag 24.11.2026", "INTE ÄNNU, MEN SÅ ÖPPNAS DET"),
      (.en, "Suggested trainings, 24 November 2026", "NOT YET, AND WHAT OPENS IT"),
    ],
  )
  func languages(language: Language, title: String, block: String) throws {
    let text = try text(in: language)
    #expect(text.hasPrefix(title + "\n"))
    #expect(text.contains("\n\(block)\n"))
  }

  @Test func `the top of a ranking can be asked for alone`() throws {
    let none = try text(in: .en, top: 0)
    #expect(!none.contains("Cook"))
    #expect(none.contains("Example data"))
  }
}

/// Real trainings beside an invented figure.
private func partlyInventedCatalogue() throws -> CatalogueSnapshot {
  var catalogue = sampleCatalogue()
  catalogue.offerings = [sampleOffering(isExample: false)]
  catalogue.labourDemand = [
    LabourDemand(
      occupation: "5120",
      area: .region("01"),
      month: try day("2026-06-01"),
      balance: .surplus,
      degree: 3,
      unemployed: nil,
      vacancies: nil,
      source: "sample",
      isExample: true,
    )
  ]
  return catalogue
}
