extension FormExpression {
  /// The expression itself and everything in it, parents first.
  ///
  /// A part within a predicate stands on the node being tried: its `.` and its relative paths do
  /// not begin at the question.
  package func visit(_ body: (_ part: FormExpression, _ isInPredicate: Bool) -> Void) {
    explore(isInPredicate: false) { part, isInPredicate in
      body(part, isInPredicate)
      return true
    }
  }

  /// Visits what is in a part only where `enters` says so of the part.
  func explore(
    isInPredicate: Bool = false,
    _ enters: (_ part: FormExpression, _ isInPredicate: Bool) -> Bool,
  ) {
    guard enters(self, isInPredicate) else { return }
    switch self {
    case .number, .text, .field, .own: break
    case .negative(let operand): operand.explore(isInPredicate: isInPredicate, enters)
    case .binary(_, let left, let right), .union(let left, let right):
      left.explore(isInPredicate: isInPredicate, enters)
      right.explore(isInPredicate: isInPredicate, enters)
    case .call(_, let arguments):
      for argument in arguments { argument.explore(isInPredicate: isInPredicate, enters) }
    case .path(let path):
      if case .nodes(let start, let predicates) = path.start {
        start.explore(isInPredicate: isInPredicate, enters)
        for predicate in predicates { predicate.explore(isInPredicate: true, enters) }
      }
      for step in path.steps {
        for predicate in step.predicates { predicate.explore(isInPredicate: true, enters) }
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

  /// Whether the value depends on the node that the expression stands on.
  ///
  /// `once(x)`, which keeps the value that is already there, is not counted.
  package var readsOwnValue: Bool {
    var found = false
    visit { part, isInPredicate in
      switch part {
      case .own where !isInPredicate: found = true
      case .call(let function, let arguments) where arguments.isEmpty && !isInPredicate:
        if FormFunction.readingOwnByDefault.contains(function.name) { found = true }
      default: break
      }
    }
    return found || standsOnCurrent
  }

  /// Whether `current()` is a value of its own somewhere, not the start of a path away from there.
  private var standsOnCurrent: Bool {
    var uses = 0
    visit { part, _ in
      if case .call(let function, _) = part, function.name == "current" { uses += 1 }
      if case .path(let path) = part, case .nodes(.call(let start, _), _) = path.start,
        start.name == "current", path.steps.contains(where: { $0 != .own })
      {
        uses -= 1
      }
    }
    return uses > 0
  }
}
