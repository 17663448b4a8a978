/// Some samples that go over the rows together, so that a block of rows is read from near memory.
struct SampleBatch {
  /// Samples of a batch: their state and a block of rows fit the first-level cache together.
  static let size = 32
  /// Steps of 16 rows that all samples of a batch take before the next ones: 512 rows.
  static let stepsPerBlock = 32

  let columns: VariantColumns
  let sampler: WeightSampler
  let factors: [UncertainFactor]
  let seed: UInt64

  private(set) var weights: [[Int]]
  private(set) var best: [BestRows]
  private var count = 0
  private var answers: [Int]
  private var starts: [Int]
  private var roughWeights: [SIMD8<Int16>]
  private var rough: [RoughWeights]
  /// The score that the sample's last place is known to reach before any row is scanned.
  private var floors: [Int]

  init(_ analysis: AcceptabilityAnalysis, columns: VariantColumns) {
    self.columns = columns
    sampler = analysis.sampler
    factors = analysis.table.factors
    seed = analysis.seed
    let criteria = analysis.table.criteria.count
    weights = Array(repeating: Array(repeating: 0, count: criteria), count: Self.size)
    best = Array(repeating: BestRows(capacity: analysis.top), count: Self.size)
    answers = Array(repeating: 0, count: factors.count)
    starts = Array(repeating: 0, count: Self.size * columns.pairs.count)
    roughWeights = Array(repeating: .zero, count: starts.count)
    rough = Array(
      repeating: RoughWeights(total: sampler.region.sampleTotal),
      count: Self.size,
    )
    floors = Array(repeating: .min, count: Self.size)
  }

  /// Draws the samples and finds the best rows of each.
  ///
  /// - Parameter scouts: rows that are likely to be good; they only save work.
  mutating func run(_ samples: Range<Int>, scouts: [Int]) {
    count = samples.count
    for (place, sample) in samples.enumerated() {
      draw(sample, place)
      floors[place] = floor(place, scouts)
    }
    let steps = columns.columns.vectorsPerColumn / 4
    for start in stride(from: 0, to: steps, by: Self.stepsPerBlock) {
      let block = start..<min(start + Self.stepsPerBlock, steps)
      for place in 0..<count { scanBlock(block, place) }
    }
  }

  private mutating func draw(_ sample: Int, _ place: Int) {
    sampler.draw(sample, seed: seed, into: &weights[place])
    for (number, factor) in factors.enumerated() {
      answers[number] = factor.answer(inSample: sample, seed: seed)
    }
    let first = place * columns.pairs.count
    columns.writeStarts(answers: answers, into: &starts, from: first)
    rough[place].begin()
    for (number, pair) in columns.pairs.enumerated() {
      let one = rough[place].rough(weights[place][pair.first])
      let two = pair.second.map { rough[place].rough(weights[place][$0]) } ?? 0
      roughWeights[first + number] = SIMD8(one, two, one, two, one, two, one, two)
    }
    best[place].removeAll()
  }

  /// What the last place is worth among the scouts; rows below it cannot be among the best.
  private func floor(_ place: Int, _ scouts: [Int]) -> Int {
    var sample = BestRows(capacity: best[place].capacity)
    for row in scouts { sample.insert(row, score: score(of: row, place)) }
    return sample.least == .min ? .min : sample.least - 1
  }

  private func score(of row: Int, _ place: Int) -> Int {
    columns.score(
      of: row,
      weights: weights[place],
      starts: starts,
      from: place * columns.pairs.count,
    )
  }

  private mutating func scanBlock(_ block: Range<Int>, _ place: Int) {
    let pairs = columns.pairs.count
    let rows = columns.columns.rows
    columns.columns.vectors.withUnsafeBufferPointer { vectors in
      starts.withUnsafeBufferPointer { starts in
        roughWeights.withUnsafeBufferPointer { weights in
          guard let vectors = vectors.baseAddress, let starts = starts.baseAddress,
            let weights = weights.baseAddress
          else { return }
          scan(
            vectors,
            columns: starts + place * pairs,
            weights: weights + place * pairs,
            pairs: pairs,
            steps: block,
            from: bound(place),
          ) { row in
            if row < rows { best[place].insert(row, score: score(of: row, place)) }
            return bound(place)
          }
        }
      }
    }
  }

  private func bound(_ place: Int) -> Int32 {
    let least = max(best[place].least, floors[place])
    return least == .min ? .min : rough[place].bound(reaching: least)
  }
}
