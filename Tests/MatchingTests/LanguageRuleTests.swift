import Catalogue
import Testing

@testable import Matching

@Suite struct LanguageRuleTests {
  private func client(_ level: LanguageLevel, _ evidence: LanguageEvidence?) throws -> Profile {
    var client = try sampleClient()
    client.languages.fi = skill(level, evidence: evidence)
    return client
  }

  @Test func `a tested level at the minimum is enough`() throws {
    let match = try match(sampleOffering(minimumLevel: .b11), for: client(.b11, .test))
    #expect(match.verdict == .open)
  }

  @Test(
    "A level of the client's own estimate is checked within one half-step of the minimum",
    arguments: [(LanguageLevel.b11, Verdict.check), (.b12, .check), (.b21, .open)],
  )
  func ownEstimate(level: LanguageLevel, verdict: Verdict) throws {
    let match = try match(sampleOffering(minimumLevel: .b11), for: client(level, .ownEstimate))
    #expect(match.verdict == verdict)
  }

  @Test func `a level without known evidence is checked like an own estimate`() throws {
    let match = try match(sampleOffering(minimumLevel: .b11), for: client(.b11, nil))
    #expect(match.verdict == .check)
    #expect(match.said("E4") == ["E4/tested asks languages.fi.evidence"])
  }

  @Test func `one half-step below the minimum is a language step of three months`() throws {
    let match = try match(sampleOffering(minimumLevel: .b11), for: client(.a22, .test))
    #expect(match.verdict == .notYet)
    #expect(match.said("E2") == ["E2/level failed"])
    #expect(
      match.reasons(of: "E2").map(\.arguments) == [
        [
          .teachingLanguage: .codes(["fi"]), .languageLowest: .level(.a22),
          .minimumLevel: .level(.b11),
        ]
      ]
    )
    #expect(match.actions == [.language(.fi, from: .a22, to: .b11)])
    #expect(match.unlock.map(\.months) == [3])
  }

  @Test func `four half-steps below the minimum are a ladder of a year`() throws {
    let match = try match(sampleOffering(minimumLevel: .b11), for: client(.a12, .test))
    #expect(match.said("E3") == ["E3/level failed"])
    #expect(match.unlock.map(\.months) == [12])
  }

  @Test func `the weakest of the four skills decides`() throws {
    var client = try client(.b21, .test)
    client.languages.fi.writing = .known(.a22)
    let match = try match(sampleOffering(minimumLevel: .b11), for: client)
    #expect(match.reasons(of: "E2").map { $0.arguments[.languageLowest] } == [.level(.a22)])
  }

  @Test func `a skill not asked leaves the level to be checked, however good the others are`()
    throws
  {
    var client = try client(.b21, .test)
    client.languages.fi.writing = .dontKnow
    let match = try match(sampleOffering(minimumLevel: .b11), for: client)
    #expect(match.verdict == .check)
  }

  @Test func `a skill known to be too low decides before the others are asked`() throws {
    var client = try sampleClient()
    client.languages.fi = LanguageSkill()
    client.languages.fi.speaking = .known(.a13)
    let match = try match(sampleOffering(minimumLevel: .b11), for: client)
    #expect(match.verdict == .notYet)
  }

  @Test func `a minimum the provider has not stated is to be asked of the provider`() throws {
    let match = try match(sampleOffering(minimumLevel: nil), for: sampleClient())
    #expect(match.verdict == .check)
    #expect(match.said("E2") == ["E2/level asks the provider minimumLevel"])
  }

  @Test func `Swedish instruction is judged by Swedish`() throws {
    let offering = sampleOffering(teachingLanguage: .sv, minimumLevel: .a22)
    let match = try match(offering, for: sampleClient())
    #expect(match.said("E2") == ["E2/level asks languages.sv"])
  }
}
