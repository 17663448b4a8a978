import Catalogue
import Foundation
import RepeatableNumbers
import Testing

@testable import Matching

/// A trail gives its ranking again; a failing random case prints its seed.
@Suite struct TrailTests {
  private func bytes(_ ranking: Ranking) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(ranking)
  }

  @Test("A trail that was stored and read gives the same bytes again", arguments: UInt64(1)...25)
  func replay(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = randomCatalogue(25, using: &random)
    let client = randomProfile(using: &random)
    let date = try sampleDay()
    var choices = AdvisorChoices()
    try choices.weigh(.order(Criterion.allCases.shuffled(using: &random)))
    try choices.mark("offering-3", as: .pin, because: "x")
    let matcher = Matcher(catalogue: catalogue, rules: try shippedRules())
    let settings = RobustnessSettings(samples: 200, seed: seed, threads: 1, weightMargin: 20)
    let trail = matcher.trail(
      client,
      on: date,
      choices: choices,
      sampling: settings,
      hasQuestions: true,
    )
    var made = matcher.assess(client, on: date, weights: try choices.weights, settings: settings)
    let report = matcher.questions(for: client, on: date, weights: try choices.weights)
    made.questions = report.impacts
    made.isSettled = report.isSettled

    let stored = try JSONEncoder().encode(trail)
    let read = try JSONDecoder().decode(RankingTrail.self, from: stored)
    #expect(read == trail)
    let later = Matcher(catalogue: catalogue, rules: try shippedRules())
    #expect(try bytes(later.replay(read)) == bytes(made))
  }

  @Test func `a trail without sampling gives the plain ranking`() throws {
    let matcher = Matcher(catalogue: sampleCatalogue(), rules: try shippedRules())
    let client = try sampleClient()
    let trail = matcher.trail(client, on: try sampleDay())
    #expect(try matcher.replay(trail) == matcher.rank(client, on: sampleDay()))
  }

  @Test func `another catalogue is refused by name`() throws {
    var catalogue = sampleCatalogue()
    catalogue.hash = "aaaa"
    let rules = try shippedRules()
    let trail = Matcher(catalogue: catalogue, rules: rules)
      .trail(Profile(), on: try sampleDay())
    catalogue.hash = "bbbb"
    let other = Matcher(catalogue: catalogue, rules: rules)
    let error = ReplayError.otherCatalogue(made: "aaaa", present: "bbbb")
    #expect(throws: error) { try other.replay(trail) }
    #expect(
      error.description
        == "The ranking was made with the catalogue aaaa, and this is bbbb. Open the catalogue of "
        + "that day."
    )
  }

  @Test func `another rule pack is refused, even one of the same version`() throws {
    let catalogue = sampleCatalogue()
    let data = try shippedRulesData()
    let trail = Matcher(catalogue: catalogue, rules: try shippedRules())
      .trail(Profile(), on: try sampleDay())
    let edited = try RulePack.load(from: data + Data("\n".utf8))
    #expect(edited.version == trail.rules.version && edited.hash != trail.rules.hash)
    #expect(throws: ReplayError.self) {
      try Matcher(catalogue: catalogue, rules: edited).replay(trail)
    }
    let error = ReplayError.otherRules(
      made: RankingTrail.Rules(id: "luotsi-rules", version: "2026-12", hash: "aa"),
      present: RankingTrail.Rules(id: "luotsi-rules", version: "2027-01", hash: "bb"),
    )
    #expect(
      error.description
        == "The ranking was made with the rule pack luotsi-rules 2026-12 (aa), and this is "
        + "luotsi-rules 2027-01 (bb). Give the pack of that day."
    )
  }
}
