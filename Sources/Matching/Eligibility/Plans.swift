/// The plans that open an offering: for every failed clause one of its steps, and no step too many.
///
/// At most three, shortest first. Empty unless some clause ends in ``Verdict/notYet``, or when one
/// such clause has no step that could be suggested.
func unlockPlans(from reasons: [Reason], templates: [StepTemplate]) -> [UnlockPlan] {
  let blocked = reasons.filter { $0.verdict == .notYet }.map(\.steps)
  guard !blocked.isEmpty, blocked.allSatisfy({ !$0.isEmpty }) else { return [] }
  var choices: [[UnlockStep]] = [[]]
  for steps in blocked {
    choices = choices.flatMap { chosen in steps.map { chosen + [$0] } }
    if choices.count > planCap { choices = Array(choices.prefix(planCap)) }
  }
  let places = Dictionary(
    uniqueKeysWithValues: templates.enumerated().map { ($1.id, $0) }
  )
  let plans = choices.map { UnlockPlan(joining: $0, places: places) }
  return minimal(plans).sorted { left, right in
    if left.months != right.months { return left.months < right.months }
    if left.steps.count != right.steps.count { return left.steps.count < right.steps.count }
    return left.steps.lexicographicallyPrecedes(right.steps) {
      places[$0.template] ?? 0 < places[$1.template] ?? 0
    }
  }
  .prefix(3).map { $0 }
}

/// Combinations looked at; eight failed clauses of two steps each have 256.
private let planCap = 1024

/// Those without a part that is itself a plan; of equal ones the first.
private func minimal(_ plans: [UnlockPlan]) -> [UnlockPlan] {
  var kept: [UnlockPlan] = []
  for (index, plan) in plans.enumerated() {
    let steps = Set(plan.steps)
    let isRedundant = plans.enumerated().contains { other in
      let others = Set(other.element.steps)
      return others.isStrictSubset(of: steps) || (others == steps && other.offset < index)
    }
    if !isRedundant { kept.append(plan) }
  }
  return kept
}

extension UnlockPlan {
  /// Joins steps that differ only in how far they go, and puts them in the pack's order.
  fileprivate init(joining chosen: [UnlockStep], places: [StepID: Int]) {
    var steps: [UnlockStep] = []
    for step in chosen {
      guard let index = steps.firstIndex(where: { $0.template == step.template }) else {
        steps.append(step)
        continue
      }
      if step.reachesFurther(than: steps[index]) { steps[index] = step }
    }
    steps.sort { (places[$0.template] ?? 0) < (places[$1.template] ?? 0) }
    self.init(steps: steps)
  }

  /// Steps already in order.
  public init(steps: [UnlockStep]) {
    self.steps = steps
    let studies = steps.filter(\.isStudy).reduce(0) { $0 + $1.months }
    let beside = steps.filter { !$0.isStudy }.map(\.months).max() ?? 0
    months = max(studies, beside)
  }
}

extension UnlockStep {
  /// Whether a step of the same template asks for more than `other`.
  fileprivate func reachesFurther(than other: UnlockStep) -> Bool {
    switch (action, other.action) {
    case (.language(_, _, let own), .language(_, _, let others)): own > others
    case (.reachAge(let own), .reachAge(let others)): own > others
    case (.agreeHours(let own), .agreeHours(let others)): own > others
    default: months > other.months
    }
  }
}
