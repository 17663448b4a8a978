import Catalogue

/// Looks up the facts, limits and definitions that conditions name.
struct ConditionReader {
  let limits: Limits
  let definitions: [String: RawCondition]

  /// Reads a condition; `place` says in messages where it stands.
  func condition(
    _ raw: RawCondition,
    at place: String,
    inside open: [String] = [],
  ) throws(RulePackError) -> Condition {
    switch raw {
    case .all(let parts): return .all(try conditions(parts, at: place, inside: open))
    case .any(let parts): return .any(try conditions(parts, at: place, inside: open))
    case .not(let part): return .not(try condition(part, at: place, inside: open))
    case .atom(let atom): return .atom(try read(atom, at: place))
    case .named(let name):
      guard !open.contains(name) else { throw .definitionCycle(open + [name]) }
      guard let definition = definitions[name] else {
        throw .unknown(.definition(name), at: place)
      }
      return try condition(definition, at: place, inside: open + [name])
    }
  }

  private func conditions(
    _ parts: [RawCondition],
    at place: String,
    inside open: [String],
  ) throws(RulePackError) -> [Condition] {
    var conditions: [Condition] = []
    for part in parts { conditions.append(try condition(part, at: place, inside: open)) }
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

  func read(_ raw: RawOperand, at place: String) throws(RulePackError) -> Atom.Operand {
    guard let text = raw.text else { return .number((raw.number ?? 0) + raw.plus) }
    if let level = LanguageLevel(rawValue: text) { return .number(level.step + raw.plus) }
    if let name = text.dropping(prefix: "limit:") {
      guard let limit = limits.byName[name] else { throw .unknown(.limit(name), at: place) }
      return .number(limit.value + raw.plus)
    }
    guard let fact = RuleFact(rawValue: text), fact.kind.isOrdered else {
      throw .unknown(.fact(text), at: place)
    }
    return .fact(fact, plus: raw.plus)
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

extension String {
  /// What follows `prefix`; nil without it.
  func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
