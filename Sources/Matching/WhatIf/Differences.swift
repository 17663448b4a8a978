import Catalogue
import CivilDates

extension Matcher {
  /// What would be otherwise if the client's facts were those of `changed`.
  ///
  /// Looks at every offering that either list shows.
  public func whatIf(
    _ changed: Profile,
    insteadOf profile: Profile,
    on date: CivilDate,
    weights: Weights? = nil,
    limits: RankingLimits = .shown,
  ) -> RankingDifference {
    let before = context(profile, on: date, weights: weights)
    let after = context(changed, on: date, weights: weights)
    let orderBefore = order(in: before, limits: limits)
    let orderAfter = order(in: after, limits: limits)
    let placesBefore = Self.places(orderBefore.rows)
    let placesAfter = Self.places(orderAfter.rows)
    let rows = Array(Set(placesBefore.keys).union(placesAfter.keys))
    let matchesBefore = matches(ofRows: rows, orderBefore.evaluation, in: before)
    let matchesAfter = matches(ofRows: rows, orderAfter.evaluation, in: after)
    let changes = rows.indices.compactMap { index in
      MatchChange(
        matchesBefore[index].offering,
        before: Placed(match: matchesBefore[index], place: placesBefore[rows[index]]),
        after: Placed(match: matchesAfter[index], place: placesAfter[rows[index]]),
      )
    }
    return RankingDifference(
      countsBefore: orderBefore.counts,
      countsAfter: orderAfter.counts,
      changes: changes,
      noticesBefore: notices(for: before),
      noticesAfter: notices(for: after),
    )
  }

  private static func places(_ rows: [Int]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0 + 1) })
  }
}

extension Ranking {
  /// What differs between an earlier ranking and this one, as far as both lists reach.
  public func difference(from earlier: Ranking) -> RankingDifference {
    let before = earlier.placed
    let after = placed
    let changes = Set(before.keys).union(after.keys).compactMap { id in
      MatchChange(id, before: before[id], after: after[id])
    }
    return RankingDifference(
      countsBefore: earlier.counts,
      countsAfter: counts,
      changes: changes,
      noticesBefore: earlier.notices,
      noticesAfter: notices,
    )
  }

  private var placed: [Offering.ID: Placed] {
    Dictionary(
      matches.enumerated().map { ($1.offering, Placed(match: $1, place: $0 + 1)) },
      uniquingKeysWith: { first, _ in first },
    )
  }
}

/// A match and its place from 1 in the list; nil when the list was cut before it.
private struct Placed {
  let match: Match
  let place: Int?
}

extension MatchChange {
  /// Nil when nothing of the offering differs.
  fileprivate init?(_ offering: Offering.ID, before: Placed?, after: Placed?) {
    self.offering = offering
    self.before = before.map { Standing($0.match, place: $0.place) }
    self.after = after.map { Standing($0.match, place: $0.place) }
    let reasonsBefore = before?.match.reasons ?? []
    let reasonsAfter = after?.match.reasons ?? []
    reasonsGone = reasonsBefore.filter { !reasonsAfter.contains($0) }
    reasonsCome = reasonsAfter.filter { !reasonsBefore.contains($0) }
    guard
      self.before != self.after || !reasonsGone.isEmpty || !reasonsCome.isEmpty
    else { return nil }
    parts = zip(before?.match.parts ?? [], after?.match.parts ?? [])
      .map(PartChange.init)
      .filter { $0.gain != 0 }
      .sorted { abs($0.gain) > abs($1.gain) }
  }

  /// What orders the list of changes: how telling, then the best place in either list.
  private var importance: (Int, Int) {
    let group = hasOpened ? 0 : hasClosed ? 1 : 2
    let places = [before?.place, after?.place].compactMap(\.self)
    return (group, places.min() ?? .max)
  }

  fileprivate func isMoreTelling(than other: MatchChange) -> Bool {
    if importance != other.importance { return importance < other.importance }
    return offering < other.offering
  }
}

extension RankingDifference {
  fileprivate init(
    countsBefore: VerdictCounts,
    countsAfter: VerdictCounts,
    changes: [MatchChange],
    noticesBefore: [Notice],
    noticesAfter: [Notice],
  ) {
    self.countsBefore = countsBefore
    self.countsAfter = countsAfter
    self.changes = changes.sorted { $0.isMoreTelling(than: $1) }
    noticesGone = noticesBefore.filter { !noticesAfter.contains($0) }
    noticesCome = noticesAfter.filter { !noticesBefore.contains($0) }
  }
}
