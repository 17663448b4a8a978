import Testing

@testable import Matching

/// What a rule pack may not say of services, the radar and employers, with the exact sentences.
@Suite struct ServicePackTests {
  private func sentence(_ old: String, _ new: String) -> String? {
    let error = #expect(throws: RulePackError.self) { try packReplacing(old, by: new) }
    return error?.description
  }

  @Test func `a sign that is there twice is refused`() {
    #expect(
      sentence(#""id": "readsPartly""#, #""id": "cannotRead""#)
        == "The rule pack has services.needs.cannotRead twice. Keep one of them, or rename one."
    )
  }

  @Test func `a strength outside 1 to 3 is refused`() {
    #expect(
      sentence(#""strength": 3"#, #""strength": 4"#)
        == "services.needs.cannotRead: the strength is 4. Write 1 (weak), 2 or 3 (strong)."
    )
  }

  @Test func `a need read from an offering is refused`() {
    #expect(
      sentence(
        #"{"fact": "client.moneyHelp", "isTrue": true}"#,
        #"{"fact": "offering.paid", "isTrue": true}"#,
      )
        == "services.needs.moneyHelp: a rule about the client alone cannot read 'offering.paid'. "
        + "Remove the fact, or the rule's scope."
    )
  }

  @Test func `a gate with the name of a rule is refused`() {
    #expect(
      sentence(#""id": "S1""#, #""id": "E1""#)
        == "The rule pack has rule E1 twice. Keep one of them."
    )
  }

  @Test func `an age of the radar that is there twice, or names no limit, is refused`() {
    #expect(
      sentence(#""id": "ohjaamo""#, #""id": "youthAct""#)
        == "The rule pack has radar.youthAct twice. Keep one of them, or rename one."
    )
    #expect(
      sentence(#""age": "limit:youngBelowAge""#, #""age": "limit:nothing""#)
        == "radar.ages.ohjaamo names the limit 'nothing', which is not there. Add it under "
        + "'limits' with its source."
    )
  }

  @Test func `a text of the radar or of the card names no fact`() {
    #expect(
      sentence(
        #""en": "Ohjaamo is no longer for the client's age.""#,
        #""en": "Ohjaamo ends at {client.age}.""#,
      )
        == "radar.ages.ohjaamo: the text names 'client.age', and here it can name limits only. "
        + "Write it without the fact."
    )
  }

  @Test func `a pack without services, radar and employers is a pack like any other`() throws {
    let plain = try pack { members in
      for name in ["services", "radar", "employerAsks"] { members[name] = nil }
    }
    #expect(plain.services.needs.isEmpty)
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: plain)
    #expect(matcher.services(for: clientInNeed(), on: try sampleDay()).isEmpty)
  }
}
