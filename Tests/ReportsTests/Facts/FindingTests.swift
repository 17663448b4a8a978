import Catalogue
import CivilDates
import Languages
import Matching
import RepeatableNumbers
import Testing

@testable import Matching
@testable import Reports

@Suite struct FindingTests {
  private func reason(
    _ rule: RuleID,
    _ clause: String,
    _ verdict: Verdict,
    _ steps: [UnlockStep] = [],
  ) -> Reason {
    Reason(
      rule: rule,
      clause: clause,
      outcome: .failed,
      verdict: verdict,
      arguments: [:],
      missing: [],
      source: SourceReference(name: "", date: nil, isRead: true),
      steps: steps,
    )
  }

  private func finding(
    _ reasons: [Reason],
    plan: [UnlockStep] = [],
    lost: Set<QuasiColumn> = [],
  ) throws -> TrainingFinding? {
    let match = Match(
      offering: "cook-a",
      verdict: reasons.map(\.verdict).max() ?? .open,
      parts: [],
      reasons: reasons,
      unlock: plan.isEmpty ? [] : [UnlockPlan(steps: plan, months: 3)],
      flags: [],
    )
    let offering = try #require(factsCatalogue().offerings.first)
    let judged = JudgedMatch(match, of: offering, rules: try shippedRules())
    return judged.map { TrainingFinding($0, isChosen: false, lost: lost) }
  }

  private func step(_ template: StepID, _ action: UnlockStep.Action, _ months: Int) -> UnlockStep {
    UnlockStep(template: template, action: action, months: months)
  }

  @Test func `a rule on health is left out, and the verdict with it`() throws {
    let alone = try #require(try finding([reason("E13", "limits", .check)]))
    #expect(alone.verdict == .open && alone.barriers.isEmpty)
    let beside = try finding([reason("E13", "limits", .check), reason("E2", "level", .notYet)])
    #expect(beside?.verdict == .notYet)
    #expect(beside?.barriers.keys.compactMap { $0 } == ["E2"])
  }

  @Test func `the rules of the shipped pack that are left out are these`() throws {
    let withheld = try shippedRules().rules.filter { $0.scope == .offering }.flatMap { rule in
      rule.clauses.filter { clause in clause.facts.contains { $0.disclosure == .withheld } }
        .map { "\(rule.id) \($0.id)" }
    }
    #expect(withheld == ["E13 limits", "E24 told", "E24 support"])
  }

  @Test func `a rule that the pack does not know leaves the whole result out`() throws {
    #expect(try finding([reason("E2", "", .notYet)]) == nil)
    #expect(try finding([reason("X1", "level", .check)]) == nil)
  }

  @Test func `what was given up about a client is told by no rule and no step`() throws {
    let language = step("language", .language(.fi, from: .a22, to: .b11), 5)
    let age = step("reachAge", .reachAge(18), 7)
    let reasons = [
      reason("E2", "level", .notYet, [language]), reason("E20", "minimum", .notYet, [age]),
    ]
    let told = try #require(try finding(reasons, plan: [language, age]))
    #expect(told.steps == [.language: 6, .reachAge: 12])
    let masked = try #require(try finding(reasons, plan: [language, age], lost: [.ageBand]))
    #expect(masked.steps == [.language: 6, .untold: nil])
    #expect(
      masked.barriers == [
        "E2": TrainingFinding.Barrier(verdict: .notYet, outcome: .failed),
        nil: TrainingFinding.Barrier(verdict: .notYet, outcome: nil),
      ]
    )
  }

  @Test func `months are rounded up, and many are not told`() {
    #expect([0, 1, 3, 4, 12, 24, 25].map(monthsAtMost) == [0, 3, 3, 6, 12, 24, nil])
  }

  @Test func `the best offering stands for its training`() throws {
    let catalogue = factsCatalogue()
    let matches = try [
      ("cook-a", Verdict.notYet, "E2", "level"), ("cook-b", .check, "E8", "certain"),
    ]
    .map { id, verdict, rule, clause in
      let offering = try #require(catalogue.offerings.first { $0.id.rawValue == id })
      let match = Match(
        offering: offering.id,
        verdict: verdict,
        parts: [],
        reasons: [reason(RuleID(rule), clause, verdict)],
        unlock: [],
        flags: [],
      )
      return try #require(JudgedMatch(match, of: offering, rules: try shippedRules()))
    }
    #expect(matches[1].isBetter(than: matches[0]) && !matches[0].isBetter(than: matches[1]))
    #expect(Training(catalogue.offerings[0]) == Training(catalogue.offerings[1]))
    #expect(Training(catalogue.offerings[0]).key == "apprenticeship/kitchen/381141")
    #expect(Training(catalogue.offerings[3]).key == "language_course/-/-")
  }

  @Test(
    "No statement is about fewer than five clients",
    arguments: UInt64(1)...20,
  )
  func sharedStatements(seed: UInt64) throws {  // a failing case prints its seed
    let cases = try generatedCases(30, seed: seed)
    var random = SplitMix64(seed: seed)
    let export = try FactsExport(of: cases, factsSource(on: try day("2026-12-01")), using: &random)
    func counts(_ file: String, _ columns: [Int]) throws -> [[String]: Int] {
      Dictionary(
        try export.cells(of: file).map { cells in (columns.map { cells[$0] }, 1) },
        uniquingKeysWith: +,
      )
    }
    #expect(try counts("interest.csv", [2]).values.allSatisfy { $0 >= 5 })
    #expect(try counts("service.csv", [2]).values.allSatisfy { $0 >= 5 })
    #expect(try counts("verdict.csv", [2]).values.allSatisfy { $0 >= 5 })
    let chosen = try counts("verdict.csv", [2, 5]).filter { $0.key[1] == "true" }
    #expect(chosen.values.allSatisfy { $0 >= 5 })
    for (file, name) in [("barrier.csv", 3), ("unlock_step.csv", 3)] {
      let named = try counts(file, [2, name]).filter { $0.key[1] != "untold" }
      #expect(named.values.allSatisfy { $0 >= 5 })
    }
    #expect(try export.cells(of: "client.csv").count == 30)
  }
}
