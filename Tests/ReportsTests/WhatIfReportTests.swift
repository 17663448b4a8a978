import Catalogue
import Foundation
import Languages
import Testing

@testable import Matching
@testable import Reports

/// What the answers to an advisor's questions look like in print.
@Suite struct WhatIfReportTests {
  private func matcher() throws -> Matcher {
    Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
  }

  private func basis(_ language: Language) throws -> ReportBasis {
    ReportBasis(
      on: try day("2026-11-24"),
      catalogue: sampleCatalogue(),
      rules: try shippedRules(),
      language: language,
    )
  }

  /// A client to whom the sample apprenticeship lacks nothing but an employer and some Finnish.
  private func client() throws -> Profile {
    var client = Profile()
    client.birthYear = .known(1990)
    client.homeMunicipality = .known(.municipality("245"))
    client.residence = .known(.citizen)
    client.literacy = .known(.yes)
    client.latinScript = .known(true)
    client.basicEducation = .known(.finland)
    client.timeGrid = .known([.day])
    client.employerInSight = .known(.no)
    client.interests = .known([.known(.choice("kitchen")), .known(.noMore)])
    return FactChange.languageLevel(.fi, .b11).applied(to: client)
  }

  @Test func `a what-if says what opens, by how much and which sentence went`() throws {
    let client = try client()
    let changed = FactChange.employer(.yes).applied(to: client)
    let difference = try matcher().whatIf(changed, insteadOf: client, on: day("2026-11-24"))
    let text = whatIfText(
      difference,
      changes: ["employerInSight=yes"],
      on: try basis(.fi),
    )
    #expect(
      text == """
        Mitä jos 24.11.2026
        Sääntöpaketti 2026-12.
        ! Esimerkkiaineisto: koulutukset ja luvut on keksitty harjoittelua varten.
          employerInSight=yes

        Avoin 0, tarkista 0 → 1, ei vielä 1 → 0, pois 0

        ◐ Kokki, oppisopimus
           ei vielä → tarkista, pisteet 65 → 67, sija 1
             tapa oppia +2,0: Opitaan työssä. Asiakkaan tapa oppia ei ole tiedossa. Työnantaja tiedossa.
           − Oppisopimukseen tarvitaan työnantaja.
           + Kysy, minkä alan työtä työnantaja tarjoaa.
           + Kysy, kuinka monta tuntia viikossa työnantaja tarjoaa.

        """
    )
  }

  @Test func `nothing that changes is said in words`() throws {
    let client = try client()
    let difference = try matcher().whatIf(client, insteadOf: client, on: day("2026-11-24"))
    let text = whatIfText(
      difference,
      changes: [],
      on: try basis(.sv),
    )
    #expect(text.hasSuffix("Ingenting skulle ändras.\n"))
  }

  @Test func `a comparison names what decides and what would turn it`() throws {
    let parts = [(Criterion.skills, 900, 500), (.dailyLife, 0, 600)].map { item in
      [item.1, item.2].map { value in
        Part(
          criterion: item.0,
          low: value,
          value: value,
          high: value,
          weight: item.0 == .skills ? 2500 : 1000,
          detail: .noOccupation,
          sources: [],
        )
      }
    }
    func match(_ id: Offering.ID, _ side: Int) -> Match {
      Match(
        offering: id,
        verdict: .open,
        parts: parts.map { $0[side] },
        reasons: [],
        unlock: [],
        flags: [],
      )
    }
    let comparison = compare(match("keuda-cook", 0), match("other", 1))
    let names = CatalogueNames(sampleCatalogue())
    #expect(
      comparison.orderText(in: .en, names: names)
        == "Points decide: Cook, apprenticeship +4.0 compared with other."
    )
    let rows = zip(comparison.differences, comparison.shownDifferences).map {
      $0.text(showing: $1, in: .sv)
    }
    #expect(rows == ["kunnande +10,0", "vardag −6,0"])
    #expect(
      comparison.reversalText(in: .fi)
        == "Järjestys vaihtuisi tai tasoittuisi, jos 4,00 painopistettä sadasta siirtyisi: "
        + "osaaminen → arki."
    )
  }

  @Test func `a comparison of two ladders says how long each takes`() {
    func match(_ id: Offering.ID, months: Int) -> Match {
      let step = UnlockStep(template: "language", action: .literacy, months: months)
      let reason = Reason(
        rule: "E2",
        clause: "level",
        outcome: .failed,
        verdict: .notYet,
        arguments: [:],
        missing: [],
        source: SourceReference(name: "x", date: nil, isRead: true),
        steps: [step],
      )
      return Match(
        offering: id,
        verdict: .notYet,
        parts: [],
        reasons: [reason],
        unlock: [],
        flags: [],
      )
    }
    let comparison = compare(match("keuda-cook", months: 0), match("other", months: 6))
    let names = CatalogueNames(sampleCatalogue())
    let texts = Language.allCases.map { comparison.orderText(in: $0, names: names) }
    #expect(
      texts == [
        "Kumpikaan ei ole vielä auki, ja askelia on yhtä monta. Kesto ratkaisee: "
          + "Kokki, oppisopimus – muutama päivä, other – noin 6 kk.",
        "Ingendera är öppen ännu, och stegen är lika många. Tiden avgör: "
          + "Kock, läroavtal – några dagar, other – cirka 6 mån.",
        "Neither is open yet, with as many steps. How long they take decides: "
          + "Cook, apprenticeship – some days, other – about 6 months.",
      ]
    )
  }

  @Test func `a swap test says what was swapped and what has no place at all`() throws {
    let result = try matcher().swapTest(client(), on: day("2026-11-24"))
    let text = swapTestText(
      result,
      on: try basis(.en),
    )
    #expect(text.contains("\nSwap test: the result stayed the same.\n"))
    #expect(text.contains("\n  Strongest language: Somali – the same result\n"))
    #expect(text.contains("\n  Strongest language: Swedish – the same result\n"))
    #expect(text.contains("\n  The name takes no part: the result cannot depend on it.\n"))
    #expect(text.contains("\n  No age limit was crossed: some trainings and terms are only for"))
    #expect(text.contains("\n  The level of language was not swapped: a training asks for one."))
  }

  @Test func `openings tell which wishes give, and a near miss with its days`() throws {
    var client = try client()
    client.timeGrid = .known([.evening])
    client.employerInSight = .known(.yes)
    client.employerField = .known("kitchen")
    client.employerHours = .known(30)
    let matcher = try matcher()
    let text = openingsText(
      matcher.ladders(client, on: try day("2026-11-24")),
      matcher.relaxations(client, on: try day("2026-11-24")),
      on: try basis(.fi),
    )
    #expect(
      text.hasSuffix(
        """

        JOS TOIVEISTA JOUSTETAAN
          Kaikkiin toiveisiin sopii 0; muu syy estää 0.
          Myös ajat: päivä: +1, paras ◐ Kokki, oppisopimus (tarkista, 67 pistettä)

        LÄHELLÄ
          ○ Kokki, oppisopimus
             → Opiskeluajan järjestäminen: päivä, arvio 24.11.2026–24.12.2026
             Aukeaa aikaisintaan 24.12.2026. Alkaa 11.1.2027.

        """
      )
    )
  }

  @Test func `the document of a replayed trail is the same, byte for byte`() throws {
    let matcher = try matcher()
    let client = try client()
    let date = try day("2026-11-24")
    let settings = RobustnessSettings(samples: 300, seed: 7)
    func document(_ ranking: Ranking) throws -> Data {
      try matchDocument(
        ranking,
        catalogue: sampleCatalogue(),
        rules: matcher.rules,
        language: .fi,
      )
    }
    let made = matcher.assess(client, on: date, settings: settings)
    let trail = matcher.trail(client, on: date, sampling: settings)
    #expect(try document(matcher.replay(trail)) == document(made))
  }

  @Test(
    "Every topic, value and part of a relaxation has words of its own in every language",
    arguments: Language.allCases,
  )
  func wording(language: Language) throws {
    let topics = FactTopic.allCases.map { $0.text(in: language) }
    #expect(Set(topics).count == topics.count && !topics.contains(""))
    for topic in FactTopic.allCases {
      let values = topic.choices(for: Profile(), on: try day("2026-11-24")).changes
        .map { $0.valueText(in: language) }
      #expect(Set(values).count == values.count, "\(topic): \(values)")
    }
    let names = CatalogueNames(sampleCatalogue())
    let filters: [RelaxedFilter] = [
      .travel(to: 60), .times(adding: [.night]), .fields(["care"]), .nights, .shifts,
      .start(from: try day("2027-01-01")), .supportedVariant, .unpaidStudy, .learning(.work),
      .learning(.school),
    ]
    let texts = filters.map { $0.text(in: language, names: names) }
    #expect(Set(texts).count == texts.count)
  }

  @Test func `over an empty catalogue every answer says that there is nothing in it`() throws {
    var catalogue = sampleCatalogue()
    catalogue.offerings = []
    let rules = try shippedRules()
    let matcher = Matcher(catalogue: catalogue, rules: rules)
    let (client, today) = (try client(), try day("2026-11-24"))
    let basis = ReportBasis(on: today, catalogue: catalogue, rules: rules, language: .fi)
    let texts = [
      swapTestText(matcher.swapTest(client, on: today), on: basis),
      whatIfText(
        matcher.whatIf(client, insteadOf: client, on: today),
        changes: [],
        on: basis,
      ),
      openingsText(
        matcher.ladders(client, on: today),
        matcher.relaxations(client, on: today),
        on: basis,
      ),
    ]
    for text in texts {
      #expect(text.contains("! Aineistossa ei ole yhtään koulutusta. Tuo koulutustiedot."))
    }
  }
}
