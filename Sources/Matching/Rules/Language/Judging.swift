import Catalogue

extension Atom {
  /// Whether it holds, as far as the fact is known.
  func truth(reading: (RuleFact) -> FactReading) -> Truth {
    let left = reading(fact)
    switch comparison {
    case .known(let expected): return Truth(left.isExact == expected)
    case .atLeast(let operand):
      guard case .number(let range)? = left.known, let other = operand.range(reading) else {
        return .unknown
      }
      if range.lowerBound >= other.upperBound { return .yes }
      return range.upperBound < other.lowerBound ? .no : .unknown
    case .atMost(let operand):
      guard case .number(let range)? = left.known, let other = operand.range(reading) else {
        return .unknown
      }
      if range.upperBound <= other.lowerBound { return .yes }
      return range.lowerBound > other.upperBound ? .no : .unknown
    case .oneOf(let codes):
      guard case .code(let code)? = left.known else { return .unknown }
      return Truth(codes.contains(code))
    case .empty:
      guard case .codes(let codes)? = left.known else { return .unknown }
      return Truth(codes.isEmpty)
    case .hasAny(let wanted):
      guard case .codes(let codes)? = left.known else { return .unknown }
      return Truth(!codes.isDisjoint(with: wanted))
    case .isTrue(let expected):
      guard case .truth(let value)? = left.known else { return .unknown }
      return Truth(value == expected)
    }
  }
}

extension Atom.Operand {
  fileprivate func range(_ reading: (RuleFact) -> FactReading) -> ClosedRange<Int>? {
    switch self {
    case .number(let number): return number...number
    case .fact(let fact, let plus):
      guard case .number(let range)? = reading(fact).known else { return nil }
      return (range.lowerBound + plus)...(range.upperBound + plus)
    }
  }
}

extension Condition {
  func truth(reading: (RuleFact) -> FactReading) -> Truth {
    truth { $0.truth(reading: reading) }
  }

  /// Whether it holds, given whether each of its atoms does.
  func truth(_ ofAtom: (Atom) -> Truth) -> Truth {
    switch self {
    case .atom(let atom): ofAtom(atom)
    case .all(let parts): parts.reduce(.yes) { $0 && $1.truth(ofAtom) }
    case .any(let parts): parts.reduce(.no) { $0 || $1.truth(ofAtom) }
    case .not(let part): !part.truth(ofAtom)
    }
  }

  /// What would have to be asked before the condition can be told.
  func missing(reading: (RuleFact) -> FactReading) -> [MissingFact] {
    guard truth(reading: reading) == .unknown else { return [] }
    switch self {
    case .atom(let atom):
      var facts = [atom.fact]
      if case .atLeast(.fact(let other, _)) = atom.comparison { facts.append(other) }
      if case .atMost(.fact(let other, _)) = atom.comparison { facts.append(other) }
      return facts.flatMap { reading($0).missing }
    case .all(let parts), .any(let parts): return parts.flatMap { $0.missing(reading: reading) }
    case .not(let part): return part.missing(reading: reading)
    }
  }
}

/// What came of a clause.
enum ClauseOutcome: UInt8 {
  case silent
  case met
  case failed
  case unknown
}

extension Clause {
  func outcome(reading: (RuleFact) -> FactReading) -> ClauseOutcome {
    let applies = when?.truth(reading: reading) ?? .yes
    guard applies != .no, unless?.truth(reading: reading) != .yes else { return .silent }
    switch (applies, needs.truth(reading: reading)) {
    case (.yes, .yes): return .met
    case (.unknown, .yes): return .silent
    case (.yes, .no): return .failed
    default: return .unknown
    }
  }

  /// What would have to be asked before the clause can be told, each once.
  func missing(reading: (RuleFact) -> FactReading) -> [MissingFact] {
    let missing = (when?.missing(reading: reading) ?? []) + needs.missing(reading: reading)
    return missing.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The verdict alone, without its reason.
  func verdict(of outcome: ClauseOutcome) -> Verdict {
    switch outcome {
    case .silent, .met: .open
    case .failed: otherwise
    case .unknown: ifUnknown ?? .open
    }
  }
}
