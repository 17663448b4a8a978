import Catalogue
import CivilDates
import Languages
import Testing

@testable import Matching
@testable import Reports

/// The notices on old rules and on a catalogue without days ahead, word for word.
@Suite struct AgeNoticeTests {
  private func texts(_ notice: Notice) throws -> [String] {
    let wording = RuleWording(rules: try shippedRules(), names: CatalogueNames(sampleCatalogue()))
    return Language.allCases.map { wording.text(of: notice, in: $0) }
  }

  @Test func `old rules`() throws {
    #expect(
      try texts(.rulesOld(since: day("2026-11-01"))) == [
        "Säännöt ovat 1.11.2026 päivätyt ja vanhoja: tarkista rajat niiden lähteistä.",
        "Reglerna är daterade 1.11.2026 och gamla: kontrollera gränserna i källorna.",
        "The rules are dated 1 November 2026 and old: check the limits against their sources.",
      ]
    )
  }

  @Test func `an empty catalogue`() throws {
    #expect(
      try texts(.emptyCatalogue) == [
        "Aineistossa ei ole yhtään koulutusta. Tuo koulutustiedot.",
        "Materialet har inte en enda utbildning. Hämta in utbildningsuppgifterna.",
        "The data has no training at all. Import the trainings.",
      ]
    )
  }

  @Test func `a catalogue whose days are past`() throws {
    #expect(
      try texts(.oldCatalogue(newest: day("2026-08-10"))) == [
        "Aineistossa ei ole tulevia aloituksia tai hakuja, uusin päivä on 10.8.2026. Tuo uudet "
          + "koulutustiedot.",
        "Materialet har inga kommande starter eller ansökningar, den nyaste dagen är 10.8.2026. "
          + "Hämta in nya utbildningsuppgifter.",
        "The data has no starts or applications to come; its newest day is 10 August 2026. Import "
          + "new training data.",
      ]
    )
  }

  @Test func `a catalogue without days`() throws {
    #expect(
      try texts(.nothingDated) == [
        "Aineisto ei kerro yhdenkään koulutuksen alkamis- tai hakupäivää. Kysy ne järjestäjältä.",
        "Materialet anger inte start- eller ansökningsdag för en enda utbildning. Fråga "
          + "anordnaren.",
        "The data gives no start or application day for any training. Ask the providers.",
      ]
    )
  }
}
