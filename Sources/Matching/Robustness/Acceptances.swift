import DecisionAnalysis

/// Runs SMAA-2 over offerings and gives what lists show of it.
struct Acceptances {
  private let analysis: AcceptabilityAnalysis
  private let settings: RobustnessSettings
  private let table: UncertainTable
  private let region: WeightRegion
  private let all: [Int]

  /// The win over a tier's first that starts the next tier, of four.
  private static let tierThreshold = 3
  /// Of how many rows tiers are worked out; those after them stand in the last one.
  private static let tieredRows = 24

  init(table: UncertainTable, region: WeightRegion, settings: RobustnessSettings) {
    analysis = AcceptabilityAnalysis(
      table: table,
      region: region,
      samples: settings.samples,
      seed: settings.seed,
    )
    self.settings = settings
    self.table = table
    self.region = region
    all = Array(0..<table.rows)
  }

  /// Places of the table's rows that can be among the ten best, from the best base score.
  private var contenders: [Int] { table.contenders(among: all, top: analysis.top, in: region) }

  struct Entry: Sendable {
    let robustness: Robustness
    let tier: Int
  }

  /// Counts and tier of each of the table's `rows`, the first of a ranking.
  func entries(of rows: [Int]) -> [Entry] {
    let (acceptability, tiers) = sideBySide {
      analysis.run(among: contenders, threads: settings.threads)
    } _: {
      self.tiers(of: rows)
    }
    return zip(rows, tiers).map { row, tier in
      let counts = acceptability[row]
      let robustness = Robustness(
        samples: settings.samples,
        first: counts?.count(among: 1) ?? 0,
        topFive: counts?.count(among: 5) ?? 0,
      )
      return Entry(robustness: robustness, tier: tier)
    }
  }

  private func tiers(of rows: [Int]) -> [Int] {
    let tiered = Array(rows.prefix(Self.tieredRows))
    var pairs: [AcceptabilityAnalysis.Pair] = []
    for (index, first) in tiered.enumerated() {
      pairs += tiered[(index + 1)...].map { AcceptabilityAnalysis.Pair(first, $0) }
    }
    // One pass for all pairs: which of them matter is known only after the first. Named from the
    // worst on, so that equal scores are no win of the better placed.
    let counts = analysis.winningCounts(of: pairs, among: all.reversed())
    let wins = Dictionary(uniqueKeysWithValues: zip(pairs, counts))
    var tiers: [Int] = []
    var leader = tiered.first ?? 0
    for row in tiered {
      let lost = wins[AcceptabilityAnalysis.Pair(leader, row)] ?? 0
      let startsTier = lost * 4 >= Self.tierThreshold * settings.samples
      if startsTier { leader = row }
      tiers.append((tiers.last ?? 1) + (startsTier ? 1 : 0))
    }
    return tiers + Array(repeating: tiers.last ?? 1, count: rows.count - tiers.count)
  }
}
