import Catalogue
import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// What the page about an offering says of it.
@Suite struct OfferingLinesTests {
  private func texts(
    cards: [RequiredCard] = [],
    isForSpecialSupport: Bool? = nil,
    hasUnknownUnits: Bool = false,
  ) throws -> [String] {
    let offering = Offering(
      id: "part",
      kind: .qualificationUnit,
      field: nil,
      name: LocalizedText(fi: "Kokin opinnot"),
      qualification: "381141",
      provider: "keuda",
      place: "Kerava",
      municipality: "245",
      teachingLanguage: .fi,
      minimumLevel: nil,
      languageSupport: nil,
      entrySchooling: nil,
      minimumAge: nil,
      maximumAge: nil,
      start: nil,
      hasContinuousStart: false,
      applicationEnd: nil,
      durationMonths: nil,
      modes: [],
      times: [],
      weeklyHours: nil,
      requiresJobseeker: nil,
      isPaid: false,
      hasSafetyConditions: nil,
      occupations: [],
      teaches: [],
      isExample: false,
      cards: cards,
      isForSpecialSupport: isForSpecialSupport,
      hasUnknownUnits: hasUnknownUnits,
    )
    return try OfferingLines(offering, desk: bundledDesk(), language: .fi).sections.map(\.text)
  }

  @Test func `training for special support says so at the top, and other training does not`()
    throws
  {
    let tag = "! Vaativa erityinen tuki: koulutus ei ole kaikille. Koulu arvioi tuen tarpeen."
    #expect(try texts(isForSpecialSupport: true)[1] == tag)
    #expect(try !texts(isForSpecialSupport: false).contains(tag))
    #expect(try !texts().contains(tag))
  }

  @Test func `a part of a qualification whose units are not known is not called the whole`() throws
  {
    let part = try texts(hasUnknownUnits: true)
    #expect(part.contains("Tutkinnon osat: osa tutkintoa; ei tiedossa, mikä"))
    #expect(try texts().contains("Tutkinnon osat: koko tutkinto"))
  }

  @Test func `cards are named, and said to be unknown where none is stated`() throws {
    let needed = try texts(cards: [.hygienePassport, .firstAid])
    #expect(needed.contains("Kortit: hygieniapassi, ensiapukurssi (EA1)"))
    #expect(try texts().contains("Kortit: ei tiedossa"))
  }
}
