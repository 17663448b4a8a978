import CivilDates

/// What orders a match, computed once and light to move.
struct RankKey: Comparable {
  /// The offering's place among the catalogue's ids, which settles every tie.
  let place: Int
  private let block: Int
  private let steps: Int
  private let score: Int
  /// Later than any day when the start is not dated.
  private let startDay: Int

  init(_ match: Match, start: CivilDate?, place: Int) {
    self.place = place
    block =
      switch match.verdict {
      case .open, .check: 0
      case .notYet: 1
      case .excluded: 2
      }
    steps = match.unlock.first?.steps.count ?? 0
    score = match.score
    startDay = start?.dayNumber ?? Int.max
  }

  static func < (left: RankKey, right: RankKey) -> Bool {
    if left.block != right.block { return left.block < right.block }
    if left.steps != right.steps { return left.steps < right.steps }
    if left.score != right.score { return left.score > right.score }
    if left.startDay != right.startDay { return left.startDay < right.startDay }
    return left.place < right.place
  }
}
