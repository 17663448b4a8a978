import Catalogue
import CivilDates

/// Puts plans on the calendar from a context's day on.
///
/// What is found of the offerings that provide a step is kept for the next plan.
struct StepCalendar {
  private let context: MatchingContext
  private var providers: [CivilDate: StepProviders] = [:]

  init(_ context: MatchingContext) { self.context = context }

  /// The plan with the offerings through which each step can be taken.
  mutating func completing(_ plan: UnlockPlan) -> UnlockPlan {
    var steps: [UnlockStep] = []
    for step in plan.steps { steps.append(step.through(offerings(for: step, from: context.date))) }
    return UnlockPlan(steps: steps)
  }

  /// Studies follow one another; waiting and arranging begin at once, beside them.
  mutating func timeline(of plan: UnlockPlan, to offering: Offering) -> LadderTimeline {
    var studiesUntil = context.date
    var stages: [LadderTimeline.Stage] = []
    for step in plan.steps {
      let stage = stage(of: step, from: step.isStudy ? studiesUntil : context.date)
      if step.isStudy { studiesUntil = stage.finish }
      stages.append(stage)
    }
    let opens = stages.map(\.finish).max() ?? context.date
    return LadderTimeline(stages: stages, opens: opens, entry: .init(to: offering, after: opens))
  }

  private mutating func offerings(for step: UnlockStep, from day: CivilDate) -> [Offering.ID] {
    var found =
      providers.removeValue(forKey: day)
      ?? StepProviders(context.catalogue, rules: context.rules, on: day)
    let offerings = found.offerings(for: step)
    providers[day] = found
    return offerings
  }

  /// A step at its earliest; `day` is the first on which it may begin.
  private mutating func stage(of step: UnlockStep, from day: CivilDate) -> LadderTimeline.Stage {
    if case .reachAge(let age) = step.action, let reached = dayCertainlyAged(age) {
      return LadderTimeline.Stage(
        step: step,
        provider: nil,
        start: day,
        finish: max(day, reached),
      )
    }
    let provided = offerings(for: step, from: day)
      .compactMap { context.catalogue.offering($0) }
      .compactMap { LadderTimeline.Stage(step, through: $0, from: day) }
    if let soonest = provided.min(by: { $0.finish < $1.finish }) { return soonest }
    return LadderTimeline.Stage(
      step: step,
      provider: nil,
      start: day,
      finish: day.adding(months: step.months) ?? day,
    )
  }

  /// The first day on which the client is certainly so old: the first of the month after the month
  /// of birth, or of January where only the year is known.
  private func dayCertainlyAged(_ age: Int) -> CivilDate? {
    guard let year = context.profile.birthYear.value else { return nil }
    let month = context.profile.birthMonth.value ?? 12
    return CivilDate(year: year + age, month: month, day: 1)?.adding(months: 1)
  }
}

extension LadderTimeline.Stage {
  /// Nil when the offering does not lead the whole way, or does not say how long it takes.
  fileprivate init?(_ step: UnlockStep, through offering: Offering, from day: CivilDate) {
    guard offering.leadsAllTheWay(of: step.action), let months = offering.durationMonths,
      let start = offering.hasContinuousStart ? day : offering.start,
      let finish = start.adding(months: months)
    else { return nil }
    self.init(step: step, provider: offering.id, start: start, finish: finish)
  }
}

extension LadderTimeline.Entry {
  fileprivate init(to offering: Offering, after opens: CivilDate) {
    self =
      switch offering.start {
      case _ where offering.hasContinuousStart: .anyTime
      case nil: .notStated
      case let start?: start < opens ? .missed(start) : .starts(start)
      }
  }
}

extension Offering {
  fileprivate func leadsAllTheWay(of action: UnlockStep.Action) -> Bool {
    guard case .language(_, _, let to) = action else { return true }
    return outcomeLevel.map { $0 >= to } ?? false
  }
}
