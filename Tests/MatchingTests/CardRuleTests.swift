import Catalogue
import Testing

@testable import Matching

@Suite struct CardRuleTests {
  private let offering = sampleOffering(cards: [.hygienePassport, .firstAid])

  @Test func `cards that a client is known to lack are a check, and the reason names them`() throws
  {
    var client = try sampleClient()
    client.cards = .known([.firstAid, .forklift])
    let match = try match(offering, for: client)
    #expect(match.verdict == .check)
    #expect(match.said("E23") == ["E23/cards failed"])
    #expect(
      match.reasons(of: "E23").map(\.arguments) == [[.cardsMissing: .codes(["hygiene_passport"])]]
    )
  }

  @Test func `a client who has none lacks them all`() throws {
    var client = try sampleClient()
    client.cards = .known([.none])
    let reasons = try match(offering, for: client).reasons(of: "E23")
    #expect(
      reasons.map(\.arguments) == [[.cardsMissing: .codes(["first_aid", "hygiene_passport"])]]
    )
  }

  @Test(
    "Cards that are not known are asked, with what the training needs",
    arguments: [Fact<[WorkCard]>.unanswered, .dontKnow, .refused],
  )
  func unknown(cards: Fact<[WorkCard]>) throws {
    var client = try sampleClient()
    client.cards = cards
    let match = try match(offering, for: client)
    #expect(match.verdict == .check)
    #expect(match.said("E23") == ["E23/cards asks cards"])
    #expect(
      match.reasons(of: "E23").map(\.arguments) == [
        [.requiredCards: .codes(["first_aid", "hygiene_passport"])]
      ]
    )
  }

  @Test func `who has every card hears nothing of them`() throws {
    var client = try sampleClient()
    client.cards = .known([.firstAid, .hygienePassport])
    let match = try match(offering, for: client)
    #expect(match.verdict == .open)
    #expect(match.said("E23") == [])
  }

  @Test func `a training that states no cards asks for none`() throws {
    let match = try match(sampleOffering(), for: sampleClient())
    #expect(match.verdict == .open)
    #expect(match.said("E23") == [])
  }
}
