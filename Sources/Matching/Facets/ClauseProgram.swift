/// A clause as programs.
struct ClauseProgram: Sendable {
  private let when: ConditionProgram?
  private let unless: ConditionProgram?
  private let needs: ConditionProgram

  init(_ clause: Clause, places: [RuleFact: Int], codes: MentionedCodes) {
    func program(_ condition: Condition) -> ConditionProgram {
      ConditionProgram(condition, places: places, codes: codes)
    }
    when = clause.when.map(program)
    unless = clause.unless.map(program)
    needs = program(clause.needs)
  }

  /// The same as ``Clause/outcome(reading:)``.
  func outcome(_ facts: UnsafeBufferPointer<CompactFact>) -> ClauseOutcome {
    let applies = when?.truth(facts) ?? .yes
    if applies == .no || unless?.truth(facts) == .yes { return .silent }
    switch (applies, needs.truth(facts)) {
    case (.yes, .yes): return .met
    case (.unknown, .yes): return .silent
    case (.yes, .no): return .failed
    default: return .unknown
    }
  }
}
