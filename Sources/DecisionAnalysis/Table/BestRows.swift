/// The best rows met so far, best first; of equal scores the lower row is before.
struct BestRows {
  let capacity: Int
  private(set) var rows: [Int] = []
  private(set) var scores: [Int] = []

  init(capacity: Int) {
    self.capacity = capacity
    rows.reserveCapacity(capacity)
    scores.reserveCapacity(capacity)
  }

  /// The least score that another row needs to enter, if its row is the lower one at a tie.
  var least: Int { scores.count < capacity ? 0 : scores.last ?? 0 }

  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
  }

  mutating func insert(_ row: Int, score: Int) {
    if scores.count < capacity {
      rows.append(row)
      scores.append(score)
    } else if let last = scores.last {
      guard score > last || score == last && row < rows[capacity - 1] else { return }
    } else {
      return
    }
    var place = scores.count - 1
    while place > 0,
      scores[place - 1] < score || scores[place - 1] == score && rows[place - 1] > row
    {
      rows[place] = rows[place - 1]
      scores[place] = scores[place - 1]
      place -= 1
    }
    rows[place] = row
    scores[place] = score
  }
}
