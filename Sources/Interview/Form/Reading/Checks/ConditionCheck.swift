import FormExpressions

/// Expressions that are well formed and yet not what anybody means.
struct ConditionCheck {
  let form: CheckedForm
  let expression: WrittenExpression

  func check(_ findings: inout FindingList) {
    var problems: [ConditionProblem] = []
    if let function = changingFunction { problems.append(.changing(function)) }
    expression.tree.visit { part, _ in
      switch part {
      case .binary(let symbol, let left, let right) where symbol == .or || symbol == .and:
        for side in [left, right] {
          if let constant = side.writtenConstant {
            problems.append(.constant(constant, symbol.rawValue))
          }
        }
      case .binary(let symbol, .binary(let inner, _, _), _)
      where symbol.isOrder && inner.isOrder:
        problems.append(.chained)
      case .call(let function, let arguments) where function.name == "regex":
        if case .text(let pattern) = arguments[1], !isAnchored(pattern) {
          problems.append(.unanchored)
        }
      default: break
      }
    }
    for problem in problems { findings.add(problem, at: expression.cell) }
  }

  /// A function that gives something new each time, in a calculation that runs again and again.
  private var changingFunction: String? {
    guard expression.role == .calculation,
      form.fields[expression.owner].logic.triggers.isEmpty
    else { return nil }
    return expression.tree.callOutsideOnce(of: ["now", "random", "uuid"])
  }

  private func isAnchored(_ pattern: String) -> Bool {
    pattern.hasPrefix("^") && pattern.hasSuffix("$") && !pattern.hasSuffix("\\$")
  }
}

extension BinaryOperator {
  /// Whether it asks which is greater.
  fileprivate var isOrder: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}

extension FormExpression {
  /// The text or number that the expression is, as it is written.
  fileprivate var writtenConstant: String? {
    switch self {
    case .text(let text): "'\(text)'"
    case .number(let number): plainDecimal(number)
    default: nil
    }
  }

  /// The first of `names` that is called outside `once(…)`.
  fileprivate func callOutsideOnce(of names: Set<String>) -> String? {
    switch self {
    case .call(let function, let arguments):
      if names.contains(function.name) { return function.name }
      guard function.name != "once" else { return nil }
      return arguments.lazy.compactMap { $0.callOutsideOnce(of: names) }.first
    case .negative(let operand): return operand.callOutsideOnce(of: names)
    case .binary(_, let left, let right), .union(let left, let right):
      return left.callOutsideOnce(of: names) ?? right.callOutsideOnce(of: names)
    case .number, .text, .field, .own, .path: return nil
    }
  }
}
