import CivilDates

/// The few offerings among which the five best of a client must be, whatever is answered.
///
/// Ranking them takes a fraction of the time of a national catalogue. Answers only narrow a score,
/// so an offering left out cannot score more than the best it could have reached; when that would
/// let it in, the whole catalogue is ranked instead. The result is always that of the whole.
struct ContestedField {
  private let whole: Matcher
  private let part: Matcher
  /// By row of the part: its row in the whole.
  private let rows: [Int]
  /// The most that any offering left out could score; nil when none was.
  private let bound: Int?
  private let date: CivilDate
  private let weights: Weights?

  private static let size = 1000

  init(_ matcher: Matcher, _ profile: Profile, on date: CivilDate, weights: Weights?) {
    whole = matcher
    self.date = date
    self.weights = weights
    let count = matcher.catalogue.offerings.count
    guard count > Self.size * 2 else {
      part = matcher
      rows = Array(0..<count)
      bound = nil
      return
    }
    let context = matcher.context(profile, on: date, weights: weights)
    let judgements = matcher.eligibility.evaluate(matcher.catalogue.offerings, in: context)
      .judgements
    let best = matcher.scores.highest(matcher.catalogue.offerings, in: context)
    let order = judgements.indices.filter { judgements[$0].verdict <= .check }
      .sorted { best[$0] == best[$1] ? $0 < $1 : best[$0] > best[$1] }
    rows = order.prefix(Self.size).sorted()
    bound = order.count > Self.size ? Int(best[order[Self.size]]) : nil
    part = matcher.restricted(to: rows)
  }

  /// The rows of the five best for a profile whose open questions are answered.
  func topFive(for profile: Profile) -> [Int] {
    let limits = RankingLimits(possible: 5, notYet: 0, excluded: 0)
    let context = part.context(profile, on: date, weights: weights)
    let order = part.order(in: context, limits: limits)
    if let bound {
      let isSure = order.rows.count == 5 && order.scores[order.rows[4]] > bound
      guard isSure else {
        let context = whole.context(profile, on: date, weights: weights)
        return whole.order(in: context, limits: limits).rows
      }
    }
    return order.rows.map { rows[$0] }
  }
}
