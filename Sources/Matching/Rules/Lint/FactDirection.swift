/// What raising a fact does to the offerings that are open or to be checked.
///
/// To raise is to go from one known value to a greater one, of a truth from no to yes.
public enum FactDirection: String, Codable, Sendable, CaseIterable {
  /// Raising it opens offerings and closes none.
  case increasing
  /// Raising it closes offerings and opens none.
  case decreasing
  /// It is read both ways, so that nothing is promised.
  case mixed
}

extension RulePack {
  /// The direction of every ordered fact and truth that a clause reads which can close an offering.
  ///
  /// Clauses that say check at worst close nothing; codes have no order.
  public var directions: [RuleFact: FactDirection] {
    var directions: [RuleFact: FactDirection] = [:]
    func note(_ fact: RuleFact, _ direction: FactDirection) {
      let known = directions[fact] ?? direction
      directions[fact] = known == direction ? direction : .mixed
    }
    for clause in rules.filter({ $0.scope == .offering }).flatMap(\.clauses)
    where clause.otherwise > .check {
      clause.needs.visitOrdered(isFlipped: false, note)
      clause.when?.visitOrdered(isFlipped: true, note)
      clause.unless?.visitOrdered(isFlipped: false, note)
    }
    return directions
  }
}

extension Condition {
  fileprivate func visitOrdered(
    isFlipped: Bool,
    _ note: (RuleFact, FactDirection) -> Void,
  ) {
    switch self {
    case .atom(let atom):
      for (fact, isRising) in atom.risingFacts {
        note(fact, isRising == isFlipped ? .decreasing : .increasing)
      }
    case .all(let parts), .any(let parts):
      for part in parts { part.visitOrdered(isFlipped: isFlipped, note) }
    case .not(let part): part.visitOrdered(isFlipped: !isFlipped, note)
    }
  }
}

extension Atom {
  /// Its ordered facts, each with whether raising it can make the atom hold.
  fileprivate var risingFacts: [(fact: RuleFact, isRising: Bool)] {
    switch comparison {
    case .atLeast(.number): [(fact, true)]
    case .atMost(.number): [(fact, false)]
    case .atLeast(.fact(let other, _)): [(fact, true), (other, false)]
    case .atMost(.fact(let other, _)): [(fact, false), (other, true)]
    case .isTrue(let expected): [(fact, expected)]
    case .oneOf, .hasAny, .empty, .known: []
    }
  }
}
