import Catalogue
import RepeatableNumbers
import Testing

@testable import Matching

@Suite struct UnlockTests {
  @Test func `a plan has every step in order; studies follow one another and the rest goes beside`()
    throws
  {
    var client = try sampleClient()
    client.languages.fi = skill(.a21, evidence: .test)
    client.literacy = .known(.no)
    client.timeGrid = .known([.evening])
    let offering = sampleOffering(kind: .apprenticeship, minimumLevel: .b11)
    let plan = try #require(try match(offering, for: client).unlock.first)
    #expect(
      plan.steps.map(\.action) == [
        .literacy, .language(.fi, from: .a21, to: .b11), .freeTimes([.day]),
        .findEmployer("kitchen"),
      ]
    )
    #expect(plan.steps.map(\.months) == [12, 6, 1, 3])
    #expect(plan.steps.map(\.isStudy) == [true, true, false, false])
    #expect(plan.months == 18)
  }

  @Test(
    "A plan that is carried out opens the offering, and no part of it does",
    arguments: UInt64(1)...60,
  )
  func plansSuffice(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let client = randomProfile(using: &random)
    let matcher = Matcher(
      catalogue: randomCatalogue(30, using: &random),
      rules: try shippedRules(),
    )
    let date = try sampleDay()
    func judged(_ id: Offering.ID, _ profile: Profile) -> Verdict {
      matcher.verdict(of: id, for: profile, on: date)
    }
    for match in matcher.rank(client, on: date).matches {
      #expect((match.verdict == .notYet) == !match.unlock.isEmpty)
      for plan in match.unlock {
        let done = plan.steps.reduce(client) { $0.carryingOut($1.action, on: date) }
        #expect(judged(match.offering, done) <= .check, "\(match.offering) by \(plan.steps)")
        for parts in properParts(of: plan.steps) {
          let partly = parts.reduce(client) { $0.carryingOut($1.action, on: date) }
          #expect(judged(match.offering, partly) == .notYet, "\(match.offering) by \(parts)")
        }
      }
    }
  }

  /// Every selection of steps but the whole.
  private func properParts(of steps: [UnlockStep]) -> [[UnlockStep]] {
    (0..<(1 << steps.count) - 1).map { bits in
      steps.indices.filter { bits & (1 << $0) != 0 }.map { steps[$0] }
    }
  }
}
