import Catalogue
import CivilDates

extension Matcher {
  /// Which of the client's own demands would have to give for more to fit.
  ///
  /// One pass gives every offering a bit for each demand that it violates. The wished way of learning
  /// is a demand only where `isLearningStrict` says so.
  public func relaxations(
    _ profile: Profile,
    on date: CivilDate,
    weights: Weights? = nil,
    isLearningStrict: Bool = false,
  ) -> Relaxations {
    let filters = profile.filters(isLearningStrict: isLearningStrict)
    let own = context(profile, on: date, weights: weights)
    let free = context(filters.reduce(profile) { $0.givingUp($1) }, on: date)
    let judgements = eligibility.evaluate(catalogue.offerings, in: free).judgements
    var masks: [(row: Int, mask: Int)] = []
    for row in judgements.indices where judgements[row].verdict <= .check {
      if let mask = own.mask(of: catalogue.offerings[row].offering, filters: filters) {
        masks.append((row, mask))
      }
    }
    let counts = FilterMasks(masks.lazy.map(\.mask), filters: filters.count)
    let rows = Dictionary(grouping: masks, by: \.mask).mapValues { $0.map(\.row) }
    let found = counts.minimalGains.compactMap { mask in
      relaxation(
        of: filters.indices.filter { mask & (1 << $0) != 0 }.map { filters[$0] },
        opening: rows[mask] ?? [],
        in: own,
      )
    }
    return Relaxations(
      filters: filters,
      fitting: counts.fitting[0],
      blockedOtherwise: catalogue.offerings.count - masks.count,
      relaxations: found.sorted { left, right in
        left.gainedAtMost == right.gainedAtMost
          ? left.changes.count < right.changes.count : left.gainedAtMost > right.gainedAtMost
      },
    )
  }

  /// The least useful way of giving `filters` up; `rows` open then.
  private func relaxation(
    of filters: [ClientFilter],
    opening rows: [Int],
    in context: MatchingContext,
  ) -> Relaxation? {
    var kept = rows
    var changes: [RelaxedFilter] = []
    for filter in filters {
      let offerings = kept.map { catalogue.offerings[$0].offering }
      guard let change = context.leastChange(of: filter, among: offerings) else { return nil }
      kept = kept.filter { context.isMet(change, by: catalogue.offerings[$0].offering) }
      changes.append(change)
    }
    guard !kept.isEmpty else { return nil }
    return Relaxation(
      filters: filters,
      changes: changes,
      gained: kept.count,
      gainedAtMost: rows.count,
      opened: best(of: kept, after: changes, in: context),
    )
  }

  /// At most five of the rows as they would stand after the changes, the best score first.
  private func best(
    of rows: [Int],
    after changes: [RelaxedFilter],
    in context: MatchingContext,
  ) -> [OpenedOffering] {
    func given(_ changes: [RelaxedFilter]) -> MatchingContext {
      self.context(changes.reduce(context.profile) { $1.applied(to: $0) }, on: context.date)
    }
    // Language support opens a door; it makes no one's language better, so it adds no points.
    let scores = scores.scores(
      catalogue.offerings,
      in: given(changes.filter { $0 != .supportedVariant }),
    )
    let best = rows.sorted { scores[$0] == scores[$1] ? $0 < $1 : scores[$0] > scores[$1] }
    let relaxed = given(changes)
    let least: Verdict = changes.contains(.supportedVariant) ? .check : .open
    return best.prefix(5).map { row in
      OpenedOffering(
        offering: catalogue.offerings[row].offering.id,
        verdict: max(least, match(catalogue.offerings[row], in: relaxed).verdict),
        score: Int(scores[row]),
      )
    }
  }
}

extension MatchingContext {
  /// A bit for each filter the offering violates; nil when one cannot be given up far enough.
  fileprivate func mask(of offering: Offering, filters: [ClientFilter]) -> Int? {
    var mask = 0
    for (place, filter) in filters.enumerated() {
      switch outcome(of: filter, for: offering) {
      case .passes: break
      case .violates: mask |= 1 << place
      case .blocks: return nil
      }
    }
    return mask
  }

  /// The smallest change of a filter that lets in at least one of the offerings, best first.
  fileprivate func leastChange(
    of filter: ClientFilter,
    among offerings: [Offering],
  ) -> RelaxedFilter? {
    switch filter {
    case .travel:
      return offerings.compactMap(minutesNeeded).min().map { .travel(to: $0.roundedUp(to: 5)) }
    case .times: return leastTimes(among: offerings).map { .times(adding: $0) }
    case .earliestStart: return offerings.compactMap(\.start).max().map { .start(from: $0) }
    case .fields(let fields): return .fields(fields)
    case .noNights: return .nights
    case .noShifts: return .shifts
    case .noSupportedVariant: return .supportedVariant
    case .noUnpaidStudy: return .unpaidStudy
    case .learning(let way): return .learning(way == .work ? .school : .work)
    }
  }

  /// The fewest times to add that let one of the offerings in; of as few, those that let in most.
  private func leastTimes(among offerings: [Offering]) -> [Offering.TimeOfDay]? {
    let missing = offerings.compactMap { missingTimes(of: $0) }.map(Set.init)
    let candidates = Set(missing).map { added in
      (
        times: Offering.TimeOfDay.allCases.filter(added.contains),
        lettingIn: missing.count { $0.isSubset(of: added) },
      )
    }
    let least = candidates.min { left, right in
      if left.times.count != right.times.count { return left.times.count < right.times.count }
      if left.lettingIn != right.lettingIn { return left.lettingIn > right.lettingIn }
      return left.times.map(\.rawValue).lexicographicallyPrecedes(right.times.map(\.rawValue))
    }
    return least?.times
  }

  fileprivate func isMet(_ change: RelaxedFilter, by offering: Offering) -> Bool {
    switch change {
    case .travel(let minutes): minutesNeeded(for: offering).map { $0 <= minutes } ?? true
    case .times(let added):
      (missingTimes(of: offering) ?? []).allSatisfy(added.contains)
    case .start(let day): offering.start.map { $0 >= day } ?? true
    case .fields, .nights, .shifts, .supportedVariant, .unpaidStudy, .learning: true
    }
  }
}

extension Int {
  fileprivate func roundedUp(to step: Int) -> Int { (self + step - 1) / step * step }
}
