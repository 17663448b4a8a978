import Foundation
import Testing

@testable import Matching

@Suite struct RulePackTests {
  @Test func `the shipped pack has a source for every rule and weights that sum exactly`() throws {
    let rules = try shippedRules()
    #expect(
      rules.rules.map(\.id) == [
        "E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E12", "E13", "E14",
        "E15", "E16", "E17", "M1", "M2", "E18", "E19", "E20", "E21", "E23", "E24",
      ]
    )
    #expect(
      Criterion.allCases.map { rules.weights[$0] } == [2500, 2500, 1500, 1000, 1000, 500, 1000]
    )
    #expect(rules.limits[.apprenticeshipMinimumHours] == 25)
    #expect(rules.rules.allSatisfy { !$0.source.name.isEmpty })
    #expect(rules.steps.allSatisfy { !$0.source.name.isEmpty })
    #expect(rules.limits.byName.values.allSatisfy { !$0.source.name.isEmpty })
  }

  @Test func `a clause of a source that nobody has read says check and suggests no step`() throws {
    let licence = try #require(try shippedRules().rule("E15")?.clauses.first)
    #expect(licence.otherwise == .check)
    #expect(licence.steps == [])
    let pack = try packReplacing(
      #""source": "ajokorttilaki: luokat ja iät tarkistamatta",\n      "sourceRead": false"#
        .replacing(#"\n"#, with: "\n"),
      by: #""source": "ajokorttilaki", "sourceRead": true"#,
    )
    let read = try #require(pack.rule("E15")?.clauses.first)
    #expect(read.otherwise == .notYet)
    #expect(read.steps == ["licence"])
  }

  @Test func `a rule out of its dates is silent on that day`() throws {
    let pack = try packReplacing(
      #""source": "531/2017 § 81; thl.fi: SORA-säädökset""#,
      by: #""source": "531/2017 § 81", "validFrom": "2026-12-01", "validUntil": "2026-12-31""#,
    )
    let matcher = Matcher(
      catalogue: sampleCatalogue([sampleOffering(hasSafetyConditions: true)]),
      rules: pack,
    )
    for (date, verdict) in [
      ("2026-11-30", Verdict.open), ("2026-12-01", .check), ("2026-12-31", .check),
      ("2027-01-01", .open),
    ] {
      let match = try #require(matcher.rank(try sampleClient(), on: try day(date)).matches.first)
      #expect(match.verdict == verdict, "\(date)")
      #expect(match.said("E12").isEmpty == (verdict == .open), "\(date)")
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
