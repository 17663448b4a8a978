import Catalogue
import CivilDates
import Foundation
import Testing

@testable import Matching

@Suite("What was stored before figures had areas and counts alone")
struct LabourBeforeAreasTests {
  @Test func `a pack without a table for counts takes nothing from them`() throws {
    let shipped = String(decoding: try shippedRulesData(), as: UTF8.self)
    let lines = shipped.split(separator: "\n").filter { !$0.contains("\"byVacancies\"") }
    let rules = try RulePack.load(from: Data(lines.joined(separator: "\n").utf8))
    let counts = LabourDemand(
      occupation: "5120",
      area: .region("01"),
      month: try day("2026-06-01"),
      balance: nil,
      degree: nil,
      unemployed: 1000,
      vacancies: 100,
      source: "test",
      isExample: false,
    )
    let offering = sampleOffering(start: nil, hasContinuousStart: true, occupations: ["5120"])
    let catalogue = sampleCatalogue([offering], labourDemand: [counts])
    let ranking = Matcher(catalogue: catalogue, rules: rules)
      .rank(try sampleClient(), on: try sampleDay())
    let part = try #require(ranking.matches.first).part(.labourDemand)
    #expect(part.low == 0 && part.high == 1000)
  }

  @Test func `figures and findings are read as of a region`() throws {
    let demand = try JSONDecoder().decode(
      LabourDemand.self,
      from: Data(
        """
        {"occupation":"5120","region":"01","month":"2026-06-01","balance":"surplus","degree":3,
         "source":"barometer","isExample":false}
        """.utf8
      ),
    )
    #expect(demand.area == .region("01") && demand.balance == .surplus && demand.degree == 3)
    #expect(demand.unemployed == nil && demand.source == "barometer")
    let finding = try JSONDecoder().decode(
      LabourDemandFinding.self,
      from: Data(
        """
        {"occupation":"5120","region":"07","month":"2026-06-01","balance":"surplus","degree":3,
         "isOld":false}
        """.utf8
      ),
    )
    #expect(finding.area == .region("07"))
    let again = try JSONDecoder().decode(
      LabourDemandFinding.self,
      from: try JSONEncoder().encode(finding),
    )
    #expect(again == finding)
  }
}
