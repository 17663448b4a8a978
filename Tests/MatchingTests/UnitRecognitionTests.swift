import Catalogue
import Languages
import Testing

@testable import Matching

@Suite struct UnitRecognitionTests {
  private func recognition(_ client: Profile) throws -> UnitRecognition {
    let offering = pathOffering(
      "cook",
      kind: .vocationalQualification,
      field: "kitchen",
      months: 24,
      occupations: ["5120"],
      qualification: "381141",
    )
    var catalogue = sampleCatalogue([offering])
    catalogue.units = ["kitchen_cook", "kitchen_bake"].enumerated().map { number, activity in
      QualificationUnit(
        id: UnitCode("unit-\(number)"),
        qualification: "381141",
        name: LocalizedText(fi: "\(activity)"),
        competencePoints: nil,
        activities: [ActivityCode(activity)],
        isExample: true,
      )
    }
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let match = try #require(matcher.rank(client, on: sampleDay()).matches.first)
    return try #require(match.recognition)
  }

  @Test func `work alone shortens a training by half of its share, until the school has seen it`()
    throws
  {
    var client = try sampleClient()
    client.activities = .known(["kitchen_cook", "kitchen_bake"])
    let found = try recognition(client)
    #expect(found.held == ["unit-0", "unit-1"])
    #expect(found.monthsSaved == 12)
  }

  @Test func `a completed unit counts in full`() throws {
    var client = try sampleClient()
    client.completedUnits = .known(["unit-0"])
    let found = try recognition(client)
    #expect(found.held == ["unit-0"])
    #expect(found.monthsSaved == 12)
  }
}
