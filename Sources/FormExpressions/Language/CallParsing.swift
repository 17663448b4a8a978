extension Parser {
  /// A call of a function; one that is unknown or miscounted is noted and reading goes on.
  mutating func call(_ name: String) throws(ExpressionMistake) -> FormExpression {
    let start = current
    advance()
    let bracket = current
    advance()
    var arguments: [FormExpression] = []
    if case .close = current.kind {
      advance()
    } else {
      arguments.append(try expression(above: 0))
      while case .comma = current.kind {
        advance()
        arguments.append(try expression(above: 0))
      }
      try close(.close, openedBy: bracket)
    }
    do {
      return .call(try function(name, taking: arguments, at: column(start)), arguments: arguments)
    } catch {
      mistakes.append(error)
      return .call(.mistaken(error), arguments: [])
    }
  }

  private func function(
    _ name: String,
    taking arguments: [FormExpression],
    at column: Int,
  ) throws(ExpressionMistake) -> FormFunction {
    guard let function = FormFunction.named[name] else {
      if FormFunction.unsupported.contains(name) {
        throw .unsupportedFunction(name, at: column)
      }
      let closest = nearest(to: name, among: FormFunction.named.keys)
      throw .unknownFunction(name, closest: closest, at: column)
    }
    guard function.arguments.contains(arguments.count),
      !function.takesPairs || (arguments.count - function.arguments.lowerBound).isMultiple(of: 2)
    else { throw .argumentCount(of: function, given: arguments.count, at: column) }
    return try function.inspect?(arguments, column) ?? function
  }
}
