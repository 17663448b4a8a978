import Catalogue
import CivilDates

extension Matcher {
  /// The ways from now to an occupation in a few steps that no other way beats in months, cost,
  /// uncertainty and the last training's points; `weights` are the advisor's own in place of the
  /// pack's.
  public func pathways(
    for profile: Profile,
    to occupation: OccupationCode,
    on date: CivilDate,
    weights: Weights? = nil,
  ) -> PathwaySearch {
    let context = context(profile, on: date, weights: weights)
    let (steps, search) = searchWays(to: occupation, in: context, weights: weights)
    let bounds = rules.values.pathways.bounds
    let writing = PathwayWriting(matcher: self, search: search, goal: steps.goal, date: date)
    let choice = PathwayChoice(
      of: search.complete,
      limit: bounds.shown,
      outline: writing.outline,
    )
    let pathways = choice.chosen.map { writing.pathway($0.way, labels: $0.labels) }
    var missing = pathways.flatMap(\.steps).flatMap(\.conditions).flatMap(\.missing)
    if steps.lacksLength { missing.append(.provider(.duration)) }
    return PathwaySearch(
      occupation: occupation,
      date: date,
      catalogueHash: catalogue.hash,
      rulesVersion: rules.version,
      isExample: catalogue.isExample,
      pathways: pathways,
      isCut: search.isCut,
      missing: missing.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
      obstacle: pathways.isEmpty ? obstacle(steps, search, bounds: bounds) : nil,
      labourDemand: catalogue.occupations.firstIndex { $0.code == occupation }
        .flatMap { context.demand[$0].finding },
    )
  }

  /// The classes of trainings that matter and every way through them that no other beats.
  func searchWays(
    to occupation: OccupationCode,
    in context: MatchingContext,
    weights: Weights?,
  ) -> (steps: StepClasses, search: WaySearch) {
    let date = context.date
    let values = rules.values.pathways
    let calendar = MonthCalendar(from: date, months: values.bounds.maxMonths)
    let steps = StepClasses(self, to: occupation, in: context, horizon: calendar.horizon)
    let judging = StepJudging(self, in: context, goal: steps.goal, weights: weights)
    var search = WaySearch(
      steps.classes,
      judging: judging,
      calendar: calendar,
      values: values,
      earliestStart: context.profile.earliestStart.value?.dayNumber ?? date.dayNumber,
    )
    search.run()
    return (steps, search)
  }
}
