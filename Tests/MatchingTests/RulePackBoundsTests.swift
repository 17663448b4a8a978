import Foundation
import Testing

@testable import Matching

/// Packs with numbers, depths and days that would make the program count over the edge.
@Suite struct RulePackBoundsTests {
  private func sentence(_ old: String, _ new: String) -> String? {
    let error = #expect(throws: RulePackError.self) { try packReplacing(old, by: new) }
    return error?.description
  }

  @Test("A step takes from 0 to 240 months", arguments: [-12, 241, Int.max])
  func months(number: Int) {
    #expect(
      sentence(#""months": 12"#, #""months": \#(number)"#)
        == "steps.literacy: the number \(number) cannot stand there. Write one from 0 to 240."
    )
    #expect(
      sentence(#""monthsPerStep": 3"#, #""monthsPerStep": \#(number)"#)
        == "steps.language: the number \(number) cannot stand there. Write one from 0 to 240."
    )
  }

  @Test(
    "A limit is no negative, no huge and no broken number",
    arguments: ["-1", "100001", "2.5"],
  )
  func limits(number: String) {
    #expect(
      sentence(#""lowReadiness": {"value": 2"#, #""lowReadiness": {"value": \#(number)"#)
        == "The limit 'lowReadiness' has no value. Write a whole number from 0 to 100000, or a "
        + "language level."
    )
  }

  @Test func `what is added to an operand stays in reach, and so does the sum`() {
    let needs = #""atLeast": "limit:apprenticeshipMinimumAge""#
    let added = #""atLeast": {"of": "limit:apprenticeshipMinimumAge", "plus": "#
    let expected = "cannot stand there. Write one from -100000 to 100000."
    #expect(sentence(needs, added + "\(Int.max)}") == "E8/age: the number \(Int.max) \(expected)")
    #expect(sentence(needs, added + "99990}") == "E8/age: the number 100005 \(expected)")
    #expect(
      sentence(
        #""atLeast": "offering.minimumAge""#,
        #""atLeast": {"of": "offering.minimumAge", "plus": \#(Int.min)}"#,
      ) == "E20/minimum: the number \(Int.min) \(expected)"
    )
  }

  @Test func `ages of services and of days ahead are ages`() {
    #expect(
      sentence(#""below": "limit:youngBelowAge""#, #""below": \#(Int.min)"#)
        == "services.ages: the number \(Int.min) cannot stand there. Write one from 0 to 150."
    )
    #expect(
      sentence(#""age": "limit:kelaRehabilitationMinimumAge""#, #""age": 151"#)
        == "radar.ages.kelaRehabilitationOpens: the number 151 cannot stand there. Write one from 0 "
        + "to 150."
    )
  }

  @Test func `a shift or a table beyond all weights and minutes is refused by its path`() {
    #expect(
      sentence(
        #"{"route": 200, "goals": 200, "interest": -200"#,
        #"{"route": \#(Int.max), "goals": \#(Int.max), "interest": -200"#,
      )
        == "The value 'priorityShifts.byPriority.pay_soon.goals' is \(Int.max). Write a number "
        + "within the range that docs/matching.md gives."
    )
    #expect(
      sentence("[-3, 0], [0, 400]", "[\(Int.min), 0], [0, 400]")
        == "The value 'languageMargin.byMargin' is \(Int.min). Write a number within the range that "
        + "docs/matching.md gives."
    )
  }

  @Test func `what ends before it begins is refused`() {
    let source = #""source": "531/2017 § 81; thl.fi: SORA-säädökset""#
    #expect(
      sentence(source, source + #", "validFrom": "2026-02-01", "validUntil": "2026-01-31""#)
        == "rules.E12 ends before it begins. Correct the earlier or the later day."
    )
    #expect(
      sentence(
        #""announcements": []"#,
        """
        "announcements": [{
          "id": "joint", "from": "2027-03-16", "until": "2027-02-16", "effect": "opens",
          "text": {"fi": "Haku", "sv": "Ansökan", "en": "Application"},
          "source": "opintopolku.fi", "sourceRead": true}]
        """,
      )
        == "radar.announcements.joint ends before it begins. Correct the earlier or the later day."
    )
  }

  @Test func `ten thousand nots in each other are refused and not followed`() {
    let deep =
      String(repeating: #"{"not": "#, count: 10_000) + #"{"fact": "offering.full", "isTrue": true}"#
      + String(repeating: "}", count: 10_000)
    let text = sentence(#""definitions": {"#, #""definitions": {"deep": \#(deep),"#)
    #expect(text?.contains("it is nested more than 512 levels deep at line ") == true)
  }

  @Test func `definitions that double at each step are refused before they fill the memory`() {
    let doubling = (1...40).map {
      #""d\#($0)": {"all": [{"is": "d\#($0 - 1)"}, {"is": "d\#($0 - 1)"}]}"#
    }
    let first = #""d0": {"fact": "offering.full", "isTrue": true}"#
    let definitions = ([first] + doubling).joined(separator: ", ")
    #expect(
      sentence(#""definitions": {"#, #""definitions": {\#(definitions),"#)
        == "definitions.d10: the condition has more than 200 parts, those of the definitions it "
        + "names included. Make it smaller."
    )
  }

  @Test func `a chain of ten thousand definitions is refused`() {
    let chain = (1...10_000).map { #""d\#($0)": {"not": {"is": "d\#($0 - 1)"}}"# }
    let first = #""d0": {"fact": "offering.full", "isTrue": true}"#
    let definitions = ([first] + chain).joined(separator: ", ")
    let text = sentence(#""definitions": {"#, #""definitions": {\#(definitions),"#)
    #expect(text?.contains("the condition has more than 200 parts") == true)
  }
}
