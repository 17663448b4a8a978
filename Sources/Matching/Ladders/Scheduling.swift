import Catalogue
import CivilDates

extension LadderTimeline {
  /// Puts a plan on the calendar from the context's day on.
  ///
  /// Studies follow one another; waiting and arranging begin at once, beside them.
  init(_ plan: UnlockPlan, to offering: Offering, in context: MatchingContext) {
    var studiesUntil = context.date
    var stages: [Stage] = []
    for step in plan.steps {
      let stage = context.stage(of: step, from: step.isStudy ? studiesUntil : context.date)
      if step.isStudy { studiesUntil = stage.finish }
      stages.append(stage)
    }
    self.stages = stages
    let opens = stages.map(\.finish).max() ?? context.date
    self.opens = opens
    entry =
      switch offering.start {
      case _ where offering.hasContinuousStart: .anyTime
      case nil: .notStated
      case let start?: start < opens ? .missed(start) : .starts(start)
      }
  }
}

extension MatchingContext {
  /// A step at its earliest; `day` is the first on which it may begin.
  fileprivate func stage(of step: UnlockStep, from day: CivilDate) -> LadderTimeline.Stage {
    if case .reachAge(let age) = step.action, let reached = dayCertainlyAged(age) {
      return LadderTimeline.Stage(
        step: step,
        provider: nil,
        start: day,
        finish: max(day, reached),
      )
    }
    let provided = providers(of: step, after: day).compactMap { offering in
      stage(of: step, through: offering, from: day)
    }
    if let soonest = provided.min(by: { $0.finish < $1.finish }) { return soonest }
    return LadderTimeline.Stage(
      step: step,
      provider: nil,
      start: day,
      finish: day.adding(months: step.months) ?? day,
    )
  }

  private func providers(of step: UnlockStep, after day: CivilDate) -> [Offering] {
    guard let template = rules.step(step.template) else { return [] }
    return catalogue.providers(of: template, action: step.action, after: day)
      .compactMap { catalogue.offering($0) }
  }

  /// Nil when the offering does not lead the whole way, or does not say how long it takes.
  private func stage(
    of step: UnlockStep,
    through offering: Offering,
    from day: CivilDate,
  ) -> LadderTimeline.Stage? {
    guard offering.leadsAllTheWay(of: step.action), let months = offering.durationMonths,
      let start = offering.hasContinuousStart ? day : offering.start,
      let finish = start.adding(months: months)
    else { return nil }
    return LadderTimeline.Stage(
      step: step,
      provider: offering.id,
      start: start,
      finish: finish,
    )
  }

  /// The first day on which the client is certainly so old: without a birth month the first of
  /// January after the year, else the first of the month after.
  private func dayCertainlyAged(_ age: Int) -> CivilDate? {
    guard let year = profile.birthYear.value else { return nil }
    let month = profile.birthMonth.value ?? 12
    return CivilDate(year: year + age, month: month, day: 1)?.adding(months: 1)
  }
}

extension Offering {
  fileprivate func leadsAllTheWay(of action: UnlockStep.Action) -> Bool {
    guard case .language(_, _, let to) = action else { return true }
    return outcomeLevel.map { $0 >= to } ?? false
  }
}
