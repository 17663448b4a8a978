import Matching

/// What is told of one training for one client.
struct TrainingFinding: Equatable {
  struct Barrier: Equatable {
    let verdict: Verdict
    /// Nil where the rule is not told.
    let outcome: Reason.Outcome?
  }

  /// A rule, or nil for all that are not told.
  typealias Rule = RuleID?

  /// Nil for a chosen training that the ranking was cut before.
  var verdict: Verdict?
  var points: PointsBand?
  /// Nil where telling it would tell of too few.
  var isChosen: Bool?
  var barriers: [Rule: Barrier] = [:]
  /// Of each kind of step, the months that it takes at most; nil for more than the last bound and
  /// for what is not told.
  var steps: [StepKind: Int?] = [:]

  init(isChosen: Bool) { self.isChosen = isChosen }

  /// What was given up about the client, `lost`, is not told by a barrier either.
  init(_ judged: JudgedMatch, isChosen: Bool, lost: Set<QuasiColumn>) {
    verdict = judged.verdict
    points = PointsBand(judged.match.points)
    self.isChosen = isChosen
    for (reason, columns) in judged.barriers {
      let isTold = columns.isDisjoint(with: lost)
      add(
        Barrier(verdict: reason.verdict, outcome: isTold ? reason.outcome : nil),
        of: isTold ? reason.rule : nil,
      )
    }
    guard judged.verdict == .notYet, let plan = judged.match.unlock.first else { return }
    for step in plan.steps {
      let asking = judged.barriers.filter { barrier in
        barrier.reason.steps.contains { $0.template == step.template }
      }
      guard !asking.isEmpty else { continue }
      if asking.contains(where: { $0.columns.isDisjoint(with: lost) }) {
        add(StepKind(step.action), months: step.months)
      } else {
        steps[.untold] = .some(nil)
      }
    }
  }

  private mutating func add(_ step: StepKind, months: Int) {
    let atMost = monthsAtMost(months)
    guard let earlier = steps[step] else {
      steps[step] = .some(atMost)
      return
    }
    guard let earlier, let atMost else {
      steps[step] = .some(nil)
      return
    }
    steps[step] = max(earlier, atMost)
  }

  private mutating func add(_ barrier: Barrier, of rule: Rule) {
    guard let earlier = barriers[rule] else {
      barriers[rule] = barrier
      return
    }
    let outcomes = [earlier.outcome, barrier.outcome]
    barriers[rule] = Barrier(
      verdict: max(earlier.verdict, barrier.verdict),
      outcome: outcomes.contains(.failed) ? .failed : outcomes[0],
    )
  }

  /// Says no longer which rule it is.
  mutating func untell(_ rule: RuleID) {
    guard let barrier = barriers.removeValue(forKey: rule) else { return }
    add(Barrier(verdict: barrier.verdict, outcome: nil), of: nil)
  }

  /// Says no longer which step it is.
  mutating func untell(_ step: StepKind) {
    guard steps.removeValue(forKey: step) != nil else { return }
    steps[.untold] = .some(nil)
  }
}

/// Points of 100 in four bands.
enum PointsBand: String, CaseIterable {
  case under40 = "under_40"
  case from40 = "40_59"
  case from60 = "60_79"
  case from80 = "80_100"

  init(_ points: Int) {
    self =
      switch points {
      case ..<40: .under40
      case ..<60: .from40
      case ..<80: .from60
      default: .from80
      }
  }
}
