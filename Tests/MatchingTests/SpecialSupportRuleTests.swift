import Catalogue
import Testing

@testable import Matching

@Suite struct SpecialSupportRuleTests {
  private let offering = sampleOffering(isForSpecialSupport: true)

  @Test func `training for special support is a check for who has named no support`() throws {
    var client = try sampleClient()
    client.support = .known([])
    let match = try match(offering, for: client)
    #expect(match.verdict == .check)
    #expect(match.said("E24") == ["E24/support failed"])
  }

  @Test(
    "A client who has not told of support is not closed out; it is talked about",
    arguments: [Fact<[SupportNeed]>.unanswered, .dontKnow, .refused],
  )
  func unknown(support: Fact<[SupportNeed]>) throws {
    var client = try sampleClient()
    client.support = support
    let match = try match(offering, for: client)
    #expect(match.verdict == .check)
    #expect(match.said("E24") == ["E24/support asks support"])
  }

  @Test func `for who has named support it is a check too, since the school assesses the need`()
    throws
  {
    var client = try sampleClient()
    client.support = .known([.smallGroup])
    let match = try match(offering, for: client)
    #expect(match.verdict == .check)
    #expect(match.said("E24") == ["E24/told failed"])
  }

  @Test("Other training, and training that does not say, asks nothing", arguments: [false, nil])
  func others(isForSpecialSupport: Bool?) throws {
    let other = sampleOffering(isForSpecialSupport: isForSpecialSupport)
    let match = try match(other, for: sampleClient())
    #expect(match.verdict == .open)
    #expect(match.said("E24") == [])
  }

  @Test func `support moves no points`() throws {
    var client = try sampleClient()
    let before = try match(offering, for: client)
    client.support = .known([.smallGroup, .readingSupport])
    #expect(try match(offering, for: client).score == before.score)
  }
}
