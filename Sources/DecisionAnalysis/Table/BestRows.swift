/// The best rows met so far, best first; of equal scores the one that came first stays before.
struct BestRows {
  let capacity: Int
  private(set) var rows: [Int] = []
  private(set) var scores: [Int] = []

  init(capacity: Int) {
    self.capacity = capacity
    rows.reserveCapacity(capacity)
    scores.reserveCapacity(capacity)
  }

  /// The least score that a later row needs to enter; `Int.min` while there is room.
  var least: Int {
    guard let last = scores.last else { return capacity == 0 ? .max : .min }
    return scores.count < capacity ? .min : last + 1
  }

  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
  }

  mutating func insert(_ row: Int, score: Int) {
    guard score >= least else { return }
    if scores.count == capacity {
      rows.removeLast()
      scores.removeLast()
    }
    var place = scores.count
    while place > 0, scores[place - 1] < score { place -= 1 }
    rows.insert(row, at: place)
    scores.insert(score, at: place)
  }
}
