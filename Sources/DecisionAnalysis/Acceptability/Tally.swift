/// Counts of places, for the rows that ever took one.
struct Tally: Sendable {
  private let top: Int
  private let criteria: Int
  /// For each packed row, where its counts are; -1 until it takes a place.
  private var slots: [Int32]
  private(set) var rows: [Int] = []
  private var counts: [Int] = []
  private var sums: [Int] = []

  init(rows: Int, top: Int, criteria: Int) {
    self.top = top
    self.criteria = criteria
    slots = Array(repeating: -1, count: rows)
  }

  mutating func add(_ best: [Int], weights: [Int]) {
    for (place, row) in best.enumerated() {
      let slot = slot(of: row)
      counts[slot * top + place] += 1
      if place > 0 { continue }
      for criterion in 0..<criteria { sums[slot * criteria + criterion] += weights[criterion] }
    }
  }

  mutating func add(_ other: Tally) {
    for (theirs, row) in other.rows.enumerated() {
      let ours = slot(of: row)
      for place in 0..<top { counts[ours * top + place] += other.counts[theirs * top + place] }
      for criterion in 0..<criteria {
        sums[ours * criteria + criterion] += other.sums[theirs * criteria + criterion]
      }
    }
  }

  /// The rows that took a place most often.
  func mostFrequent(_ limit: Int) -> [Int] {
    let totals = rows.indices.map { counts[$0 * top..<($0 + 1) * top].reduce(0, +) }
    return rows.indices.sorted { totals[$0] > totals[$1] }.prefix(limit).map { rows[$0] }
  }

  private mutating func slot(of row: Int) -> Int {
    if slots[row] >= 0 { return Int(slots[row]) }
    slots[row] = Int32(rows.count)
    rows.append(row)
    counts.append(contentsOf: repeatElement(0, count: top))
    sums.append(contentsOf: repeatElement(0, count: criteria))
    return rows.count - 1
  }

  /// The counts, with `names` for the rows.
  func acceptability(samples: Int, names: [Int]) -> Acceptability {
    let found = rows.indices.map { slot in
      Acceptability.Row(
        row: names[rows[slot]],
        counts: Array(counts[slot * top..<(slot + 1) * top]),
        firstWeightSums: Array(sums[slot * criteria..<(slot + 1) * criteria]),
      )
    }
    return Acceptability(samples: samples, top: top, rows: found.sorted { $0.row < $1.row })
  }
}
