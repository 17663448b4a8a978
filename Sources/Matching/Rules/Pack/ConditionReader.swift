import Catalogue

/// Looks up the facts, limits and definitions that conditions name.
struct ConditionReader {
  let limits: Limits
  let definitions: [String: RawCondition]

  /// Definitions that name others twice double with each step, so that a short file could ask for
  /// more than any machine has.
  static let largest = 200

  /// Reads a condition; `place` says in messages where it stands.
  func condition(_ raw: RawCondition, at place: String) throws(RulePackError) -> Condition {
    var room = Self.largest
    return try condition(raw, at: place, inside: [], room: &room)
  }

  /// `open` are the definitions that are being read, `room` says how many parts may still come.
  private func condition(
    _ raw: RawCondition,
    at place: String,
    inside open: [String],
    room: inout Int,
  ) throws(RulePackError) -> Condition {
    guard room > 0 else { throw .entry(.conditionTooLarge, at: place) }
    room -= 1
    switch raw {
    case .all(let parts): return .all(try conditions(parts, at: place, inside: open, room: &room))
    case .any(let parts): return .any(try conditions(parts, at: place, inside: open, room: &room))
    case .not(let part): return .not(try condition(part, at: place, inside: open, room: &room))
    case .atom(let atom): return .atom(try read(atom, at: place))
    case .named(let name):
      guard !open.contains(name) else { throw .definitionCycle(open + [name]) }
      guard let definition = definitions[name] else {
        throw .unknown(.definition(name), at: place)
      }
      return try condition(definition, at: place, inside: open + [name], room: &room)
    }
  }

  private func conditions(
    _ parts: [RawCondition],
    at place: String,
    inside open: [String],
    room: inout Int,
  ) throws(RulePackError) -> [Condition] {
    var conditions: [Condition] = []
    for part in parts {
      conditions.append(try condition(part, at: place, inside: open, room: &room))
    }
    return conditions
  }

  private func read(_ raw: RawAtom, at place: String) throws(RulePackError) -> Atom {
    guard let fact = RuleFact(rawValue: raw.fact) else {
      throw .unknown(.fact(raw.fact), at: place)
    }
    var comparisons: [Atom.Comparison] = []
    if let operand = raw.atLeast { comparisons.append(.atLeast(try read(operand, at: place))) }
    if let operand = raw.atMost { comparisons.append(.atMost(try read(operand, at: place))) }
    if let codes = raw.oneOf { comparisons.append(.oneOf(Set(codes))) }
    if let codes = raw.hasAny { comparisons.append(.hasAny(Set(codes))) }
    if raw.empty == true { comparisons.append(.empty) }
    if let expected = raw.isTrue { comparisons.append(.isTrue(expected)) }
    if let expected = raw.known { comparisons.append(.known(expected)) }
    guard comparisons.count == 1, fact.kind.comparisons.contains(comparisons[0].name) else {
      throw .entry(.wrongComparison(raw.fact), at: place)
    }
    return Atom(fact: fact, comparison: comparisons[0])
  }
}

extension Atom.Comparison {
  /// The member of a condition that states it.
  fileprivate var name: String {
    switch self {
    case .atLeast: "atLeast"
    case .atMost: "atMost"
    case .oneOf: "oneOf"
    case .hasAny: "hasAny"
    case .empty: "empty"
    case .isTrue: "isTrue"
    case .known: "known"
    }
  }
}
