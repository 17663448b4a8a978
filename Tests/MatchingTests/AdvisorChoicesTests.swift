import Catalogue
import Foundation
import RepeatableNumbers
import Testing

@testable import Matching

/// What an advisor's choices do to a list; a failing random case prints its seed.
@Suite struct AdvisorChoicesTests {
  private func matcher(_ offerings: [Offering]) throws -> Matcher {
    Matcher(catalogue: sampleCatalogue(offerings), rules: try shippedRules())
  }

  private let three = [
    sampleOffering(id: "a"), sampleOffering(id: "b", durationMonths: 30),
    sampleOffering(id: "c", field: "care"),
  ]

  @Test func `a pinned offering stands above the list and a hidden one folded below it`() throws {
    var choices = AdvisorChoices()
    try choices.mark("c", as: .pin, because: "Asiakas tuntee koulun")
    try choices.mark("a", as: .hide, because: "Ryhmä on peruttu")
    let client = try sampleClient()
    let shown = try matcher(three).choose(choices, for: client, on: sampleDay())
    let plain = try matcher(three).rank(client, on: sampleDay())
    #expect(shown.pinned.map(\.id) == ["c"])
    #expect(shown.list.map(\.offering) == ["b"])
    #expect(shown.hidden.map(\.id) == ["a"] && shown.hidden.map(\.reason) == ["Ryhmä on peruttu"])
    for match in shown.shown + shown.hidden.map(\.match) {
      #expect(plain.matches.contains(match))
    }
    #expect(
      shown.effect.topTen == [
        ChoiceEffect.Move(offering: "c", from: 3, to: 1),
        ChoiceEffect.Move(offering: "a", from: 1, to: nil),
      ]
    )
    #expect(shown.effect.likeness == -1)
  }

  @Test func `no reason, no pin; and the sentence says so`() throws {
    var choices = AdvisorChoices()
    #expect(throws: ChoiceError.noReason("a")) { try choices.mark("a", as: .hide, because: "  ") }
    #expect(choices.isEmpty)
    #expect(
      ChoiceError.noReason("a").description
        == "'a' was pinned or hidden without a reason. Write why, in a few words."
    )
    #expect(
      ChoiceError.criterionMissing(.goals).description
        == "The order of importance lacks 'goals'. Give every criterion a place."
    )
    #expect(
      ChoiceError.criterionTwice(.goals).description
        == "The order of importance has 'goals' twice. Keep one of them."
    )
  }

  @Test func `hiding what was pinned leaves one mark, and it can be taken back`() throws {
    var choices = AdvisorChoices()
    try choices.mark("a", as: .pin, because: "x")
    try choices.mark("a", as: .hide, because: "y")
    #expect(choices.pins.isEmpty && choices.hides.map(\.reason) == ["y"])
    choices.unmark("a")
    #expect(choices.isEmpty)
  }

  @Test func `an order of importance becomes its middle weights`() throws {
    let order: [Criterion] = [
      .interest, .skills, .dailyLife, .route, .goals, .languageMargin, .labourDemand,
    ]
    let weights = try Weights(rankOrderCentroid: order)
    // (1 + 1/2 + … + 1/7) / 7 = 0.37041, and so on.
    #expect(order.map { weights[$0] } == [3704, 2276, 1561, 1085, 728, 442, 204])
  }

  @Test("Any order gives weights that a rule pack could have", arguments: UInt64(1)...40)
  func centroids(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let order = Criterion.allCases.shuffled(using: &random)
    let weights = try Weights(rankOrderCentroid: order)
    try weights.validate()
    let others = order.filter { $0 != .labourDemand }.map { weights[$0] }
    #expect(others == others.sorted(by: >))
  }

  @Test func `weights that do not hold are refused and the earlier ones kept`() throws {
    var choices = AdvisorChoices()
    try choices.weigh(.order(Criterion.allCases))
    let before = choices
    var heavy = try shippedRules().weights
    heavy.skills += 1
    #expect(throws: ChoiceError.weights(.number(.weightsSumTo(10_001)))) {
      try choices.weigh(.weights(heavy))
    }
    #expect(choices == before)
  }

  @Test func `stored weights that no longer hold give way to the pack's, and marks stay`() throws {
    let heavy = Data(
      """
      {"weighing": {"weights": {"_0": {"skills": 4000, "interest": 1000, "labourDemand": 2000,
        "route": 1000, "dailyLife": 1000, "languageMargin": 500, "goals": 500}}},
        "pins": [{"offering": "a", "reason": "x"}], "hides": []}
      """.utf8
    )
    var choices = try JSONDecoder().decode(AdvisorChoices.self, from: heavy)
    #expect(throws: ChoiceError.weights(.number(.labourDemandTooHeavy(2000)))) {
      try choices.weights
    }
    let hasDropped = choices.dropUnusableWeighing()
    #expect(hasDropped && choices.weighing == nil)
    #expect(choices.pins.map(\.offering) == ["a"])
    let dropsAgain = choices.dropUnusableWeighing()
    #expect(!dropsAgain)
  }

  @Test func `a mark on what the catalogue no longer has is kept and said`() throws {
    var choices = AdvisorChoices()
    try choices.mark("sold", as: .pin, because: "Tuttu koulu")
    try choices.mark("b", as: .pin, because: "x")
    try choices.mark("lost", as: .hide, because: "y")
    let shown = try matcher(three).choose(choices, for: sampleClient(), on: sampleDay())
    #expect(shown.pinned.map(\.id) == ["b"] && shown.hidden.isEmpty)
    #expect(shown.gone.map(\.offering) == ["sold", "lost"])
    #expect(shown.gone.map(\.reason) == ["Tuttu koulu", "y"])
  }

  @Test func `likeness counts pairs, and leaves out those that are level`() {
    #expect(kendallTauB([(1, 1), (2, 2), (3, 3)]) == 1)
    #expect(kendallTauB([(1, 3), (2, 2), (3, 1)]) == -1)
    #expect(kendallTauB([(1, 1), (1, 1)]) == nil)
    // 4 agreeing, 0 opposed, 5 and 5 of 6 pairs comparable.
    #expect(kendallTauB([(1, 1), (1, 2), (2, 3), (3, 3)]) == 4.0 / 5.0)
  }

  @Test(
    "Choices change no score, lose no offering, and none at all changes nothing",
    arguments: UInt64(1)...40,
  )
  func scoresStay(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(20, using: &random)
    let client = randomProfile(using: &random)
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let date = try sampleDay()
    let plain = matcher.rank(client, on: date)
    var choices = AdvisorChoices()
    let nothing = try matcher.choose(choices, for: client, on: date)
    #expect(nothing.list == plain.matches && nothing.effect.topTen.isEmpty)
    for offering in catalogue.offerings.shuffled(using: &random).prefix(3) {
      try choices.mark(offering.id, as: .pin, because: "x")
    }
    for offering in catalogue.offerings.shuffled(using: &random).prefix(3) {
      try choices.mark(offering.id, as: .hide, because: "x")
    }
    // Cut short, so that some of the marked are beyond the list.
    let limits = RankingLimits(possible: 20, notYet: 2, excluded: 1)
    let shown = try matcher.choose(choices, for: client, on: date, limits: limits)
    #expect(shown.pinned.count == choices.pins.count && shown.hidden.count == choices.hides.count)
    for match in shown.shown + shown.hidden.map(\.match) {
      #expect(plain.matches.contains(match))
    }
  }
}

/// How the client's priorities move weights that an advisor has set.
@Suite struct MovedWeightTests {
  @Test(
    "The client's priorities keep any advisor's weights within bounds",
    arguments: UInt64(1)...60,
  )
  func bounds(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let shifts = try shippedRules().priorityShifts
    let order = Criterion.allCases.shuffled(using: &random)
    var weights = try Weights(rankOrderCentroid: order)
    // All of the last one's weight to the first, so that nothing can be taken from it.
    if order[0] != .labourDemand {
      weights[order[0]] += weights[order[6]]
      weights[order[6]] = 0
    }
    for first in Priority.allCases {
      for second in Priority.allCases where second != first {
        try shifts.applied(to: weights, first: first, second: second).validate()
      }
    }
  }
}
