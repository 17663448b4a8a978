import Catalogue
import CivilDates
import Languages
import Testing

@testable import Matching

@Suite struct ApprenticeshipCardTests {
  private func matcher() throws -> Matcher {
    var catalogue = sampleCatalogue([apprenticeship(), sampleOffering(id: "school")])
    catalogue.employerNeeds = [sampleNeed()]
    catalogue.units = [
      QualificationUnit(
        id: "lunch",
        qualification: "381408",
        name: LocalizedText(fi: "Lounas"),
        competencePoints: 30,
        activities: ["kitchen_cook", "kitchen_bake"],
        isExample: true,
      ),
      QualificationUnit(
        id: "service",
        qualification: "381408",
        name: LocalizedText(fi: "Palvelu"),
        competencePoints: 30,
        activities: ["kitchen_serve"],
        isExample: true,
      ),
    ]
    catalogue.offerings = catalogue.offerings.map { offering in
      offering.id == "cook" ? apprenticeshipWithUnits() : offering
    }
    return Matcher(catalogue: catalogue, rules: try shippedRules())
  }

  private func apprenticeshipWithUnits() -> Offering {
    let plain = apprenticeship()
    return Offering(
      id: plain.id,
      kind: plain.kind,
      field: plain.field,
      name: plain.name,
      qualification: "381408",
      provider: plain.provider,
      place: plain.place,
      municipality: plain.municipality,
      teachingLanguage: plain.teachingLanguage,
      minimumLevel: plain.minimumLevel,
      languageSupport: plain.languageSupport,
      entrySchooling: plain.entrySchooling,
      minimumAge: nil,
      maximumAge: nil,
      start: plain.start,
      hasContinuousStart: false,
      applicationEnd: nil,
      durationMonths: plain.durationMonths,
      modes: plain.modes,
      times: plain.times,
      weeklyHours: nil,
      requiresJobseeker: nil,
      isPaid: true,
      hasSafetyConditions: nil,
      occupations: plain.occupations,
      teaches: plain.teaches,
      isExample: true,
    )
  }

  private func card(
    _ client: Profile,
    need: EmployerNeed.ID? = "kitchen",
  ) throws -> ApprenticeshipCard? {
    try matcher().apprenticeshipCard(for: "cook", need: need, profile: client, on: sampleDay())
  }

  @Test func `units show what the client knows and what is left to learn`() throws {
    var client = try sampleClient()
    client.activities = .known(["kitchen_bake", "kitchen_dishes"])
    client.completedUnits = .known(["service"])
    let card = try #require(try card(client))
    #expect(
      card.units == [
        CardUnit(
          unit: "lunch",
          isCompleted: false,
          known: ["kitchen_bake"],
          toLearn: ["kitchen_cook"],
        ),
        CardUnit(unit: "service", isCompleted: true, known: ["kitchen_serve"], toLearn: []),
      ]
    )
    #expect(card.knownTasks == ["kitchen_dishes"])
  }

  @Test func `hours, language and start are the employer's, beside the client's level`() throws {
    let card = try #require(try card(sampleClient()))
    #expect(card.occupation == "5120")
    #expect(card.provider == "keuda")
    #expect(card.weeklyHours == 37)
    #expect(card.minimumHours == 25)
    #expect(card.wantedLevel == .b11)
    #expect(card.level == .b12)
    #expect(card.start == (try day("2027-01-11")))
  }

  @Test func `without a recorded need the card is for the employer the client has in sight`() throws
  {
    var client = try sampleClient()
    client.employerHours = .known(30)
    let card = try #require(try card(client, need: nil))
    #expect(card.need == nil)
    #expect(card.weeklyHours == 30)
    #expect(card.start == nil)
  }

  @Test func `training compensation and pay subsidy are things to ask, each with its source`()
    throws
  {
    var client = try sampleClient()
    let asks = try #require(try card(client)?.asks)
    #expect(asks.map(\.ask).contains("trainingCompensation"))
    #expect(asks.allSatisfy { !$0.source.name.isEmpty })
    #expect(asks.first { $0.ask == "paySubsidy" }?.source.isRead == false)
    client.status = .known(.employed)
    #expect(try card(client)?.asks.contains { $0.ask == "paySubsidy" } == false)
  }

  @Test func `what is no apprenticeship has no card`() throws {
    let matcher = try matcher()
    for id: Offering.ID in ["school", "nowhere"] {
      let card = matcher.apprenticeshipCard(for: id, profile: Profile(), on: try sampleDay())
      #expect(card == nil)
    }
  }
}
