import Dispatch
import Synchronization

/// Ranks alternatives under many sampled weightings and answers, and counts who comes where.
///
/// The result depends on the table, the region, the number of samples and the seed, and neither on
/// the number of threads nor on which rows were left out because they cannot take a place.
public struct AcceptabilityAnalysis: Sendable {
  public let table: UncertainTable
  public let samples: Int
  public let seed: UInt64
  /// How many places are counted.
  public let top: Int
  let sampler: WeightSampler

  public init(
    table: UncertainTable,
    region: WeightRegion,
    samples: Int = 10_000,
    seed: UInt64,
    top: Int = 10,
  ) {
    precondition(
      region.base.count == table.criteria.count,
      "each criterion has one weight",
    )
    self.table = table
    self.samples = samples
    self.seed = seed
    self.top = top
    sampler = WeightSampler(region)
  }

  public var region: WeightRegion { sampler.region }

  /// Ranks `rows`, each named once, in every sample and counts their places.
  ///
  /// Where two have the same score in a sample, the one named first takes the better place: name
  /// them from the best base score to the worst.
  public func run(among rows: [Int], threads: Int = 1) -> Acceptability {
    let columns = VariantColumns(table, rows: rows)
    let start = Tally(rows: rows.count, top: top, criteria: table.criteria.count)
    let threads = max(1, min(threads, samples))
    let sum = Mutex(start)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let share = samples * thread / threads..<samples * (thread + 1) / threads
      let part = count(share, rows, columns, from: start)
      sum.withLock { $0.add(part) }
    }
    return sum.withLock { $0 }.acceptability(samples: samples, names: rows)
  }

  private func count(
    _ samples: Range<Int>,
    _ rows: [Int],
    _ columns: VariantColumns,
    from start: Tally,
  ) -> Tally {
    var tally = start
    var batch = SampleBatch(self, columns: columns)
    var scouts = Scouts(table, rows: Array(rows.prefix(Scouts.most)), places: top)
    var batches = 0
    for first in stride(from: samples.lowerBound, to: samples.upperBound, by: SampleBatch.size) {
      let part = first..<min(first + SampleBatch.size, samples.upperBound)
      batch.run(part, scouts: &scouts)
      for place in 0..<part.count {
        tally.add(batch.best[place].rows, weights: batch.weights[place])
      }
      batches += 1
      // After 1, 2, 4, 8 batches and so on.
      if batches & (batches - 1) == 0 {
        let often = tally.mostFrequent(Scouts.most).map { rows[$0] }
        scouts = Scouts(table, rows: often, places: top)
      }
    }
    return tally
  }
}
