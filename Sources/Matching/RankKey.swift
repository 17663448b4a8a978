import CivilDates

/// What orders an offering, computed once and light to move.
struct RankKey: Comparable {
  /// The offering's row, which settles every tie: rows are in the order of the ids.
  let row: Int32
  let verdict: Verdict
  private let steps: Int8
  private let months: UInt8
  private let score: Int32
  /// Later than any day when the start is not dated.
  private let startDay: Int32

  init(_ judgement: Judgement, score: Int32, startDay: Int32, row: Int) {
    self.row = Int32(row)
    verdict = judgement.verdict
    steps = verdict == .notYet ? Int8(judgement.stepCount) : 0
    months = verdict == .notYet ? judgement.months : 0
    self.score = score
    self.startDay = startDay
  }

  /// The part of the list the offering stands in.
  var block: Int { verdict.block }

  static func < (left: RankKey, right: RankKey) -> Bool {
    if left.steps != right.steps { return left.steps < right.steps }
    if left.months != right.months { return left.months < right.months }
    if left.score != right.score { return left.score > right.score }
    if left.startDay != right.startDay { return left.startDay < right.startDay }
    return left.row < right.row
  }
}

/// The best of a growing set, without sorting all of it.
struct BestKeys {
  private let limit: Int
  private var keys: [RankKey] = []
  private var worst: RankKey?

  init(limit: Int) { self.limit = limit }

  mutating func add(_ key: RankKey) {
    if let worst, !(key < worst) { return }
    keys.append(key)
    if keys.count >= 2 * limit { shrink() }
  }

  /// Best first.
  mutating func sorted() -> [RankKey] {
    shrink()
    return keys
  }

  private mutating func shrink() {
    keys.sort()
    guard keys.count > limit else { return }
    keys.removeLast(keys.count - limit)
    worst = keys.last
  }
}
