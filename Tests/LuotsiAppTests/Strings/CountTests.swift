import CivilDates
import Languages
import Testing

@testable import LuotsiApp

/// One of a thing, and several.
@Suite struct CountTests {
  @Test func `one is said in the singular in every language`() throws {
    let day = try #require(CivilDate("2026-11-24"))
    #expect(ScreenText.clientCount(1) == Phrase(fi: "1 asiakas", sv: "1 klient", en: "1 client"))
    #expect(LabourScreenText.age(months: 1).en == "1 month ago")
    #expect(OpportunityText.shortest(1).en == "shortest 1 month")
    #expect(OpportunityText.median(1).en == "median 1 month")
    #expect(OpportunityText.longest(1).en == "longest 1 month")
    #expect(ScreenText.addToRepeat("Job", count: 1).en == "Add another: Job? There is 1 now.")
    let units = DetailText.units(held: 1, partly: 0, of: 5, monthsSaved: 1)
    #expect(units.en.contains("about 1 month shorter."))
    let offer = DifferenceText.offer(day, changes: 1, key: "u")
    #expect(offer.fi == "Käynnin 24.11.2026 jälkeen muuttui 1 kohta: u näyttää.")
    #expect(offer.sv == "Sedan besöket 24.11.2026 har 1 sak ändrats: u visar.")
    #expect(offer.en.hasSuffix("1 thing changed: u shows it."))
    #expect(TransferText.withheld(1).sv.hasPrefix("1 svar eller anteckning skickades inte"))
    #expect(
      TransferText.withheld(1).en
        == "1 answer or remark was left out: the client did not agree to sending it."
    )
  }

  @Test func `several are said in the plural`() {
    #expect(LabourScreenText.age(months: 2).en == "2 months ago")
    #expect(ScreenText.addToRepeat("Job", count: 2).en == "Add another: Job? There are 2 now.")
    #expect(TransferText.withheld(2).en.contains("2 answers and remarks were left out"))
  }
}
