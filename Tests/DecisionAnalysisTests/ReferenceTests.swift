import DecisionAnalysis
import Testing

/// Another program's answers on the generated catalogue, to the last bit.
@Suite(.enabled(if: ReferenceAnswers.isAtHand, "the reference answers are not beside the project"))
struct ReferenceTests {
  @Test(
    "The 50 best, filtered and not, are the reference's",
    arguments: [200, 1000, 20_000, 1_000_000],
  )
  func top(rows: Int) throws {
    let reference = try #require(ReferenceAnswers.read().catalogues["\(rows)"])
    let table = try GeneratedCatalogue.table(rows: rows)
    #expect((0..<12).map { table.value(row: 0, criterion: $0) } == reference.row0)
    expect(table.top(50, weights: GeneratedCatalogue.weights), reference.all)
    expect(
      table.top(50, weights: GeneratedCatalogue.weights, where: GeneratedCatalogue.conditions),
      reference.filtered,
    )
  }

  private func expect(_ top: TopRows, _ reference: ReferenceAnswers.Top) {
    #expect(top.passing == reference.passing)
    #expect(top.entries.map(\.row) == reference.id)
    #expect(top.entries.map(\.score) == reference.score)
  }

  @Test(
    "Counts of places and sums of weights are the reference's",
    arguments: [(200, 2000, 1), (200, 2000, 2), (20_000, 10_000, 2)],
  )
  func acceptability(rows: Int, samples: Int, threads: Int) throws {
    let reference = try #require(ReferenceAnswers.read().smaa2["\(rows)x\(samples)"])
    let region = try WeightRegion.all(criteria: 12)
    let seed = GeneratedCatalogue.weightSeed
    #expect(WeightSampler(region).weights(ofSample: 0, seed: seed) == reference.weights0)
    let analysis = AcceptabilityAnalysis(
      table: try UncertainTable(columns: GeneratedCatalogue.columns(rows: rows)),
      region: region,
      samples: samples,
      seed: seed,
    )
    let found = analysis.run(among: Array(0..<rows), threads: threads)
    #expect(found.rows.count == reference.everAmongTen)
    #expect(found.rows.count { $0.counts[0] > 0 } == reference.everFirst)
    #expect(sha256(digestText(found)) == reference.digest)
    for (row, counts) in reference.counts {
      #expect(found[try #require(Int(row))]?.counts == counts)
    }
    for (row, sums) in reference.centralSums {
      #expect(found[try #require(Int(row))]?.firstWeightSums == sums)
    }
  }

  private func digestText(_ acceptability: Acceptability) -> String {
    acceptability.rows.map { row in
      "\(row.row):\(row.counts.map(String.init).joined(separator: ","));"
    }.joined()
  }
}
