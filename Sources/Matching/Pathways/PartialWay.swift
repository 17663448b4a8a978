/// The beginning of a pathway: what its steps cost so far and where it stands.
struct PartialWay: Sendable {
  /// As numbered by ``StepJudging``.
  var state = 0
  /// The day number on which the next step could begin.
  var day: Int
  var unpaidMonths = 0
  var fee = 0
  var unknownFees = 0
  /// Milli-nats, with what is to be checked and arranged.
  var risk = 0
  var steps = 0
  /// The way that this one goes on from, and the step that was added; nil at the beginning.
  var last: (way: Int, step: Int, start: StepStart)?

  /// Whether nothing that `other` costs is less.
  func costsNoMore(than other: PartialWay) -> Bool {
    day <= other.day && unpaidMonths <= other.unpaidMonths && fee <= other.fee
      && unknownFees <= other.unknownFees && risk <= other.risk && steps <= other.steps
  }

  /// The order in which ways are followed: what is followed later costs no less in everything.
  static func isEarlier(_ left: PartialWay, _ right: PartialWay) -> Bool {
    (left.day, left.steps, left.unpaidMonths, left.risk, left.fee, left.unknownFees)
      < (right.day, right.steps, right.unpaidMonths, right.risk, right.fee, right.unknownFees)
  }
}

/// A way that has reached the occupation, with the figures that pathways are compared by.
struct CompleteWay: Sendable {
  let way: PartialWay
  /// From now, rounded up.
  let months: Int
  let score: Int

  var points: Int { score.wholePoints }

  /// At least as good in every figure; equal ways count as that too.
  func isNoWorse(than other: CompleteWay) -> Bool {
    months <= other.months && way.unpaidMonths <= other.way.unpaidMonths
      && way.fee <= other.way.fee && way.unknownFees <= other.way.unknownFees
      && way.risk <= other.way.risk && points >= other.points
  }
}

/// Ways still to be followed, the earliest first.
struct WayQueue {
  private var heap: [(way: PartialWay, place: Int)] = []

  mutating func add(_ way: PartialWay, at place: Int) {
    heap.append((way, place))
    var child = heap.count - 1
    while child > 0, isEarlier(child, (child - 1) / 2) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// The place of the earliest way, as given to ``add(_:at:)``.
  mutating func removeFirst() -> Int? {
    guard let first = heap.first else { return nil }
    let end = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = end
      sink(0)
    }
    return first.place
  }

  private mutating func sink(_ place: Int) {
    var parent = place
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && isEarlier(child, least) {
        least = child
      }
      if least == parent { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }

  private func isEarlier(_ left: Int, _ right: Int) -> Bool {
    if PartialWay.isEarlier(heap[left].way, heap[right].way) { return true }
    if PartialWay.isEarlier(heap[right].way, heap[left].way) { return false }
    return heap[left].place < heap[right].place
  }
}
