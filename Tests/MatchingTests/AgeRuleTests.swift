import Catalogue
import Testing

@testable import Matching

/// The sample offering starts on 2027-01-11, when ages are counted.
@Suite struct AgeRuleTests {
  private func verdict(
    bornIn year: Int?,
    month: Int? = nil,
    for offering: Offering,
  ) throws -> (Verdict, [String]) {
    var client = try sampleClient()
    client.birthYear = year.map(Fact.known) ?? .unanswered
    client.birthMonth = month.map(Fact.known) ?? .unanswered
    let match = try match(offering, for: client)
    let rules: [RuleID] = ["E7", "E8", "E20"]
    return (match.verdict, match.reasons.filter { rules.contains($0.rule) }.map(\.brief))
  }

  @Test func `a minimum age is met, not met, or hangs on the month`() throws {
    let offering = sampleOffering(minimumAge: 18)
    #expect(try verdict(bornIn: 2008, for: offering) == (.open, []))
    #expect(try verdict(bornIn: 2010, for: offering) == (.notYet, ["E20/minimum failed"]))
    #expect(
      try verdict(bornIn: 2009, for: offering) == (.check, ["E20/minimum asks birthMonth"])
    )
    #expect(
      try verdict(bornIn: nil, for: offering) == (.check, ["E20/minimum asks birthYear"])
    )
  }

  @Test func `the month settles the age, unless it is the month of the start`() throws {
    let offering = sampleOffering(minimumAge: 18, start: try day("2027-06-11"))
    #expect(try verdict(bornIn: 2009, month: 5, for: offering) == (.open, []))
    let young = try verdict(bornIn: 2009, month: 7, for: offering)
    #expect(young == (.notYet, ["E20/minimum failed"]))
    #expect(
      try verdict(bornIn: 2009, month: 6, for: offering)
        == (.check, ["E20/minimum lacks the day of birth"])
    )
  }

  @Test func `above a maximum age an offering is excluded, and at it still open`() throws {
    let offering = sampleOffering(maximumAge: 28)
    #expect(
      try verdict(bornIn: 1997, month: 1, for: offering) == (.excluded, ["E20/maximum failed"])
    )
    #expect(try verdict(bornIn: 1998, month: 3, for: offering) == (.open, []))
    #expect(try verdict(bornIn: 1999, for: offering) == (.open, []))
    #expect(
      try verdict(bornIn: 1998, for: offering) == (.check, ["E20/maximum asks birthMonth"])
    )
    #expect(
      try verdict(bornIn: nil, for: offering) == (.check, ["E20/maximum asks birthYear"])
    )
  }

  @Test func `adult basic education has a minimum of its own unless the offering states one`()
    throws
  {
    let own = sampleOffering(kind: .adultBasicEducation)
    #expect(try verdict(bornIn: 2011, for: own) == (.notYet, ["E20/adults failed"]))
    let stated = sampleOffering(kind: .adultBasicEducation, minimumAge: 15)
    #expect(
      try verdict(bornIn: 2012, for: stated) == (.check, ["E20/minimum asks birthMonth"])
    )
  }

  @Test func `labour market training is closed to those of compulsory school age`() throws {
    let offering = sampleOffering(kind: .labourMarketTraining)
    #expect(try verdict(bornIn: 2010, for: offering) == (.excluded, ["E7/age failed"]))
    #expect(try verdict(bornIn: 2005, for: offering) == (.open, []))
  }

  @Test func `a qualification of upper secondary level ends compulsory education at any age`()
    throws
  {
    let offering = sampleOffering(kind: .labourMarketTraining)
    var client = try sampleClient()
    client.birthYear = .known(2010)
    let rules: [RuleID] = ["E7"]
    func reasons(_ level: Fact<QualificationLevel>) throws -> [String] {
      client.qualification.level = level
      return try match(offering, for: client).reasons.filter { rules.contains($0.rule) }.map(
        \.brief
      )
    }
    #expect(try reasons(.known(.vocational)) == [])
    #expect(try reasons(.known(.none)) == ["E7/age failed"])
    #expect(try reasons(.unanswered) == ["E7/age asks qualification.level"])
  }

  @Test func `waiting to reach an age is a step with its months`() throws {
    var client = try sampleClient()
    client.birthYear = .known(2010)
    let match = try match(sampleOffering(minimumAge: 18), for: client)
    #expect(match.actions == [.reachAge(18)])
    #expect(match.unlock.map(\.months) == [12])
  }
}
