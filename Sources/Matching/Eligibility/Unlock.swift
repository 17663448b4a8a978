/// The plan that settles every reason of the verdict ``Verdict/notYet``.
func unlockPlan(from reasons: [Reason]) -> UnlockPlan {
  var steps: [UnlockStep] = []
  for step in reasons.compactMap(\.step) {
    guard let index = steps.firstIndex(where: { $0.action.place == step.action.place }) else {
      steps.append(step)
      continue
    }
    // Rules that ask for the same kind of step differ only in how far it goes: two age limits.
    if step.months > steps[index].months { steps[index] = step }
  }
  steps.sort { $0.action.place < $1.action.place }
  let studies = steps.filter(\.action.isStudy).reduce(0) { $0 + $1.months }
  let beside = steps.filter { !$0.action.isStudy }.map(\.months).max() ?? 0
  return UnlockPlan(steps: steps, months: max(studies, beside))
}

extension UnlockStep.Action {
  /// Its place in a plan, one for each kind: studies first, then what has to be true after them.
  fileprivate var place: Int {
    switch self {
    case .literacy: 0
    case .language: 1
    case .basicEducation: 2
    case .reachAge: 3
    case .registerAsJobseeker: 4
    case .arrangeCare: 5
    case .freeTimes: 6
    case .findEmployer: 7
    case .agreeHours: 8
    }
  }

  /// Whether the step takes the client's whole time, so that others cannot go on beside it.
  fileprivate var isStudy: Bool {
    switch self {
    case .literacy, .language, .basicEducation: true
    case .reachAge, .registerAsJobseeker, .arrangeCare, .freeTimes, .findEmployer, .agreeHours:
      false
    }
  }
}
