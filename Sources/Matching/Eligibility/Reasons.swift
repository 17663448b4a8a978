import Catalogue
import CivilDates

extension MatchingContext {
  /// What every clause in force says of an offering; none is skipped because another has decided.
  func reasons(for prepared: PreparedOffering) -> [Reason] {
    let entries = clausesInForce.filter { $0.rule.scope == .offering }
    return reasons(
      for: prepared,
      from: entries.map { ($0, $0.clause.outcome { reading($0, of: prepared) }) },
    )
  }

  /// The reasons for what came of some clauses.
  func reasons(
    for prepared: PreparedOffering,
    from outcomes: [(entry: ClauseInForce, outcome: ClauseOutcome)],
  ) -> [Reason] {
    outcomes.compactMap { entry, outcome in
      reason(
        outcome,
        of: entry,
        steps: { steps(of: entry.clause, for: prepared) },
        reading: { reading($0, of: prepared) },
      )
    }
  }

  /// What the rules about the client alone say.
  var clientNotices: [Notice] {
    clausesInForce.filter { $0.rule.scope == .client }.compactMap { entry in
      reason(
        entry.clause.outcome { clientReading($0, ageOn: date) },
        of: entry,
        steps: { [] },
        reading: { clientReading($0, ageOn: date) },
      )
      .map(Notice.rule)
    }
  }

  /// Nil when the clause has nothing to say.
  func reason(
    _ outcome: ClauseOutcome,
    of entry: ClauseInForce,
    steps: () -> [UnlockStep],
    reading: (RuleFact) -> FactReading,
  ) -> Reason? {
    let clause = entry.clause
    let verdict = clause.verdict(of: outcome)
    let said: Reason.Outcome
    var missing: [MissingFact] = []
    var text: RuleText?
    switch outcome {
    case .silent: return nil
    case .met:
      guard let met = clause.texts.met else { return nil }
      (said, text) = (.met, met)
    case .failed: (said, text) = (.failed, clause.texts.failed)
    case .unknown:
      guard clause.ifUnknown != nil else { return nil }
      (said, text, missing) = (.unknown, clause.texts.unknown, clause.missing(reading: reading))
    }
    return Reason(
      rule: entry.rule.id,
      clause: clause.id,
      outcome: said,
      verdict: verdict,
      arguments: arguments(of: text, reading: reading),
      missing: missing,
      source: entry.rule.source,
      steps: said == .failed ? steps() : [],
    )
  }

  /// The values of the facts that a text names.
  func arguments(
    of text: RuleText?,
    reading: (RuleFact) -> FactReading,
  ) -> [RuleFact: Argument] {
    var arguments: [RuleFact: Argument] = [:]
    for fact in text?.facts ?? [] {
      arguments[fact] = Argument(reading(fact), of: fact.kind)
    }
    return arguments
  }
}

extension Argument {
  /// Of a range, the end that is known to bind: the highest a level can be, the least of a number.
  init(_ reading: FactReading, of kind: RuleFact.Kind) {
    switch reading.known {
    case nil: self = .unknown
    case .truth(let value)?: self = .truth(value)
    case .code(let code)?: self = .codes([code])
    case .codes(let codes)?: self = .codes(codes.sorted())
    case .number(let range)?:
      switch kind {
      case .level: self = .level(LanguageLevel(step: range.upperBound))
      case .day: self = CivilDate(dayNumber: range.lowerBound).map(Argument.day) ?? .unknown
      default: self = .number(range.lowerBound)
      }
    }
  }
}

extension LanguageLevel {
  /// The level so many half-steps above the lowest, kept within the scale.
  init(step: Int) {
    let levels = Self.allCases
    self = levels[min(max(0, step), levels.count - 1)]
  }
}
