import Catalogue
import RepeatableNumbers
import Testing

@testable import Matching

/// Working out a class of offerings once gives what working out each offering would.
@Suite struct FacetOracleTests {
  @Test("Classes of offerings change nothing in the result", arguments: UInt64(1)...120)
  func oracle(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(40, using: &random)
    let client = randomProfile(using: &random)
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let context = matcher.context(client, on: try sampleDay())
    let order = matcher.order(in: context, limits: .shown)
    let ranking = matcher.rank(client, on: try sampleDay())
    let shown = Dictionary(uniqueKeysWithValues: ranking.matches.map { ($0.offering, $0) })
    for (row, prepared) in matcher.catalogue.offerings.enumerated() {
      let direct = matcher.match(prepared, in: context)
      let judgement = order.evaluation.judgements[row]
      #expect(judgement.verdict == direct.verdict)
      if let plan = direct.unlock.first { #expect(judgement.stepCount == plan.steps.count) }
      #expect(judgement.months == direct.firstSteps.orderingMonths)
      #expect(Int(order.scores[row]) == direct.score)
      #expect(shown[direct.offering] == direct)
    }
  }
}
