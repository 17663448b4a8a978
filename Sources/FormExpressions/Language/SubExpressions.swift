extension FormExpression {
  /// The expression itself and everything in it, parents first.
  ///
  /// A part within a predicate stands on the node being tried: its `.` and its relative paths do
  /// not begin at the question.
  package func visit(_ body: (_ part: FormExpression, _ isInPredicate: Bool) -> Void) {
    visit(isInPredicate: false, body)
  }

  private func visit(
    isInPredicate: Bool,
    _ body: (_ part: FormExpression, _ isInPredicate: Bool) -> Void,
  ) {
    body(self, isInPredicate)
    switch self {
    case .number, .text, .field, .own: break
    case .negative(let operand): operand.visit(isInPredicate: isInPredicate, body)
    case .binary(_, let left, let right), .union(let left, let right):
      left.visit(isInPredicate: isInPredicate, body)
      right.visit(isInPredicate: isInPredicate, body)
    case .call(_, let arguments):
      for argument in arguments { argument.visit(isInPredicate: isInPredicate, body) }
    case .path(let path):
      if case .nodes(let start, let predicates) = path.start {
        start.visit(isInPredicate: isInPredicate, body)
        for predicate in predicates { predicate.visit(isInPredicate: true, body) }
      }
      for step in path.steps {
        for predicate in step.predicates { predicate.visit(isInPredicate: true, body) }
      }
    }
  }

  /// The fields that the expression names as `${name}`, each once, in order of first mention.
  package var references: [FieldReference] {
    var found: [FieldReference] = []
    visit { part, _ in
      if case .field(let field) = part, !found.contains(field) { found.append(field) }
    }
    return found
  }

  /// Every path in the expression, those within other paths included.
  package var paths: [LocationPath] {
    var found: [LocationPath] = []
    visit { part, _ in
      if case .path(let path) = part { found.append(path) }
    }
    return found
  }

  package func calls(_ function: String) -> Bool {
    var found = false
    visit { part, _ in
      if case .call(let called, _) = part, called.name == function { found = true }
    }
    return found
  }
}
