import Catalogue
import CivilDates
import Foundation
import Languages
import Testing

@testable import Matching
@testable import Reports

@Suite struct MeetingWordingTests {
  private func text(_ subject: MeetingPoint.Subject, _ language: Language = .fi) throws -> String {
    let wording = RuleWording(rules: try shippedRules(), names: CatalogueNames(sampleCatalogue()))
    return wording.text(of: MeetingPoint(subject: subject, state: .ask, asks: []), in: language)
  }

  @Test func `hours are told or not told, beside what an apprenticeship needs`() throws {
    #expect(
      try text(.hours(offered: 20, minimum: 25))
        == "Työnantaja tarjoaa 20 tuntia viikossa, oppisopimus vaatii 25."
    )
    #expect(
      try text(.hours(offered: nil, minimum: 25), .en)
        == "The hours are not told; an apprenticeship needs 25 a week."
    )
  }

  @Test func `a level is exact, an upper bound, or not known`() throws {
    #expect(
      try text(.language(.fi, wanted: .b11, lowest: .a22, highest: .a22))
        == "Suomen kielen taito: työnantaja toivoo B1.1, asiakkaan heikoin A2.2."
    )
    #expect(
      try text(.language(.fi, wanted: nil, lowest: .belowA11, highest: .a22))
        == "Suomen kielen taito: työnantaja toivoo ei kerrottu, asiakkaan heikoin enintään A2.2."
    )
    #expect(
      try text(.language(.sv, wanted: .b11, lowest: nil, highest: nil), .sv)
        == "Färdigheter i svenska: arbetsgivaren önskar B1.1, klientens svagaste inte känt."
    )
  }

  @Test func `start, way, places and wish`() throws {
    #expect(
      try text(.start(employer: nil, client: day("2026-12-01"), studies: day("2027-01-11")), .en)
        == "Start: employer to be agreed, client at the earliest 1 December 2026, studies 11 "
        + "January 2027."
    )
    #expect(
      try text(.way(minutes: 25, limit: nil))
        == "Matka suuntaansa: 25 min, asiakkaan raja ei tiedossa."
    )
    #expect(try text(.places(nil)) == "Paikkojen määrää ei ole kerrottu.")
    #expect(
      try text(.wish(field: "kitchen", isNamed: false))
        == "Ala (keittiö) ei ole asiakkaan toive."
    )
  }

  @Test func `what to ask names whom to ask`() {
    #expect(
      MeetingAsk.employer(.hours).text(in: .fi)
        == "Kysy työnantajalta, kuinka monta tuntia viikossa työtä on."
    )
    #expect(MeetingAsk.client(.earliestStart).text(in: .en) == "Ask when the client can start.")
  }

  @Test func `the documents name their schema and are the same JSON every time`() throws {
    let rules = try shippedRules()
    let catalogue = sampleCatalogue()
    let date = try day("2026-11-26")
    let matcher = Matcher(catalogue: catalogue, rules: rules)
    let basis = ReportBasis(on: date, catalogue: catalogue, rules: rules, language: .fi)
    let documents = [
      "luotsi-services/1": try servicesDocument(
        ServiceReferrals(needs: [], services: []),
        on: basis,
      ),
      "luotsi-radar/1": try radarDocument(
        matcher.radar(for: Profile(), on: date),
        on: basis,
      ),
      "luotsi-employers/1": try employersDocument(
        [],
        on: basis,
      ),
    ]
    for (schema, data) in documents {
      let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      #expect(object?["schema"] as? String == schema)
      #expect(object?["date"] as? String == "2026-11-26")
    }
  }
}
