import DecisionAnalysis

/// Runs SMAA-2 over offerings and gives what lists show of it.
struct Acceptances {
  private let analysis: AcceptabilityAnalysis
  private let settings: RobustnessSettings
  /// Places of the table's rows that can be among the ten best, from the best base score.
  private let contenders: [Int]
  private let all: [Int]

  /// The win over a tier's first that starts the next tier, of four.
  private static let tierThreshold = 3
  /// Of how many rows tiers are worked out; those after them stand in the last one.
  private static let tieredRows = 30

  init(table: UncertainTable, region: WeightRegion, settings: RobustnessSettings) {
    analysis = AcceptabilityAnalysis(
      table: table,
      region: region,
      samples: settings.samples,
      seed: settings.seed,
    )
    self.settings = settings
    all = Array(0..<table.rows)
    contenders = table.contenders(among: all, top: analysis.top, in: region)
  }

  /// Writes tiers and counts into the first matches of a ranking; `rows` are their places in the
  /// table.
  func complete(_ matches: inout [Match], rows: [Int]) {
    let acceptability = analysis.run(among: contenders, threads: settings.threads)
    let tiers = tiers(of: rows)
    for (index, row) in rows.enumerated() {
      let counts = acceptability[row]
      matches[index].robustness = Robustness(
        samples: settings.samples,
        first: counts?.count(among: 1) ?? 0,
        topFive: counts?.count(among: 5) ?? 0,
      )
      matches[index].tier = tiers[index]
    }
  }

  private func tiers(of rows: [Int]) -> [Int] {
    var tiers: [Int] = []
    var leader = 0
    var tier = 1
    let tiered = Array(rows.prefix(Self.tieredRows))
    while leader < tiered.count {
      let followers = Array(tiered[(leader + 1)...])
      let pairs = followers.map { AcceptabilityAnalysis.Pair(tiered[leader], $0) }
      let wins = analysis.winningCounts(of: pairs, among: all)
      let next =
        wins.firstIndex { $0 * 4 >= Self.tierThreshold * settings.samples } ?? followers.count
      tiers += Array(repeating: tier, count: next + 1)
      leader += next + 1
      tier += 1
    }
    return tiers + Array(repeating: max(1, tier - 1), count: rows.count - tiers.count)
  }
}
