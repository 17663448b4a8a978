import Foundation
import Testing

@testable import Matching

@Suite struct PackCheckTests {
  /// What is found in the shipped pack after an edit and not before.
  private func findings(
    _ old: String = "",
    _ new: String = "",
    on date: String = "2026-11-24",
  ) throws -> [PackFinding] {
    let shipped = try shippedRulesData()
    var text = String(decoding: shipped, as: UTF8.self)
    if !old.isEmpty {
      try #require(text.contains(old), "the pack no longer has \(old)")
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    let known = try PackCheck(of: shipped, on: day("2026-11-24")).findings
    return try PackCheck(of: Data(text.utf8), on: day(date)).findings
      .filter { !known.contains($0) }
  }

  @Test func `the shipped pack has nothing worse than sources still to be read`() throws {
    let check = try PackCheck(of: shippedRulesData(), on: sampleDay())
    #expect(Set(check.findings.map(\.code)) == ["source-not-read"])
    #expect(
      check.findings.contains(
        .sourceNotRead(at: "rules.E15", source: "ajokorttilaki: luokat ja iät tarkistamatta")
      )
    )
  }

  @Test func `an empty source is an error, wherever it stands`() throws {
    let found = try findings(#""source": "tyomarkkinatori.fi: työnhaku""#, #""source": """#)
    #expect(found == [.sourceMissing(at: "steps.registerAsJobseeker")])
    #expect(found.map(\.severity) == [.error])
  }

  @Test func `a member that nothing reads is an error, since it would do nothing`() throws {
    let needs = #""needs": {"fact": "offering.full", "isTrue": false}"#
    let found = try findings(needs, #""unles": {"fact": "offering.full"}, "# + needs)
    #expect(found == [.unknownMember(at: "rules.E21.clauses.full.unles")])
    #expect(found.map(\.severity) == [.error])
    #expect(
      try findings(#""isStudy": true"#, #""isStudy": true, "onlyWhn": {"is": "x"}"#)
        == [.unknownMember(at: "steps.literacy.onlyWhn")]
    )
  }

  @Test func `a rule past its end or before its beginning is found on the day`() throws {
    let source = #""source": "531/2017 § 81; thl.fi: SORA-säädökset""#
    #expect(
      try findings(source, source + #", "validUntil": "2026-11-23""#)
        == [.ruleExpired("E12", until: day("2026-11-23"))]
    )
    #expect(
      try findings(source, source + #", "validFrom": "2026-11-25""#)
        == [.ruleNotYetInForce("E12", from: day("2026-11-25"))]
    )
    #expect(
      try findings(on: "2026-10-31") == [.packNotYetInForce(from: day("2026-11-01"))]
    )
  }

  @Test func `a clause that only speaks where its demand holds can never fail`() throws {
    let needs = #""needs": {"fact": "offering.full", "isTrue": false}"#
    let known = #"{"fact": "offering.full", "known": true}"#
    let free = #"{"fact": "offering.full", "isTrue": false}"#
    #expect(
      try findings(needs, #""when": {"all": [\#(known), \#(free)]}, "# + needs)
        == [.clauseNeverFails("E21", clause: "full")]
    )
    #expect(
      try findings(needs, #""unless": {"fact": "offering.full", "isTrue": true}, "# + needs) == []
    )
    #expect(
      try findings(
        needs,
        #""unless": {"fact": "offering.full", "isTrue": true}, "ifUnknown": "silent", "# + needs,
      ) == [.clauseNeverFails("E21", clause: "full")]
    )
  }

  @Test func `definitions, limits and steps that nothing uses are found`() throws {
    #expect(
      try findings(
        #""definitions": {"#,
        #""definitions": {"isFull": {"fact": "offering.full", "isTrue": true},"#,
      ) == [.unused(.definition, "isFull")]
    )
    #expect(
      try findings(
        #""limits": {"#,
        #""limits": {"spare": {"value": 3, "source": "531/2017", "sourceRead": true},"#,
      ) == [.unused(.limit, "spare")]
    )
    #expect(
      try findings(#""steps": ["registerAsJobseeker"]"#, #""steps": ["literacy"]"#)
        == [.unused(.step, "registerAsJobseeker")]
    )
  }

  @Test func `a language that names other facts than the others is found`() throws {
    #expect(
      try findings("den här branschen: {offering.field}", "den här branschen")
        == [.placesDiffer(at: "rules.E1.field.failed")]
    )
  }

  @Test func `a pack that cannot be used says why`() throws {
    #expect(throws: RulePackError.unreadable("'schema' is missing")) {
      try PackCheck(of: Data("{}".utf8), on: sampleDay())
    }
  }

  @Test func `facts have a direction by how the closing clauses read them`() throws {
    let directions = try shippedRules().directions
    #expect(directions[.employerHours] == .increasing)
    #expect(directions[.jobSeeker] == .increasing)
    // Behind "not": who does not know Latin script may be closed out.
    #expect(directions[.latinScript] == .increasing)
    #expect(directions[.full] == .decreasing)
    // Asked by `when`: a training for jobseekers alone demands more.
    #expect(directions[.jobseekersOnly] == .decreasing)
    // There are minimum and maximum ages.
    #expect(directions[.age] == .mixed)
    // A long way is a check and closes nothing; codes have no order.
    #expect(directions[.travelMinutes] == nil)
    #expect(directions[.literacy] == nil)
  }

  @Test("A fact is read as its kind allows", arguments: RuleFact.allCases)
  func comparisons(fact: RuleFact) throws {
    let forms = [
      "atLeast": "1", "atMost": "1", "isTrue": "true", "oneOf": #"["a"]"#, "hasAny": #"["a"]"#,
      "empty": "true", "known": "true",
    ]
    let reader = ConditionReader(limits: Limits(byName: [:]), definitions: [:])
    for (name, operand) in forms {
      let json = #"{"fact": "\#(fact.rawValue)", "\#(name)": \#(operand)}"#
      let raw = try JSONDecoder().decode(RawCondition.self, from: Data(json.utf8))
      if fact.kind.comparisons.contains(name) {
        _ = try reader.condition(raw, at: "here")
      } else {
        #expect(throws: RulePackError.entry(.wrongComparison(fact.rawValue), at: "here")) {
          try reader.condition(raw, at: "here")
        }
      }
    }
  }
}
