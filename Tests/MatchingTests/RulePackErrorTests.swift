import Foundation
import Testing

@testable import Matching

/// Every sentence that refuses a pack, by a pack that deserves it.
@Suite struct RulePackErrorTests {
  private func sentence(_ old: String, _ new: String) -> String? {
    let error = #expect(throws: RulePackError.self) { try packReplacing(old, by: new) }
    return error?.description
  }

  @Test func `a text that is no JSON, or lacks a member, is refused`() {
    let noJSON = #expect(throws: RulePackError.self) { try RulePack.load(from: Data("{".utf8)) }
    #expect(noJSON?.description.hasPrefix("The rule pack cannot be read: ") == true)
    #expect(
      sentence(#""isStudy": true"#, #""isStady": true"#)
        == "The rule pack cannot be read: 'steps.0.isStudy' is missing. Correct the file, or "
        + "use the one that came with the program."
    )
    #expect(
      sentence(#""months": 12"#, #""months": "a year""#)
        == "The rule pack cannot be read: 'steps.0.months' is not a whole number. Correct the file, "
        + "or use the one that came with the program."
    )
    #expect(
      sentence(#""effect": "learn_to_read""#, #""effect": "learn_to_sing""#)
        == "The rule pack cannot be read: 'steps.0.effect': it is none of the words that can stand "
        + "there. Correct the file, or use the one that came with the program."
    )
    #expect(
      sentence(#""months": 12"#, #""months": 12.5"#)
        == "The rule pack cannot be read: 'steps.0.months' is not a whole number. Correct the file, "
        + "or use the one that came with the program."
    )
  }

  @Test func `another schema is refused by its name`() {
    #expect(
      sentence("luotsi-rules/1", "luotsi-rules/2")
        == "The rule pack has the schema 'luotsi-rules/2'. This version reads 'luotsi-rules/1'."
    )
  }

  @Test func `a rule without a source, or anything twice, is refused`() {
    #expect(
      sentence(#""source": "Asiakkaan oma sana""#, #""source": """#)
        == "Rule E1 does not say where it comes from. Write its source."
    )
    #expect(
      sentence(#""id": "E2""#, #""id": "E1""#)
        == "The rule pack has rule E1 twice. Keep one of them."
    )
    #expect(
      sentence(#""id": "night""#, #""id": "field""#)
        == "The clause E1/field is there twice. Keep one of them, or rename one."
    )
    #expect(
      sentence(#""id": "language""#, #""id": "literacy""#)
        == "The rule pack has the step 'literacy' twice. Keep one of them."
    )
  }

  @Test func `more steps than there is room for are refused`() throws {
    let error = #expect(throws: RulePackError.tooManySteps(33)) {
      try pack { members in
        guard case .list(var steps) = members["steps"], case .object(var step) = steps[0] else {
          return
        }
        for number in steps.count..<33 {
          step["id"] = .text("step\(number)")
          steps.append(.object(step))
        }
        members["steps"] = .list(steps)
      }
    }
    #expect(
      error?.description
        == "The rule pack has 33 steps. It may have at most 32: join some of them."
    )
  }

  @Test func `a step needs exactly one duration`() {
    let expected =
      "The step 'literacy' needs either 'months' or 'monthsPerStep'. Write one of them."
    #expect(sentence(#""months": 12"#, #""weeks": 50"#) == expected)
    #expect(sentence(#""months": 12"#, #""months": 12, "monthsPerStep": 3"#) == expected)
  }

  @Test func `a fact that is none is refused in a condition and in a text`() {
    #expect(
      sentence(#""fact": "field.vetoed""#, #""fact": "field.vetod""#)
        == "E1/field names 'field.vetod', which is no fact. `luotsi rules facts` lists them."
    )
    #expect(
      sentence("tätä alaa: {offering.field}", "tätä alaa: {offering.feild}")
        == "E1/field names 'offering.feild', which is no fact. `luotsi rules facts` lists them."
    )
    #expect(
      sentence(#""atMost": "client.travelLimit""#, #""atMost": "client.residence""#)
        == "E11/limit names 'client.residence', which is no fact. `luotsi rules facts` lists them."
    )
  }

  @Test func `a name that is defined nowhere is refused`() {
    #expect(
      sentence(#"{"any": [{"is": "asksNoLevel"}"#, #"{"any": [{"is": "asksSomeLevel"}"#)
        == "E2/level refers to the definition 'asksSomeLevel', which is not there. Define it, or "
        + "correct the name."
    )
    #expect(
      sentence(#""atLeast": "limit:fieldExperienceYears""#, #""atLeast": "limit:years""#)
        == "E9/experience names the limit 'years', which is not there. Add it under 'limits' with "
        + "its source."
    )
    #expect(
      sentence("alaikäraja on {limit:apprenticeshipMinimumAge}", "alaikäraja on {limit:age}")
        == "E8/age names the limit 'age', which is not there. Add it under 'limits' with its source."
    )
    #expect(
      sentence(#""steps": ["agreeHours"]"#, #""steps": ["agreeTime"]"#)
        == "E8/hours names the step 'agreeTime', which is not there. Add it under 'steps'."
    )
  }

  @Test func `definitions that refer to each other in a circle are refused`() {
    #expect(
      sentence(
        #""asksNoLevel": {"fact": "offering.minimumLevel", "atMost": 0}"#,
        #""asksNoLevel": {"is": "asksNothing"}, "asksNothing": {"not": {"is": "asksNoLevel"}}"#,
      )
        == "The definitions refer to each other in a circle: asksNoLevel → asksNothing → "
        + "asksNoLevel. Break it."
    )
  }

  @Test func `a limit that is missing or no number is refused`() {
    #expect(
      sentence(#""lowReadiness": {"#, #""highReadiness": {"#)
        == "The rule pack lacks the limit 'lowReadiness'. Add it under 'limits' with its source."
    )
    #expect(
      sentence(
        """
        "readingThatShowsLiteracy": {
              "value": "A2.1"
        """,
        #""readingThatShowsLiteracy": {"value": "A2.9""#,
      )
        == "The limit 'readingThatShowsLiteracy' has no value. Write a whole number from 0 to 100000, "
        + "or a language level."
    )
  }

  @Test func `steps stand with notYet and nowhere else`() {
    let expected =
      ": a clause that ends in notYet names the steps that open it, and no other clause does. "
      + "Correct 'otherwise' or 'steps'."
    #expect(
      sentence(#""steps": ["agreeHours"]"#, #""steps": []"#) == "E8/hours" + expected
    )
    #expect(
      sentence(
        #""needs": {"fact": "offering.full", "isTrue": false}"#,
        #""steps": ["literacy"], "needs": {"fact": "offering.full", "isTrue": false}"#,
      )
        == "E21/full" + expected
    )
  }

  @Test func `a step towards a number stands with a clause that asks for that number alone`() {
    func expected(_ place: String, _ step: String, _ fact: String) -> String {
      "\(place): the step '\(step)' raises '\(fact)' to what the clause asks for, and it asks for no "
        + "number of it. Let 'needs' be '\(fact)' with 'atLeast' alone, or name another step."
    }
    #expect(
      sentence(#""steps": ["registerAsJobseeker"]"#, #""steps": ["agreeHours"]"#)
        == expected("E18/registered", "agreeHours", "client.employerHours")
    )
    #expect(
      sentence(#""steps": ["agreeHours"]"#, #""steps": ["reachAge"]"#)
        == expected("E8/hours", "reachAge", "client.age")
    )
    let needs = #"{"fact": "client.age", "atLeast": "offering.minimumAge"}"#
    #expect(
      sentence(needs, #"{"any": [\#(needs), {"fact": "client.age", "atLeast": 18}]}"#)
        == expected("E20/minimum", "reachAge", "client.age")
    )
    #expect(
      sentence(needs, #"{"not": {"fact": "client.age", "atMost": 17}}"#)
        == expected("E20/minimum", "reachAge", "client.age")
    )
  }

  @Test func `a comparison that does not suit its fact is refused`() {
    let expected =
      "E21/full: 'offering.full' needs exactly one comparison that suits it. `luotsi rules facts` "
      + "says which do."
    let old = #""fact": "offering.full", "isTrue": false"#
    #expect(sentence(old, #""fact": "offering.full", "atLeast": 1"#) == expected)
    #expect(sentence(old, #""fact": "offering.full""#) == expected)
    #expect(sentence(old, #""fact": "offering.full", "isTrue": false, "known": true"#) == expected)
  }

  @Test func `unknown is never no`() {
    #expect(
      sentence(#""ifUnknown": "silent""#, #""ifUnknown": "notYet""#)
        == "E1/night: 'ifUnknown' is 'notYet'. Write check, open or silent: unknown is never no."
    )
  }

  @Test func `a text in two languages is refused`() {
    #expect(
      sentence(
        #""sv": "Klienten vill inte till"#,
        #""se": "Klienten vill inte till"#,
      )
        == "E1/field has a text without Finnish, Swedish or English. Write all three."
    )
  }

  @Test func `a rule about the client alone reads nothing else`() {
    #expect(
      sentence(
        #""fact": "client.appliedToTwo", "isTrue": true"#,
        #""fact": "offering.paid", "isTrue": true"#,
      )
        == "E17/applied: a rule about the client alone cannot read 'offering.paid'. Remove the fact, "
        + "or the rule's scope."
    )
  }
}
