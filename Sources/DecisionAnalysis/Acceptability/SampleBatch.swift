/// Some samples that go over the rows together, so that a block of rows is read from near memory.
struct SampleBatch {
  static let size = 32
  /// Steps of 32 rows that all samples of a batch take before the next: 512 rows, 12 KiB of
  /// columns where there are 12 and no more than one of each is used.
  static let stepsPerBlock = 16

  private let columns: VariantColumns
  private let sampler: WeightSampler
  private let factors: [UncertainFactor]
  private let seed: UInt64
  private let criteria: Int

  private(set) var weights: [[Int]]
  private(set) var best: [BestRows]
  private var answers: [Int]
  private var starts: [Int]
  private var roughWeights: [ValueColumns.Vector]
  private var rough: [RoughWeights]
  /// A score that the last place is known to reach before any row has been scanned.
  private var floors: [Int]
  private var found: [Int]

  init(_ analysis: AcceptabilityAnalysis, columns: VariantColumns) {
    self.columns = columns
    sampler = analysis.sampler
    factors = analysis.table.factors
    seed = analysis.seed
    criteria = analysis.table.criteria.count
    weights = Array(repeating: Array(repeating: 0, count: criteria), count: Self.size)
    best = Array(repeating: BestRows(capacity: analysis.top), count: Self.size)
    answers = Array(repeating: 0, count: factors.count)
    starts = Array(repeating: 0, count: Self.size * criteria)
    roughWeights = Array(repeating: .zero, count: Self.size * criteria)
    rough = Array(repeating: RoughWeights(), count: Self.size)
    floors = Array(repeating: 0, count: Self.size)
    found = Array(repeating: 0, count: Self.stepsPerBlock * ValueColumns.rowsPerStep)
  }

  /// Draws the samples and finds the best rows of each.
  ///
  /// Scouts save work and change nothing.
  mutating func run(_ samples: Range<Int>, scouts: inout Scouts) {
    for (place, sample) in samples.enumerated() {
      draw(sample, place)
      floors[place] = scouts.floor(
        answers: answers,
        weights: roughWeights,
        from: place * criteria,
        rough[place],
      )
    }
    let steps = columns.columns.steps
    for first in stride(from: 0, to: steps, by: Self.stepsPerBlock) {
      let block = first..<min(first + Self.stepsPerBlock, steps)
      for place in 0..<samples.count { scan(block, place) }
    }
  }

  private mutating func draw(_ sample: Int, _ place: Int) {
    sampler.draw(sample, seed: seed, into: &weights[place])
    for (number, factor) in factors.enumerated() {
      answers[number] = factor.answer(inSample: sample, seed: seed)
    }
    columns.writeStarts(answers: answers, into: &starts, from: place * criteria)
    var rough = RoughWeights()
    for criterion in 0..<criteria {
      let weight = rough.add(weights[place][criterion])
      roughWeights[place * criteria + criterion] = ValueColumns.Vector(repeating: weight)
    }
    self.rough[place] = rough
    best[place].removeAll()
  }

  private mutating func scan(_ block: Range<Int>, _ place: Int) {
    let first = place * criteria
    let bound = rough[place].bound(reaching: max(best[place].least, floors[place]))
    let count = columns.columns.withScan(
      starts: starts,
      startsFrom: first,
      weights: roughWeights,
      weightsFrom: first,
      criteria: criteria,
    ) { $0.rows(of: block, reaching: bound, into: &found) }
    for row in found[..<(count ?? 0)] where row < columns.columns.rows {
      let score = columns.columns.score(
        of: row,
        weights: weights[place],
        starts: starts,
        from: first,
      )
      best[place].insert(row, score: score)
    }
  }
}
