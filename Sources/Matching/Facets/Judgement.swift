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

  /// Adds what came of a clause.
  mutating func add(
    _ outcome: ClauseOutcome,
    of entry: ClauseInForce,
    for prepared: PreparedOffering,
    in context: MatchingContext,
    steps places: StepPlaces,
  ) {
    let verdict = entry.clause.verdict(of: outcome)
    severity = max(severity, verdict.severity)
    guard verdict == .notYet else { return }
    let first = entry.clause.steps.compactMap { places[$0] }.first { place in
      let condition = context.rules.steps[place].onlyWhen
      return condition?.truth { context.reading($0, of: prepared) } != .no
    }
    if let first { steps |= 1 << UInt32(first) }
  }
}

/// Where each step template stands in a rule pack.
struct StepPlaces {
  private let places: [StepID: Int]

  init(_ rules: RulePack) {
    places = Dictionary(uniqueKeysWithValues: rules.steps.enumerated().map { ($1.id, $0) })
  }

  subscript(step: StepID) -> Int? { places[step] }
}
