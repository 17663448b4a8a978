extension UncertainTable {
  /// The rows that can come among the `top` best for some admissible weighting and answers.
  ///
  /// A row is left out when `top` rows before it equal or beat it always; those keep it from every
  /// place that counts, so ranking the contenders alone gives the same counts, to the last one.
  /// Where the region has neither bounds nor an order, all rows are returned: looking for
  /// dominated ones would take longer than it saves.
  ///
  /// Name rows as for ``AcceptabilityAnalysis/run(among:threads:)``. Any order gives right counts;
  /// from the best base score to the worst, most are left out.
  public func contenders(among rows: [Int], top: Int, in region: WeightRegion) -> [Int] {
    guard let test = DominanceTest(self, region), rows.count > top else { return rows }
    let size = test.lanesPerRow
    var kept: [Int] = []
    return withUnsafeTemporaryAllocation(
      of: DominanceTest.Lanes.self,
      capacity: (rows.count + 1) * size,
    ) { lanes in
      guard let start = lanes.baseAddress else { return rows }
      for row in rows {
        let candidate = start + kept.count * size
        test.write(row: row, to: candidate)
        var dominating = 0
        var other = start
        while other < candidate, dominating < top {
          if test.dominates(other, candidate) { dominating += 1 }
          other += size
        }
        if dominating < top { kept.append(row) }
      }
      return kept
    }
  }
}
