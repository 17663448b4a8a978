import CivilDates

/// A match with what orders it, computed once.
struct RankedMatch: Comparable {
  let match: Match
  private let block: Int
  private let steps: Int
  private let score: Int
  /// Later than any day when the start is not dated.
  private let startDay: Int

  init(_ match: Match, start: CivilDate?) {
    self.match = match
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

  static func < (left: RankedMatch, right: RankedMatch) -> Bool {
    if left.block != right.block { return left.block < right.block }
    if left.steps != right.steps { return left.steps < right.steps }
    if left.score != right.score { return left.score > right.score }
    if left.startDay != right.startDay { return left.startDay < right.startDay }
    return left.match.offering < right.match.offering
  }

  static func == (left: RankedMatch, right: RankedMatch) -> Bool { left.match == right.match }
}
