import Testing

@testable import Matching

@Suite struct OpenOfferingTests {
  @Test func `an offering that every rule lets through is open`() throws {
    let match = try match(sampleOffering(), for: sampleClient())
    #expect(match.verdict == .open)
    #expect(match.unlock.isEmpty)
    #expect(match.reasons.map(\.brief) == ["E2/level met", "E6/sufficient met"])
  }

  @Test func `of a client nothing is known of, everything is to be checked and nothing closed`()
    throws
  {
    let match = try match(sampleOffering(), for: Profile())
    #expect(match.verdict == .check)
    #expect(
      match.reasons.map(\.brief) == [
        "E2/level asks languages.fi",
        "E5/known asks literacy latinScript",
        "E6/sufficient asks basicEducation",
        "E10/times asks timeGrid",
        "E11/limit asks homeMunicipality travelMinutes",
        "E19/basis asks residence",
      ]
    )
  }

  @Test func `each reason carries the source of its rule`() throws {
    let rules = try shippedRules()
    let match = try match(sampleOffering(), for: Profile())
    for reason in match.reasons { #expect(reason.source == rules.rule(reason.rule)?.source) }
  }

  @Test func `the worst verdict decides and the other reasons stay`() throws {
    var client = try sampleClient()
    client.vetoes = .known([.field("kitchen")])
    client.languages.fi = skill(.a13, evidence: .test)
    client.travelMinutes = .unanswered
    let match = try match(sampleOffering(), for: client)
    #expect(match.verdict == .excluded)
    #expect(Set(match.reasons.map(\.verdict)) == [.excluded, .notYet, .check, .open])
    #expect(match.unlock.isEmpty)
  }
}
