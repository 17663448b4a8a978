import Catalogue
import RepeatableNumbers
import Testing

@testable import Matching

/// What orders offerings that are not open yet: the number of steps, then how long they take.
@Suite struct LadderOrderTests {
  private func ranked(_ offerings: [Offering], rules: RulePack? = nil) throws -> [Match] {
    var client = try sampleClient()
    client.languages.fi = skill(.a13, evidence: .test)
    client.literacy = .known(.no)
    client.latinScript = .known(true)
    return Matcher(catalogue: sampleCatalogue(offerings), rules: try rules ?? shippedRules())
      .rank(client, on: try sampleDay()).matches
  }

  /// The wish for kitchen gives the longer ladder more points.
  @Test func `of as many steps the shorter ladder comes first, whatever the points`() throws {
    let matches = try ranked([
      sampleOffering(id: "kitchen-b1", minimumLevel: .b11),
      sampleOffering(id: "retail-a2", field: "retail", minimumLevel: .a21),
    ])
    #expect(matches.map(\.offering) == ["retail-a2", "kitchen-b1"])
    #expect(matches.map(\.firstSteps.count) == [2, 2])
    #expect(matches.map(\.firstSteps.wholeMonths) == [15, 21])
    #expect(matches[0].score < matches[1].score)
  }

  @Test func `fewer steps come before a shorter ladder`() throws {
    let matches = try ranked([
      sampleOffering(id: "read-first", minimumLevel: .a11),
      sampleOffering(
        id: "language-and-evenings",
        kind: .workshop,
        minimumLevel: .a21,
        times: [.day, .evening],
      ),
    ])
    // Twelve months in one step; three and one beside each other in two.
    #expect(matches.map(\.offering) == ["read-first", "language-and-evenings"])
    #expect(matches.map(\.firstSteps.wholeMonths) == [12, 3])
  }

  @Test func `equal ladders are ordered by points`() throws {
    let matches = try ranked([
      sampleOffering(id: "a-retail", field: "retail", minimumLevel: .a21),
      sampleOffering(id: "b-kitchen", minimumLevel: .a21),
    ])
    #expect(matches.map(\.offering) == ["b-kitchen", "a-retail"])
  }

  @Test func `a comparison says that the months decide, and how many they are`() throws {
    let matches = try ranked([
      sampleOffering(id: "kitchen-b1", minimumLevel: .b11),
      sampleOffering(id: "retail-a2", field: "retail", minimumLevel: .a21),
    ])
    let comparison = compare(matches[0], matches[1])
    #expect(comparison.decider == .months)
    #expect([comparison.firstMonths, comparison.secondMonths] == [15, 21])
    #expect(comparison.reversal == nil)
  }

  /// A second rule that asks for literacy, of offerings with another property than E5 looks at.
  private func packThatAsksForReadingTwice() throws -> RulePack {
    try pack { members in
      guard case .list(let rules) = members["rules"],
        let reading = rules.first(where: { $0.isNamed("E5") }),
        case .object(var rule) = reading, case .list(let clauses)? = rule["clauses"],
        case .object(var clause)? = clauses.first
      else { throw RulePackError.unreadable("there is no E5") }
      rule["id"] = .text("X1")
      clause["when"] = .object(["fact": .text("offering.paid"), "isTrue": .boolean(false)])
      rule["clauses"] = .list([.object(clause)])
      members["rules"] = .list(rules + [.object(rule)])
    }
  }

  @Test func `a study that two rules ask for counts once`() throws {
    let rules = try packThatAsksForReadingTwice()
    let matches = try ranked([sampleOffering(minimumLevel: .a21)], rules: rules)
    #expect(matches[0].said("X1") == ["X1/missing failed"])
    #expect(matches[0].firstSteps.wholeMonths == 15)
  }

  @Test("Classes count the months of each offering, also where two rules ask for the same study")
  func classes() throws {
    let rules = try packThatAsksForReadingTwice()
    for seed in UInt64(1)...60 {
      var random = SplitMix64(seed: seed)
      let matcher = Matcher(catalogue: randomCatalogue(30, using: &random), rules: rules)
      let context = matcher.context(randomProfile(using: &random), on: try sampleDay())
      let judgements = matcher.order(in: context, limits: .shown).evaluation.judgements
      for (judgement, prepared) in zip(judgements, matcher.catalogue.offerings) {
        let first = matcher.match(prepared, in: context).firstSteps
        #expect(judgement.months == first.orderingMonths, "seed \(seed)")
        #expect(judgement.stepCount == first.count, "seed \(seed)")
      }
    }
  }
}

extension JSONValue {
  fileprivate func isNamed(_ id: String) -> Bool {
    if case .object(let members) = self { members["id"] == .text(id) } else { false }
  }
}
