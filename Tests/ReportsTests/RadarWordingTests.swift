import Catalogue
import CivilDates
import Languages
import Testing

@testable import Matching
@testable import Reports

@Suite struct RadarWordingTests {
  private func lines(
    _ change: (inout Profile) throws -> Void,
    _ language: Language,
  ) throws
    -> [String]
  {
    var client = Profile()
    try change(&client)
    let rules = try shippedRules()
    let date = try day("2026-11-26")
    let catalogue = sampleCatalogue()
    let matcher = Matcher(catalogue: catalogue, rules: rules)
    return radarText(
      matcher.radar(for: client, on: date, chosen: ["keuda-cook"]),
      on: ReportBasis(on: date, catalogue: catalogue, rules: rules, language: language),
    )
    .split(separator: "\n").map(String.init)
  }

  @Test func `a day is told with its distance, what happens and the source`() throws {
    let found = try lines(
      { client in
        client.birthYear = .known(1997)
        client.birthMonth = .known(1)
        client.permitUntil = .known(try day("2026-11-27"))
      },
      .fi,
    )
    #expect(found[0] == "Tulevat päivät 26.11.2026")
    #expect(
      found.contains(
        "− 27.11.2026 (1 päivän päästä): Oleskelulupa päättyy: jatkoa haetaan ennen sitä."
      )
    )
    #expect(
      found.contains(
        "− 1.1.2027–31.1.2027 (36–66 päivän päästä): 30 v täyttyy: Ohjaamo ei enää ole asiakkaan "
          + "ikäisille."
      )
    )
    #expect(found.contains("    Lähde: 381/2023"))
    #expect(
      found.contains("· 11.1.2027 (46 päivän päästä): Koulutus alkaa: Kokki, oppisopimus.")
    )
  }

  @Test func `the end of a year and what is years away have words of their own`() throws {
    let found = try lines({ $0.birthYear = .known(2006) }, .en)
    #expect(
      found.contains(
        "− 31 December 2026 (in 35 days): The year of turning 20 ends: The right to free upper "
          + "secondary education ends."
      )
    )
    #expect(
      found.contains(
        "− 1 January 2036–31 December 2036 (in over 9 years): Turns 30: Ohjaamo is no longer for "
          + "the client's age."
      )
    )
  }

  @Test func `today and at the latest`() {
    #expect(daysPhrase(0...0).fi == "tänään")
    #expect(daysPhrase(0...35).sv == "senast om 35 dagar")
  }
}
