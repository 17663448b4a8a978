import Catalogue
import CivilDates

extension Matcher {
  /// Why a search has found no way.
  func obstacle(
    _ steps: StepClasses,
    _ search: WaySearch,
    bounds: PathwayBounds,
  ) -> PathwayObstacle {
    if catalogue.offerings.isEmpty { return .emptyCatalogue }
    if !steps.leadsThere { return .noTraining }
    let last = steps.classes.filter(\.effect.leadsToOccupation)
    if last.isEmpty { return .noLength }
    if last.allSatisfy(\.starts.isEmpty) { return .noStart }
    return closest(last, search) ?? .tooLong(months: bounds.maxMonths)
  }

  /// The training with the fewest closed doors in any state that was reached and that no other
  /// reached state includes; nil when one has none.
  private func closest(_ last: [StepClass], _ search: WaySearch) -> PathwayObstacle? {
    let judging = search.judging
    let reached = Set(search.ways.map(\.state)).sorted()
    let furthest = reached.filter { state in
      !reached.contains { other in
        other != state && judging.states[other].includes(judging.states[state])
      }
    }
    var best: (offering: Offering.ID, blocking: [Reason])?
    for step in last {
      let prepared = catalogue.offerings[step.representative]
      for state in furthest.prefix(8) {
        let context = judging.context(inState: state)
        let blocking = context.stepReasons(for: prepared, startingOn: context.date).blocking
        if blocking.isEmpty { return nil }
        if best.map({ blocking.count < $0.blocking.count }) ?? true {
          best = (prepared.offering.id, blocking)
        }
      }
    }
    return best.map { .closed($0.offering, reasons: $0.blocking) }
  }
}
