import Catalogue
import CivilDates

/// Turns ways into pathways with their dates, conditions and what each step gives.
struct PathwayWriting {
  let matcher: Matcher
  let search: WaySearch
  let goal: StudyGoal
  let date: CivilDate

  private struct Stage {
    let step: StepClass
    let start: StepStart
    /// The way before the step.
    let before: PartialWay
  }

  func pathway(_ complete: CompleteWay, labels: [PathwayLabel]) -> Pathway {
    var steps: [PathwayStep] = []
    for stage in stages(of: complete.way) {
      steps.append(step(stage, arranged: steps.flatMap(\.arrangements)))
    }
    let values = matcher.rules.values.pathways.risk
    return Pathway(
      steps: steps,
      labels: labels,
      months: complete.months,
      unpaidMonths: complete.way.unpaidMonths,
      fee: PathwayFee(known: complete.way.fee, unknownSteps: complete.way.unknownFees),
      risk: PathwayRisk(
        low: steps.reduce(0) { $0 + values.byKind[$1.kind] },
        high: complete.way.risk,
        word: values.word(for: complete.way.risk),
      ),
      score: complete.score,
    )
  }

  /// By what near-duplicates are known: the kinds of the steps and what the last one ends in.
  struct Outline: Hashable {
    let kinds: [OfferingKind]
    let qualification: QualificationCode?
  }

  func outline(of complete: CompleteWay) -> Outline {
    let stages = stages(of: complete.way)
    let last = stages.last.map { matcher.catalogue.offerings[$0.step.representative].offering }
    return Outline(kinds: stages.map(\.step.effect.kind), qualification: last?.qualification)
  }

  private func stages(of way: PartialWay) -> [Stage] {
    var stages: [Stage] = []
    var last = way.last
    while let (place, step, start) = last {
      let before = search.ways[place]
      stages.append(Stage(step: search.classes[step], start: start, before: before))
      last = before.last
    }
    return stages.reversed()
  }

  private func step(_ stage: Stage, arranged: [UnlockStep]) -> PathwayStep {
    let effect = stage.step.effect
    let saved = search.judging.monthsSaved(in: stage.step, state: stage.before.state)
    let months = effect.months - saved
    let rows = stage.step.starts.rows(startingAt: stage.start, arrival: stage.before.day)
    let prepared = matcher.catalogue.offerings[rows.first ?? stage.step.representative]
    let context = search.judging.context(inState: stage.before.state)
    let day = CivilDate(dayNumber: stage.start.day)
    let isDated = stage.start.basis != .notStated
    let reasons = context.stepReasons(for: prepared, startingOn: day ?? date)
    let conditions = reasons.conditions + (isDated ? [] : context.undatedStart(of: prepared))
    return PathwayStep(
      kind: effect.kind,
      offerings: rows.map { matcher.catalogue.offerings[$0].offering.id },
      startMonth: search.calendar.months(until: stage.start.day),
      start: isDated ? day : nil,
      end: isDated ? day?.adding(months: months) : nil,
      startBasis: stage.start.basis,
      applicationEnd: stage.start.lastApplication.flatMap { CivilDate(dayNumber: $0) },
      waitingMonths: search.calendar.wholeMonths(from: stage.before.day, to: stage.start.day),
      months: months,
      monthsSaved: saved,
      isPaid: effect.isPaid,
      fee: effect.fee,
      gives: gains(of: stage),
      verdict: conditions.isEmpty && isDated ? .open : .check,
      arrangements: reasons.arrangements.filter { new in
        !arranged.contains { $0.template == new.template && $0.action == new.action }
      },
      conditions: conditions,
      employerNeeds: prepared.employerNeeds,
    )
  }

  private func gains(of stage: Stage) -> [PathwayGain] {
    let effect = stage.step.effect
    let before = search.judging.states[stage.before.state]
    let after = effect.state(after: before)
    var gains: [PathwayGain] = []
    if after.hasLiteracy && !before.hasLiteracy { gains.append(.literacy) }
    if after.levels != before.levels {
      let level = LanguageLevel(step: after.levels[effect.language])
      gains.append(.language(effect.language, level))
    }
    if after.hasBasicEducation && !before.hasBasicEducation { gains.append(.basicEducation) }
    let units = goal.units.indices.filter { after.units.contains($0) && !before.units.contains($0) }
    let offering = matcher.catalogue.offerings[stage.step.representative].offering
    if effect.qualifiedField != nil {
      gains.append(.qualification(offering.qualification))
    } else if !units.isEmpty {
      gains.append(.units(units.map { goal.units[$0] }))
    }
    if effect.leadsToOccupation { gains.append(.occupation(goal.occupation)) }
    return gains
  }
}

extension MatchingContext {
  /// What is to be arranged before, and to be checked when, a training starts on a day.
  func stepReasons(
    for prepared: PreparedOffering,
    startingOn day: CivilDate,
  ) -> (arrangements: [UnlockStep], conditions: [Reason], blocking: [Reason]) {
    var arrangements: [UnlockStep] = []
    var conditions: [Reason] = []
    var blocking: [Reason] = []
    let entries = clausesInForce.filter { entry in
      entry.rule.scope == .offering && !entry.clause.isAboutTiming
    }
    for entry in entries {
      let clause = entry.clause
      let reading = { (fact: RuleFact) in
        self.stepReading(fact, of: prepared, startingOn: day)
      }
      let reason = reason(
        clause.outcome(reading: reading),
        of: entry,
        steps: { steps(of: clause, for: prepared) },
        reading: reading,
      )
      guard let reason, reason.verdict != .open else { continue }
      if reason.verdict == .check {
        conditions.append(reason)
      } else if reason.verdict == .notYet, let step = arrangement(of: clause, for: prepared) {
        if !arrangements.contains(where: { $0.template == step.template }) {
          arrangements.append(step)
        }
      } else {
        blocking.append(reason)
      }
    }
    return (arrangements, conditions, blocking)
  }

  /// What the rules about dates say of a training without a stated start.
  func undatedStart(of prepared: PreparedOffering) -> [Reason] {
    reasons(for: prepared).filter { $0.missing.contains(.provider(.start)) }
  }
}
