/// One comparison of a fact, for example that the client's age is at least a limit.
public struct Atom: Equatable, Sendable {
  public enum Comparison: Equatable, Sendable {
    case atLeast(Operand)
    case atMost(Operand)
    /// For a code: one of these.
    case oneOf(Set<String>)
    /// For a set of codes: none at all.
    case empty
    /// For a set of codes: at least one of these.
    case hasAny(Set<String>)
    case isTrue(Bool)
    /// Whether the fact is known exactly; never itself unknown.
    case known(Bool)
  }

  /// What a number is compared with.
  public enum Operand: Equatable, Sendable {
    /// A whole number, half-steps of a level, or days.
    case number(Int)
    /// Another fact, with so much added.
    case fact(RuleFact, plus: Int)
  }

  public let fact: RuleFact
  public let comparison: Comparison
}

/// What a clause asks: an atom, or a condition that the pack defines once under a name.
public indirect enum Condition: Equatable, Sendable {
  case atom(Atom)
  case all([Condition])
  case any([Condition])
  case not(Condition)

  /// Every atom, in the order in which it is written.
  var atoms: [Atom] {
    switch self {
    case .atom(let atom): [atom]
    case .all(let parts), .any(let parts): parts.flatMap(\.atoms)
    case .not(let part): part.atoms
    }
  }

  /// What a fact has to be at least, when that is all the condition asks; else nil.
  func least(of fact: RuleFact) -> Atom.Operand? {
    guard case .atom(let atom) = self, atom.fact == fact,
      case .atLeast(let operand) = atom.comparison
    else { return nil }
    return operand
  }

  /// Every fact that decides it.
  var facts: [RuleFact] {
    atoms.flatMap { atom -> [RuleFact] in
      switch atom.comparison {
      case .atLeast(.fact(let other, _)), .atMost(.fact(let other, _)): [atom.fact, other]
      default: [atom.fact]
      }
    }
  }
}
