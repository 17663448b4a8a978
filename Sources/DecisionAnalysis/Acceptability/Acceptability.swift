/// How often each alternative took each place, over sampled weightings and answers (SMAA-2).
///
/// - SeeAlso: Lahdelma, Salminen, "SMAA-2: stochastic multicriteria acceptability analysis for
///   group decision making", Operations Research 49, 2001.
public struct Acceptability: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public let row: Int
    /// In how many samples it was first, second and so on.
    public let counts: [Int]
    /// The sum of the weightings with which it was first; all zero if it never was.
    ///
    /// Divided by `counts[0]` it is the central weighting: what those who prefer this
    /// alternative value, on the scale of ``WeightRegion/sampleTotal``.
    public let firstWeightSums: [Int]

    /// In how many samples it was among the `places` best.
    public func count(among places: Int) -> Int { counts.prefix(places).reduce(0, +) }
  }

  public let samples: Int
  /// How many places were counted.
  public let top: Int
  /// The alternatives that ever took one of the places, by row.
  public let rows: [Row]

  /// The counts of one alternative; nil if it never took one of the places.
  public subscript(row: Int) -> Row? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].row == row ? rows[low] : nil
  }
}
