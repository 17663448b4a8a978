import Catalogue
import CivilDates

extension Matcher {
  /// Plans for at most `count` offerings that are not open yet, those first that could be best.
  public func ladders(
    _ profile: Profile,
    on date: CivilDate,
    weights: Weights? = nil,
    count: Int = 50,
  ) -> Ladders {
    let context = context(profile, on: date, weights: weights)
    let judgements = eligibility.evaluate(catalogue.offerings, in: context).judgements
    let blocked = judgements.indices.filter { judgements[$0].verdict == .notYet }
    let scores = scores.optimistic(catalogue.offerings, rows: blocked, in: context)
    let best = zip(blocked, scores)
      .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
      .prefix(max(0, count))
    var calendar = StepCalendar(context)
    var ladders: [Ladder] = []
    for (row, score) in best {
      let offering = catalogue.offerings[row]
      ladders.append(ladder(to: offering, optimisticScore: score, by: &calendar, in: context))
    }
    return Ladders(blocked: ladders)
  }

  private func ladder(
    to prepared: PreparedOffering,
    optimisticScore: Int,
    by calendar: inout StepCalendar,
    in context: MatchingContext,
  ) -> Ladder {
    var plans: [UnlockPlan] = []
    for plan in unlockPlans(from: context.reasons(for: prepared), templates: rules.steps) {
      plans.append(calendar.completing(plan))
    }
    var timelines: [LadderTimeline] = []
    for plan in plans { timelines.append(calendar.timeline(of: plan, to: prepared.offering)) }
    return Ladder(
      offering: prepared.offering.id,
      optimisticScore: optimisticScore,
      plans: plans,
      timelines: timelines,
      isNearMiss: plans.contains { plan in
        plan.months <= rules.nearMiss.months && plan.steps.count <= rules.nearMiss.steps
      },
    )
  }
}

extension RulePack {
  /// How long a plan and how many steps a near miss has at most.
  public var nearMiss: (months: Int, steps: Int) {
    (limits[.nearMissMonths], limits[.nearMissSteps])
  }
}

extension ScoreFacets {
  /// The most that the scores of some rows can be, under any weights the open answers allow.
  func optimistic(
    _ offerings: [PreparedOffering],
    rows: [Int],
    in context: MatchingContext,
  ) -> [Int] {
    let highs = facets.map { facet in
      (
        criterion: facet.criterion,
        classes: facet.facet.classes,
        byClass: facet.values(offerings, in: context).map(\.high),
      )
    }
    return rows.map { row in
      let values = highs.map { ($0.criterion, $0.byClass[Int($0.classes[row])]) }
      let scores = context.possibleWeights.map { weights in
        values.reduce(0) { $0 + $1.1 * weights[$1.0] }
      }
      return scores.max() ?? 0
    }
  }
}
