import Catalogue

extension ConditionReader {
  /// Far from where adding two of them, or one to a fact, could overflow.
  static let numbers = -100_000...100_000

  func read(
    _ raw: RawOperand,
    in range: ClosedRange<Int> = numbers,
    at place: String,
  ) throws(RulePackError) -> Atom.Operand {
    switch raw.base {
    case .number(let number): return try sum(number, raw.plus, in: range, at: place)
    case .text(let text):
      if let level = LanguageLevel(rawValue: text) {
        return try sum(level.step, raw.plus, in: range, at: place)
      }
      if let name = text.dropping(prefix: "limit:") {
        guard let limit = limits.byName[name] else { throw .unknown(.limit(name), at: place) }
        return try sum(limit.value, raw.plus, in: range, at: place)
      }
      guard let fact = RuleFact(rawValue: text), fact.kind.isOrdered else {
        throw .unknown(.fact(text), at: place)
      }
      try check(raw.plus, in: range, at: place)
      return .fact(fact, plus: raw.plus)
    }
  }

  /// A number that a pack writes out or names as a limit.
  func number(
    _ raw: RawOperand,
    in range: ClosedRange<Int>,
    at place: String,
  ) throws(RulePackError) -> Int {
    switch try read(raw, in: range, at: place) {
    case .number(let number): return number
    case .fact(let fact, _): throw .unknown(.limit(fact.rawValue), at: place)
    }
  }

  func check(
    _ number: Int,
    in range: ClosedRange<Int>,
    at place: String,
  ) throws(RulePackError) {
    guard range.contains(number) else {
      throw .entry(.numberOutOfRange(number, range), at: place)
    }
  }

  private func sum(
    _ number: Int,
    _ plus: Int,
    in range: ClosedRange<Int>,
    at place: String,
  ) throws(RulePackError) -> Atom.Operand {
    let (sum, overflows) = number.addingReportingOverflow(plus)
    try check(overflows ? plus : sum, in: range, at: place)
    return .number(sum)
  }
}

extension String {
  /// What follows `prefix`; nil without it.
  func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
