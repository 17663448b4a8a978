import DecisionAnalysis
import RepeatableNumbers
import Testing

/// Promises that hold for any table and region; a failing case prints its seed.
@Suite struct AcceptabilityPropertyTests {
  private static let seeds = UInt64(1)...200

  @Test("Counts and sums of weights are those of sorting every sample", arguments: seeds)
  func plainSorting(seed: UInt64) throws {
    let random = try RandomCase(seed: seed)
    let analysis = random.analysis(samples: 100)
    var counts: [Int: [Int]] = [:]
    var sums: [Int: [Int]] = [:]
    for sample in 0..<analysis.samples {
      let (ranking, weights) = analysis.ranking(ofSample: sample, among: random.rows)
      for (place, row) in ranking.prefix(random.top).enumerated() {
        counts[row, default: Array(repeating: 0, count: random.top)][place] += 1
      }
      let none = Array(repeating: 0, count: weights.count)
      sums[ranking[0]] = zip(sums[ranking[0]] ?? none, weights).map { $0 + $1 }
    }
    let found = analysis.run(among: random.rows)
    #expect(found.rows.map(\.row) == counts.keys.sorted())
    for row in found.rows {
      #expect(row.counts == counts[row.row])
      if row.counts[0] > 0 { #expect(row.firstWeightSums == sums[row.row]) }
    }
  }

  @Test("Leaving out what cannot take a place changes nothing", arguments: seeds)
  func pruning(seed: UInt64) throws {
    let random = try RandomCase(seed: seed)
    let kept = random.table.contenders(among: random.rows, top: random.top, in: random.region)
    #expect(random.analysis().run(among: kept) == random.analysis().run(among: random.rows))
  }

  @Test("The number of threads changes nothing, nor does a second run", arguments: seeds)
  func threads(seed: UInt64) throws {
    let random = try RandomCase(seed: seed)
    let one = random.analysis().run(among: random.rows)
    for threads in [1, 2, 3, 500] {
      #expect(random.analysis().run(among: random.rows, threads: threads) == one)
    }
  }

  @Test("Each place is taken once a sample, and nobody takes two", arguments: seeds)
  func sums(seed: UInt64) throws {
    let random = try RandomCase(seed: seed)
    let found = random.analysis().run(among: random.rows)
    for place in 0..<random.top {
      let expected = place < random.rows.count ? found.samples : 0
      #expect(found.rows.map { $0.counts[place] }.reduce(0, +) == expected)
    }
    #expect(found.rows.allSatisfy { $0.count(among: random.top) <= found.samples })
  }

  @Test("Of two, either one or the other wins, and as often as they rank so", arguments: seeds)
  func pairs(seed: UInt64) throws {
    let random = try RandomCase(seed: seed)
    guard random.rows.count > 1 else { return }
    let analysis = random.analysis(samples: 50)
    let (one, two) = (random.rows[0], random.rows[random.rows.count / 2])
    let wins = analysis.winningCounts(
      of: [.init(one, two), .init(two, one)],
      among: random.rows,
    )
    #expect(wins[0] + wins[1] == analysis.samples)
    let ranked = (0..<analysis.samples).count { sample in
      let ranking = analysis.ranking(ofSample: sample, among: random.rows).rows
      return ranking.firstIndex(of: one) ?? 0 < ranking.firstIndex(of: two) ?? 0
    }
    #expect(wins[0] == ranked)
  }

  @Test("With one weighting and nothing unknown, it is the plain ranking", arguments: seeds)
  func singleWeighting(seed: UInt64) throws {
    let random = try RandomCase(seed: seed, certain: true)
    let analysis = AcceptabilityAnalysis(
      table: random.table,
      region: try .only(random.region.base),
      samples: 40,
      seed: seed,
      top: random.top,
    )
    let columns = random.table.criteria.map { $0.columns[0] }
    let plain = try ScoreTable(rows: random.table.rows, criteria: columns.count) {
      columns[$1][$0]
    }
    let best = plain.top(random.top, weights: random.region.base).entries.map(\.row)
    let found = analysis.run(among: Array(0..<random.table.rows))
    for (place, row) in best.enumerated() { #expect(found[row]?.counts[place] == 40) }
    #expect(found.rows.count == best.count)
  }

  @Test("What is worse in everything is never first, and always behind", arguments: seeds)
  func dominance(seed: UInt64) throws {
    let random = try RandomCase(seed: seed)
    // The last row becomes a copy of the first, a point lower where it can be.
    let (better, worse) = (0, random.table.rows - 1)
    guard worse > better else { return }
    let criteria = random.table.criteria.map { criterion in
      UncertainCriterion(
        factors: criterion.factors,
        columns: criterion.columns.map { column in
          var column = column
          column[worse] = column[better] - min(1, column[better])
          return column
        },
      )
    }
    let analysis = AcceptabilityAnalysis(
      table: try UncertainTable(factors: random.table.factors, criteria: criteria),
      region: random.region,
      samples: 100,
      seed: seed,
      top: random.top,
    )
    // Named last, it does not even win where all values are zero.
    let rows = Array(0..<random.table.rows)
    #expect(analysis.run(among: rows)[worse]?.counts[0] ?? 0 == 0)
    #expect(analysis.winningCounts(of: [.init(better, worse)], among: rows) == [100])
  }
}
