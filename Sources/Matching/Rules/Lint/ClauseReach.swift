extension Clause {
  /// Whether no answers at all could make the clause fail or ask something; nil with more atoms
  /// than can be tried.
  ///
  /// Every combination of truths of its atoms is tried, those left out in which an atom says that a
  /// fact is known and another atom of the fact is unknown.
  var neverSpeaksAgainst: Bool? {
    var atoms: [Atom] = []
    for atom in needs.atoms + (when?.atoms ?? []) + (unless?.atoms ?? [])
    where !atoms.contains(atom) {
      atoms.append(atom)
    }
    guard atoms.count <= Self.atomsTried else { return nil }
    var truths = [Truth](repeating: .yes, count: atoms.count)
    repeat {
      guard isConsistent(truths, of: atoms) else { continue }
      let truth = { atom in atoms.firstIndex(of: atom).map { truths[$0] } ?? .unknown }
      if speaksAgainst(by: truth) { return false }
    } while truths.advance()
    return true
  }

  /// Three truths each of so many atoms are 177,147 combinations.
  private static let atomsTried = 11

  private func isConsistent(_ truths: [Truth], of atoms: [Atom]) -> Bool {
    for (atom, truth) in zip(atoms, truths) {
      guard case .known(let expected) = atom.comparison else { continue }
      if truth == .unknown { return false }
      guard (truth == .yes) == expected else { continue }
      for (other, otherTruth) in zip(atoms, truths) where other.fact == atom.fact {
        if otherTruth == .unknown, !other.readsAnotherFact { return false }
      }
    }
    return true
  }

  private func speaksAgainst(by truth: (Atom) -> Truth) -> Bool {
    let applies = when?.truth(truth) ?? .yes
    guard applies != .no, unless?.truth(truth) != .yes else { return false }
    switch needs.truth(truth) {
    case .yes: return false
    case .no: return applies == .yes || ifUnknown != nil
    case .unknown: return ifUnknown != nil
    }
  }
}

extension Atom {
  fileprivate var readsAnotherFact: Bool {
    switch comparison {
    case .atLeast(.fact), .atMost(.fact): true
    default: false
    }
  }
}

extension [Truth] {
  /// Moves on to the next combination; false after the last.
  fileprivate mutating func advance() -> Bool {
    for index in indices {
      switch self[index] {
      case .yes:
        self[index] = .no
        return true
      case .no:
        self[index] = .unknown
        return true
      case .unknown: self[index] = .yes
      }
    }
    return false
  }
}
