extension AcceptabilityAnalysis {
  /// Two alternatives, by row.
  public struct Pair: Hashable, Sendable {
    public let first: Int
    public let second: Int

    public init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }
  }

  /// In how many samples the first of each pair ranks above the second.
  ///
  /// Draws the same samples again as ``run(among:threads:)``, so the two agree. `rows` settles
  /// equal scores as it does there, and contains every row of the pairs.
  public func winningCounts(of pairs: [Pair], among rows: [Int]) -> [Int] {
    let named = Set(pairs.flatMap { [$0.first, $0.second] })
    let kept = rows.filter(named.contains)
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    let columns = VariantColumns(table, rows: kept)
    let positions = pairs.map { pair in
      guard let first = places[pair.first], let second = places[pair.second] else {
        preconditionFailure("a pair names a row that is not among the rows")
      }
      return (first, second)
    }
    var wins = [Int](repeating: 0, count: pairs.count)
    var weights = [Int](repeating: 0, count: table.criteria.count)
    var starts = [Int](repeating: 0, count: table.criteria.count)
    var scores = [Int](repeating: 0, count: kept.count)
    for sample in 0..<samples {
      sampler.draw(sample, seed: seed, into: &weights)
      let answers = table.factors.map { $0.answer(inSample: sample, seed: seed) }
      columns.writeStarts(answers: answers, into: &starts, from: 0)
      for row in kept.indices {
        scores[row] = columns.columns.score(of: row, weights: weights, starts: starts)
      }
      for (number, (first, second)) in positions.enumerated() {
        let (one, two) = (scores[first], scores[second])
        if one > two || one == two && first < second { wins[number] += 1 }
      }
    }
    return wins
  }
}
