import Catalogue
import Foundation
import Languages
import Testing

@testable import Matching

@Suite struct RankingTests {
  private func rank(_ offerings: [Offering], _ client: Profile) throws -> Ranking {
    try Matcher(catalogue: sampleCatalogue(offerings), rules: shippedRules())
      .rank(client, on: sampleDay())
  }

  @Test func `possible offerings come first, then those not open yet by steps, then the excluded`()
    throws
  {
    var client = try sampleClient()
    client.vetoes = .known([.field("cleaning")])
    let ranking = try rank(
      [
        sampleOffering(id: "a-excluded", field: "cleaning"),
        sampleOffering(id: "b-two-steps", kind: .apprenticeship, minimumLevel: .c11),
        sampleOffering(id: "c-one-step", field: "retail", minimumLevel: .c11),
        sampleOffering(id: "d-care", field: "care", hasSafetyConditions: true),
        sampleOffering(id: "e-kitchen"),
      ],
      client,
    )
    #expect(
      ranking.matches.map(\.offering) == [
        "e-kitchen", "d-care", "c-one-step", "b-two-steps", "a-excluded",
      ]
    )
  }

  @Test func `equal scores are ordered by start and then by id`() throws {
    let later = try day("2027-08-09")
    let ranking = try rank(
      [
        sampleOffering(id: "a", start: later), sampleOffering(id: "c"), sampleOffering(id: "b"),
      ],
      sampleClient(),
    )
    #expect(ranking.matches.map(\.offering) == ["b", "c", "a"])
  }

  @Test func `a ranking names what it was made from and survives JSON`() throws {
    let ranking = try rank([sampleOffering(isExample: true)], sampleClient())
    #expect(ranking.catalogueHash == "c0ffee")
    #expect(ranking.catalogueRows == 1)
    #expect(ranking.rulesVersion == "2026-12")
    #expect(ranking.notices == [.exampleData, .noLabourDemand])
    let data = try JSONEncoder().encode(ranking)
    #expect(try JSONDecoder().decode(Ranking.self, from: data) == ranking)
  }

  @Test func `codes the catalogue does not know are noticed`() throws {
    var client = try sampleClient()
    client.employerField = .known("kitchn")
    client.activities = .known(["kitchen_fly"])
    let notices = try rank([sampleOffering()], client).notices
    #expect(notices.contains(.unknownField("kitchn")))
    #expect(notices.contains(.unknownActivity("kitchen_fly")))
  }

  @Test func `a municipality or a unit is unknown only to a catalogue that has some`() throws {
    var client = try sampleClient()
    client.homeMunicipality = .known(.municipality("999"))
    client.completedUnits = .known(["12"])
    var catalogue = sampleCatalogue([sampleOffering()])
    func unknown() throws -> [Notice] {
      Matcher(catalogue: catalogue, rules: try shippedRules()).unknownCodes(of: client)
    }
    #expect(try unknown().isEmpty)
    catalogue.municipalities = [
      Municipality(
        id: "092",
        name: LocalizedText(fi: "Vantaa"),
        region: nil,
        employmentArea: nil,
      )
    ]
    catalogue.units = [
      QualificationUnit(
        id: "106181",
        qualification: "381141",
        name: LocalizedText(fi: "Ravitsemispalvelut"),
        competencePoints: nil,
        activities: [],
        isExample: true,
      )
    ]
    #expect(try unknown() == [.unknownMunicipality("999"), .unknownUnit("12")])
    client.homeMunicipality = .known(.municipality("092"))
    client.completedUnits = .known(["106181"])
    #expect(try unknown().isEmpty)
  }

  @Test func `a day before the rules are in force is noticed`() throws {
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    let ranking = matcher.rank(Profile(), on: try day("2026-10-31"))
    #expect(ranking.notices.contains(.rulesNotValidYet(from: try day("2026-11-01"))))
  }

  @Test func `a higher degree is flagged on entry-level offers outside the wishes`() throws {
    var client = try sampleClient()
    client.qualification.level = .known(.master)
    #expect(try match(sampleOffering(field: "retail"), for: client).flags == [.overqualified])
    #expect(try match(sampleOffering(field: "kitchen"), for: client).flags.isEmpty)
  }

  @Test func `shown points give the leftover to the largest remainder`() {
    func part(_ value: Int, _ weight: Int) -> Part {
      Part(
        criterion: .skills,
        low: value,
        value: value,
        high: value,
        weight: weight,
        detail: .noOccupation,
        sources: [],
      )
    }
    // 12.4 + 7.35 + 3.35 = 23.1: whole points 12 + 7 + 3, and one left for the largest remainder.
    let match = Match(
      offering: "a",
      verdict: .open,
      parts: [part(496, 2500), part(490, 1500), part(335, 1000)],
      reasons: [],
      unlock: [],
      flags: [],
    )
    #expect(match.points == 23)
    #expect(match.shownPoints == [13, 7, 3])
  }
}
