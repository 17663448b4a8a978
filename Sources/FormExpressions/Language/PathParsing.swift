extension Parser {
  /// A location path, or another value with predicates and steps behind it.
  mutating func pathExpression() throws(ExpressionMistake) -> FormExpression {
    switch current.kind {
    case .slash:
      advance()
      guard beginsStep else { return .path(LocationPath(start: .root, steps: [])) }
      return .path(LocationPath(start: .root, steps: try steps()))
    case .twoSlashes: return .path(LocationPath(start: .root, steps: try furtherSteps()))
    default: break
    }
    if beginsStep {
      return pathOrOwn(try steps())
    }
    let value = try primary()
    let predicates = try predicates()
    let further = try furtherSteps()
    guard !predicates.isEmpty || !further.isEmpty else { return value }
    let start = PathStart.nodes(value, predicates: predicates)
    return .path(LocationPath(start: start, steps: further))
  }

  private var beginsStep: Bool {
    switch current.kind {
    case .point, .twoPoints, .at, .star: return true
    case .name(let name):
      guard case .open = next.kind else { return true }
      return Self.nodeTypes.contains(name)
    default: return false
    }
  }

  private static let nodeTypes: Set = ["node", "text", "comment", "processing-instruction"]

  private func pathOrOwn(_ steps: [PathStep]) -> FormExpression {
    steps == [.own] ? .own : .path(LocationPath(start: .context, steps: steps))
  }

  private mutating func steps() throws(ExpressionMistake) -> [PathStep] {
    let first = try step()
    let further = try furtherSteps()
    if first == .own, let second = further.first, second != .anyDepth { return further }
    return [first] + further
  }

  /// Steps each behind a `/` or `//`.
  private mutating func furtherSteps() throws(ExpressionMistake) -> [PathStep] {
    var steps: [PathStep] = []
    while true {
      let separator = current
      switch separator.kind {
      case .slash: advance()
      case .twoSlashes:
        advance()
        steps.append(.anyDepth)
      default: return steps
      }
      guard beginsStep else { throw badSeparator(separator) }
      steps.append(try step())
    }
  }

  /// Someone who writes `${a} / 2` means to divide.
  private func badSeparator(_ separator: Token) -> ExpressionMistake {
    switch current.kind {
    case .number, .reference, .open, .binary(.minus), .name:
      .foreignOperator("/", instead: "div", at: column(separator))
    default: misplaced(current)
    }
  }

  private mutating func step() throws(ExpressionMistake) -> PathStep {
    switch current.kind {
    case .point:
      advance()
      return PathStep(axis: .current, test: .node, predicates: try predicates())
    case .twoPoints:
      advance()
      return PathStep(axis: .parent, test: .node, predicates: try predicates())
    default: break
    }
    let axis = try axis()
    return PathStep(axis: axis, test: try nodeTest(), predicates: try predicates())
  }

  private mutating func axis() throws(ExpressionMistake) -> PathAxis {
    if case .at = current.kind {
      advance()
      return .attribute
    }
    guard case .name(let name) = current.kind, case .twoColons = next.kind else { return .child }
    guard let axis = PathAxis(rawValue: name) else {
      throw .unsupportedAxis(name, at: column(current))
    }
    advance()
    advance()
    return axis
  }

  private mutating func nodeTest() throws(ExpressionMistake) -> NodeTest {
    let token = current
    switch token.kind {
    case .star:
      advance()
      return .any
    case .name(let name):
      advance()
      guard case .open = current.kind else { return .name(name) }
      guard name == "node" || name == "text" else {
        throw .unsupportedNodeTest(name + "()", at: column(token))
      }
      let bracket = current
      advance()
      try close(.close, openedBy: bracket)
      return name == "node" ? .node : .text
    default: throw misplaced(token)
    }
  }

  private mutating func predicates() throws(ExpressionMistake) -> [FormExpression] {
    var found: [FormExpression] = []
    while case .openPredicate = current.kind {
      let bracket = current
      advance()
      predicateNesting += 1
      guard predicateNesting <= Self.maximumPredicateNesting else {
        throw .tooDeep(at: column(bracket))
      }
      found.append(try expression(above: 0))
      predicateNesting -= 1
      try close(.closePredicate, openedBy: bracket)
    }
    return found
  }
}

extension PathStep {
  /// The step written `.`, which stays where it is.
  static let own = PathStep(axis: .current, test: .node)
  /// What stands between the slashes of `//`.
  static let anyDepth = PathStep(axis: .descendantOrSelf, test: .node)
}
