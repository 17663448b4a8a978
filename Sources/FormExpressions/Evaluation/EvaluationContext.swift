/// Where an expression stands: the nodes it can read and the one it is about.
package struct EvaluationContext {
  package let main: any NodeSource
  package let surroundings: Surroundings
  /// The context node; nil where there is no document, and then paths and `.` are errors.
  package var node: Node?
  /// What `current()` gives.
  package var current: Node?
  /// The context position and size, counted from 1, inside a predicate.
  package var position = 1
  package var size = 1
  let effort = Effort()

  package init(main: any NodeSource, surroundings: Surroundings, node: Node?) {
    self.main = main
    self.surroundings = surroundings
    self.node = node
    current = node
  }
}

extension EvaluationContext {
  /// - Throws: where the value cannot be worked out, such as `date('not a date')`.
  package func value(of expression: FormExpression) throws(EvaluationError) -> FormValue {
    switch expression {
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .field(let field): main.value(of: field, from: try fieldOrigin)
    case .own: value(at: try ownNode)
    case .path(let path): .nodes(try nodes(of: path))
    case .negative(let operand): .number(-(try number(of: operand)))
    case .binary(let symbol, let left, let right):
      symbol.givesTruth
        ? .boolean(try isTrue(symbol, left, right)) : .number(try number(symbol, left, right))
    case .union(let left, let right):
      .nodes(inOrder(try nodes(of: left, for: "|") + nodes(of: right, for: "|")))
    case .call(let function, let arguments): try function.body(arguments, self)
    }
  }

  package func isTrue(_ expression: FormExpression) throws(EvaluationError) -> Bool {
    if case .binary(let symbol, let left, let right) = expression, symbol.givesTruth {
      return try isTrue(symbol, left, right)
    }
    return boolean(from: try value(of: expression))
  }

  package func number(of expression: FormExpression) throws(EvaluationError) -> Double {
    switch expression {
    case .number(let number): return number
    case .negative(let operand): return -(try number(of: operand))
    case .binary(let symbol, let left, let right) where !symbol.givesTruth:
      return try number(symbol, left, right)
    default: return number(from: try value(of: expression))
    }
  }

  package func string(of expression: FormExpression) throws(EvaluationError) -> String {
    string(from: try value(of: expression))
  }

  /// As a question keeps it: a path gives the value of its first node, and no number is ''.
  package func answer(of expression: FormExpression) throws(EvaluationError) -> FormValue {
    let value = single(try value(of: expression))
    if case .number(let number) = value, number.isNaN { return .blank }
    return value
  }

  /// The nodes of an expression; `function` is who asks, for the error.
  package func nodes(
    of expression: FormExpression,
    for function: String,
  ) throws(EvaluationError) -> [Node] {
    switch expression {
    case .path(let path): return try nodes(of: path)
    case .own: return [try ownNode]
    case .field(let field):
      return main.nodes(of: field, from: try fieldOrigin).map { Node(document: 0, id: $0) }
    default:
      guard case .nodes(let nodes) = try value(of: expression) else {
        throw .notNodes(in: function)
      }
      return nodes
    }
  }

  /// `and` and `or` leave their right side alone when the left decides.
  private func isTrue(
    _ symbol: BinaryOperator,
    _ left: FormExpression,
    _ right: FormExpression,
  ) throws(EvaluationError) -> Bool {
    switch symbol {
    case .or: try isTrue(left) ? true : try isTrue(right)
    case .and: try isTrue(left) ? try isTrue(right) : false
    default: compare(try value(of: left), try value(of: right), by: symbol)
    }
  }

  private func number(
    _ symbol: BinaryOperator,
    _ left: FormExpression,
    _ right: FormExpression,
  ) throws(EvaluationError) -> Double {
    let first = try number(of: left)
    let second = try number(of: right)
    return switch symbol {
    case .plus: first + second
    case .minus: first - second
    case .times: first * second
    case .divided: first / second
    default: first.truncatingRemainder(dividingBy: second)
    }
  }
}

extension BinaryOperator {
  /// Whether the operator gives a truth; the others give a number.
  var givesTruth: Bool { precedence <= 4 }
}
