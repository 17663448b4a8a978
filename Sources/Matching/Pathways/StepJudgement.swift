import Catalogue
import CivilDates

/// What some clauses say of a training when its turn comes.
struct StepJudgement: Hashable, Sendable {
  /// Whether something closes it that the client cannot arrange and that time does not change.
  var isClosed = false
  /// Whether a clause about age closes it on the day that was asked about.
  var isClosedByAge = false
  /// How many clauses leave something to check.
  var checks: Int16 = 0
  /// A bit for each step template, in the pack's order, that the client arranges.
  var arrangements: UInt32 = 0
  /// The longest of the arrangements; they go on beside one another.
  var arrangingMonths: Int16 = 0

  var isPossible: Bool { !isClosed && !isClosedByAge }
  /// Whether another day could open it.
  var waitsForAge: Bool { !isClosed && isClosedByAge }

  mutating func join(_ other: StepJudgement) {
    isClosed = isClosed || other.isClosed
    isClosedByAge = isClosedByAge || other.isClosedByAge
    checks += other.checks
    arrangements |= other.arrangements
    arrangingMonths = max(arrangingMonths, other.arrangingMonths)
  }

  /// Everything beside the kind: matters to check and to arrange, in milli-nats.
  func risk(by values: PathwayRiskValues) -> Int {
    Int(checks) * values.toCheck + arrangements.nonzeroBitCount * values.toArrange
  }
}

extension MatchingContext {
  /// What the clauses say when the training starts on a day.
  func judgement(
    of clauses: [ClauseInForce],
    for prepared: PreparedOffering,
    startingOn day: CivilDate,
  ) -> StepJudgement {
    var judgement = StepJudgement()
    for entry in clauses where entry.rule.isInForce(on: date) {
      let clause = entry.clause
      let outcome = clause.outcome { stepReading($0, of: prepared, startingOn: day) }
      switch clause.verdict(of: outcome) {
      case .open: break
      case .check: judgement.checks += 1
      case .excluded: judgement.close(by: clause)
      case .notYet:
        if let step = arrangement(of: clause, for: prepared) {
          judgement.arrange(step, places: rules.steps)
        } else {
          judgement.close(by: clause)
        }
      }
    }
    return judgement
  }

  /// As ``reading(_:of:)``, with the age on the day a step starts.
  func stepReading(
    _ fact: RuleFact,
    of prepared: PreparedOffering,
    startingOn day: CivilDate,
  ) -> FactReading {
    fact == .age ? clientReading(.age, ageOn: day) : reading(fact, of: prepared)
  }

  /// The first step that the client arranges beside other things; nil when there is none.
  func arrangement(of clause: Clause, for prepared: PreparedOffering) -> UnlockStep? {
    let suggested = Set(
      clause.steps.filter { id in
        rules.step(id).map { !$0.isStudy && $0.effect != .reachAge } ?? false
      }
    )
    guard !suggested.isEmpty else { return nil }
    return steps(of: clause, for: prepared).first { suggested.contains($0.template) }
  }
}

extension StepJudgement {
  fileprivate mutating func close(by clause: Clause) {
    if clause.decisiveFacts.contains(.age) { isClosedByAge = true } else { isClosed = true }
  }

  fileprivate mutating func arrange(_ step: UnlockStep, places: [StepTemplate]) {
    guard let place = places.firstIndex(where: { $0.id == step.template }) else { return }
    arrangements |= 1 << UInt32(place)
    arrangingMonths = max(arrangingMonths, Int16(clamping: step.months))
  }
}
