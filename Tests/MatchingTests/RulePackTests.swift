import Foundation
import Testing

@testable import Matching

@Suite struct RulePackTests {
  private func load(replacing old: String, by new: String) throws -> RulePack {
    let text = String(decoding: try shippedRulesData(), as: UTF8.self)
    try #require(text.contains(old))
    return try RulePack.load(from: Data(text.replacing(old, with: new, maxReplacements: 1).utf8))
  }

  @Test func `the shipped pack has a source for every rule and weights that sum exactly`() throws {
    let rules = try shippedRules()
    #expect(Set(rules.rules.map(\.id)) == Set(RuleID.allCases))
    #expect(
      Criterion.allCases.map { rules.weights[$0] } == [2500, 2500, 1500, 1000, 1000, 500, 1000]
    )
    #expect(RuleID.allCases.map(\.place) == Array(RuleID.allCases.indices))
    #expect(rules.limits.apprenticeshipMinimumHours == 25)
    #expect(rules.rules.allSatisfy { !$0.source.name.isEmpty })
  }

  @Test func `weights that do not sum are refused with the sum`() {
    let error = #expect(throws: RulePackError.weightsSumTo(10_100)) {
      try load(replacing: #""skills": 2500"#, by: #""skills": 2600"#)
    }
    #expect(
      error?.description
        == "The weights sum to 10100. Change them so that they sum to 10000 exactly."
    )
  }

  @Test func `labour demand over fifteen of a hundred is refused`() throws {
    let text = String(decoding: try shippedRulesData(), as: UTF8.self)
      .replacing(#""labourDemand": 1500"#, with: #""labourDemand": 1600"#)
      .replacing(#""goals": 1000"#, with: #""goals": 900"#)
    #expect(throws: RulePackError.labourDemandTooHeavy(1600)) {
      try RulePack.load(from: Data(text.utf8))
    }
  }

  @Test func `a rule this version does not know is refused by name`() {
    let error = #expect(throws: RulePackError.unknownRule("E99")) {
      try load(replacing: #""id": "E12""#, by: #""id": "E99""#)
    }
    #expect(
      error?.description
        == "The rule pack has a rule 'E99' that this version does not know. Remove it, or use a "
        + "newer version of the program."
    )
  }

  @Test func `a rule without its source, or twice, is refused`() throws {
    #expect(throws: RulePackError.repeatedRule(.clientVeto)) {
      try load(replacing: #""id": "E2""#, by: #""id": "E1""#)
    }
  }

  @Test func `a value outside its range is refused by its path`() {
    #expect(throws: RulePackError.valueOutOfRange("skills.taughtShare", 1600)) {
      try load(replacing: #""taughtShare": 600"#, by: #""taughtShare": 1600"#)
    }
    #expect(throws: RulePackError.tableFalls("languageMargin.byMargin")) {
      try load(replacing: "[-3, 0], [0, 400]", by: "[-3, 500], [0, 400]")
    }
    #expect(
      throws: RulePackError.tableOfWrongLength(
        "labourDemand.byBalance.surplus",
        count: 2,
        expected: 5,
      )
    ) {
      try load(replacing: "[400, 300, 200, 100, 0]", by: "[400, 300]")
    }
  }

  @Test func `a limit that is missing is named`() {
    #expect(throws: RulePackError.unreadable("'limits.lowReadiness' is missing")) {
      try load(replacing: #""lowReadiness""#, by: #""highReadiness""#)
    }
  }

  @Test func `straight lines between points, level outside them`() throws {
    let line = try JSONDecoder().decode(
      PiecewiseLinear.self,
      from: Data("[[0, 1000], [30, 800], [60, 400]]".utf8),
    )
    #expect([-5, 0, 15, 30, 45, 60, 90].map { line($0) } == [1000, 1000, 900, 800, 600, 400, 400])
  }
}
