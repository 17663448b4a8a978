extension EvaluationContext {
  /// Compares as XPath 1.0: with nodes on a side, whether any of them fits.
  func compare(_ left: FormValue, _ right: FormValue, by symbol: BinaryOperator) -> Bool {
    switch (left, right) {
    case (.nodes(let first), .nodes(let second)): compare(first, second, by: symbol)
    case (.nodes(let nodes), .boolean(let truth)) where symbol.isEquality:
      (!nodes.isEmpty == truth) == (symbol == .equal)
    case (.boolean(let truth), .nodes(let nodes)) where symbol.isEquality:
      (!nodes.isEmpty == truth) == (symbol == .equal)
    case (.nodes(let nodes), _):
      nodes.contains { compareSingle(value(at: $0), right, by: symbol) }
    case (_, .nodes(let nodes)):
      nodes.contains { compareSingle(left, value(at: $0), by: symbol) }
    default: compareSingle(left, right, by: symbol)
    }
  }

  private func compareSingle(
    _ left: FormValue,
    _ right: FormValue,
    by symbol: BinaryOperator,
  ) -> Bool {
    switch symbol {
    case .equal: equal(left, right)
    case .notEqual: !equal(left, right)
    case .less: number(from: left) < number(from: right)
    case .lessOrEqual: number(from: left) <= number(from: right)
    case .greater: number(from: left) > number(from: right)
    default: number(from: left) >= number(from: right)
    }
  }

  /// Equality of values that are no nodes, with JavaRosa's tolerance: 6.1 - 7.8 = -1.7 holds.
  private func equal(_ left: FormValue, _ right: FormValue) -> Bool {
    switch (left, right) {
    case (.text(let first), .text(let second)):
      return first == second || surroundings.areSameDates(first, second)
    case (.boolean, _), (_, .boolean): return boolean(from: left) == boolean(from: right)
    case (.number, _), (_, .number), (.day, _), (_, .day), (.moment, _), (_, .moment):
      let first = number(from: left)
      let second = number(from: right)
      return first == second || (first - second).magnitude < 1e-12
    default: return string(from: left) == string(from: right)
    }
  }

  /// Whether any node of one side and any of the other fit: without trying all pairs.
  private func compare(_ left: [Node], _ right: [Node], by symbol: BinaryOperator) -> Bool {
    guard let some = left.first, !right.isEmpty else { return false }
    switch symbol {
    case .equal:
      let known = Set(left.lazy.map { text(at: $0) })
      return right.contains { known.contains(text(at: $0)) }
    case .notEqual:
      let known = text(at: some)
      return right.contains { text(at: $0) != known } || left.contains { text(at: $0) != known }
    case .less, .lessOrEqual:
      guard let low = numbers(left).min(), let high = numbers(right).max() else { return false }
      return symbol == .less ? low < high : low <= high
    default:
      guard let high = numbers(left).max(), let low = numbers(right).min() else { return false }
      return symbol == .greater ? high > low : high >= low
    }
  }

  /// The values of nodes that are numbers.
  func numbers(_ nodes: [Node]) -> [Double] {
    nodes.compactMap {
      let number = number(from: value(at: $0))
      return number.isNaN ? nil : number
    }
  }
}

extension BinaryOperator {
  var isEquality: Bool { self == .equal || self == .notEqual }
}
