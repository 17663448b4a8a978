import Catalogue
import Languages
import Testing

@testable import Matching
@testable import Reports

/// The notices on codes that the catalogue does not have, word for word.
@Suite struct UnknownCodeNoticeTests {
  private func texts(_ notice: Notice) throws -> [String] {
    let wording = RuleWording(rules: try shippedRules(), names: CatalogueNames(sampleCatalogue()))
    return Language.allCases.map { wording.text(of: notice, in: $0) }
  }

  @Test func `a field, an activity and a unit`() throws {
    #expect(
      try texts(.unknownField("kitchn")) == [
        "Alaa 'kitchn' ei ole aineistossa, joten sitä ei voitu käyttää. Tarkista koodi.",
        "Branschen 'kitchn' finns inte i materialet och kunde inte användas. Kontrollera koden.",
        "The field 'kitchn' is not in the data, so it could not be used. Check the code.",
      ]
    )
    #expect(try texts(.unknownActivity("fly"))[0].hasPrefix("Tehtävää 'fly' ei ole aineistossa"))
    #expect(try texts(.unknownUnit("12"))[1].hasPrefix("Examensdelen '12' finns inte"))
  }

  @Test func `a home municipality`() throws {
    #expect(
      try texts(.unknownMunicipality("999")) == [
        "Kotikuntaa '999' ei ole aineistossa, joten matkaa, työvoimatarvetta ja palveluja ei voitu "
          + "katsoa sen mukaan. Tarkista kunta.",
        "Hemkommunen '999' finns inte i materialet, så resväg, behovet av arbetskraft och tjänster "
          + "kunde inte ses efter den. Kontrollera kommunen.",
        "The home municipality '999' is not in the data, so travel, labour demand and services could "
          + "not follow it. Check the municipality.",
      ]
    )
  }
}
