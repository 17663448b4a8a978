/// The verdict on an offering and which steps of the rule pack its first plan has.
struct Judgement: Equatable, Sendable {
  private(set) var severity: UInt8 = 0
  /// A bit for each step template, in the pack's order.
  private(set) var steps: UInt32 = 0

  var verdict: Verdict { Verdict.allCases[Int(severity)] }
  var stepCount: Int { steps.nonzeroBitCount }

  mutating func join(_ other: Judgement) {
    severity = max(severity, other.severity)
    steps |= other.steps
  }

  /// Adds what came of a clause; `steps` are the places of the pack's steps.
  mutating func add(
    _ outcome: ClauseOutcome,
    of clause: Clause,
    for prepared: PreparedOffering,
    in context: MatchingContext,
    steps places: [StepID: Int],
  ) {
    let verdict = clause.verdict(of: outcome)
    severity = max(severity, verdict.severity)
    guard verdict == .notYet else { return }
    let first = clause.steps.first { id in
      let condition = context.rules.step(id)?.onlyWhen
      return condition?.truth { context.reading($0, of: prepared) } != .no
    }
    if let first, let place = places[first] { steps |= 1 << UInt32(place) }
  }
}
