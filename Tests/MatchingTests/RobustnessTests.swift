import Catalogue
import Languages
import RepeatableNumbers
import Testing

@testable import Matching

/// How sure a ranking is; a failing random case prints its seed.
@Suite struct RobustnessTests {
  private static let seeds = UInt64(1)...20

  private func matcher(_ catalogue: CatalogueSnapshot) throws -> Matcher {
    Matcher(catalogue: catalogue, rules: try shippedRules())
  }

  @Test(
    "Without margins and open answers the robust order is the order of the list",
    arguments: seeds,
  )
  func certainty(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let catalogue = sampleCatalogue(
      (0..<8).map { number in
        sampleOffering(
          id: Offering.ID("offering-\(number)"),
          minimumLevel: [.a21, .a22, .b11].randomElement(using: &random),
          languageSupport: Bool.random(using: &random),
          durationMonths: Int.random(in: 2...30, using: &random),
          occupations: [],
        )
      }
    )
    let settings = RobustnessSettings(samples: 200, weightMargin: 0)
    let ranking = try matcher(catalogue).assess(
      sampleClient(),
      on: sampleDay(),
      settings: settings,
    )
    let first = try #require(ranking.matches.first { $0.verdict <= .check })
    let skills = ranking.matches.map { $0.parts[0] }
    // Without an occupation the skills are open, but equally so for all.
    #expect(skills.allSatisfy { $0.low == 0 && $0.high == 1000 })
    #expect(first.robustness == Robustness(samples: 200, first: 200, topFive: 200))
  }

  @Test("One thread and two, and a second run, give the same", arguments: seeds)
  func repeatability(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let matcher = try matcher(randomCatalogue(30, using: &random))
    let client = randomProfile(using: &random)
    func assess(threads: Int) throws -> Ranking {
      matcher.assess(
        client,
        on: try sampleDay(),
        settings: RobustnessSettings(samples: 600, seed: seed, threads: threads),
      )
    }
    let alone = try assess(threads: 1)
    #expect(try assess(threads: 2) == alone)
    #expect(try assess(threads: 1) == alone)
  }

  @Test("Robustness changes neither order, verdict nor score", arguments: seeds)
  func orderStays(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let matcher = try matcher(randomCatalogue(30, using: &random))
    let client = randomProfile(using: &random)
    let plain = matcher.rank(client, on: try sampleDay())
    var assessed = matcher.assess(
      client,
      on: try sampleDay(),
      settings: RobustnessSettings(samples: 100, seed: seed),
    )
    for index in assessed.matches.indices {
      assessed.matches[index].tier = nil
      assessed.matches[index].robustness = nil
    }
    #expect(assessed.matches == plain.matches)
  }

  @Test(
    "Tiers rise by one, start at the first and hold for what is possible alone",
    arguments: seeds,
  )
  func tiers(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let matcher = try matcher(randomCatalogue(30, using: &random))
    let ranking = matcher.assess(
      randomProfile(using: &random),
      on: try sampleDay(),
      settings: RobustnessSettings(samples: 300, seed: seed),
    )
    let possible = ranking.matches.filter { $0.verdict <= .check }
    if possible.count > 1 {
      let tiers = possible.map { $0.tier ?? 0 }
      #expect(tiers.first == 1)
      #expect(zip(tiers, tiers.dropFirst()).allSatisfy { $1 == $0 || $1 == $0 + 1 })
      #expect(possible.reduce(0) { $0 + ($1.robustness?.first ?? 0) } <= 300)
    }
    #expect(ranking.matches.filter { $0.verdict > .check }.allSatisfy { $0.tier == nil })
  }

  @Test func `offerings alike but for their names share a tier, and half the first places`() throws
  {
    let catalogue = sampleCatalogue([
      sampleOffering(id: "a"), sampleOffering(id: "b"), sampleOffering(id: "c"),
    ])
    let ranking = try matcher(catalogue).assess(
      sampleClient(),
      on: sampleDay(),
      settings: RobustnessSettings(samples: 100),
    )
    // Equal scores are settled by the id, so the first of them wins every sample.
    #expect(ranking.matches.map { $0.robustness?.first } == [100, 0, 0])
    #expect(ranking.matches.allSatisfy { $0.robustness?.topFive == 100 })
    #expect(ranking.matches.map(\.tier) == [1, 1, 1])
  }

  @Test func `other distances between the classes of demand keep their order and their ends`()
    throws
  {
    let table = try shippedRules().values.labourDemand.byBalance
    let spacings = table.spacings(count: 8)
    #expect(spacings.count == 8)
    #expect(spacings[0] == table)
    for spacing in spacings {
      let ordered =
        Array(spacing.surplus.reversed()) + spacing.balanced.prefix(1) + spacing.shortage
      #expect(ordered == ordered.sorted())
      #expect(ordered.first == 0 && ordered.last == table.shortage.last)
      #expect(Set(spacing.balanced).count == 1)
    }
  }
}
