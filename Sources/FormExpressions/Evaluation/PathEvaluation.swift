extension EvaluationContext {
  /// The nodes that a path leads to, in document order, each once.
  package func nodes(of path: LocationPath) throws(EvaluationError) -> [Node] {
    var walk = Walk(nodes: try startNodes(of: path.start))
    for step in path.steps {
      guard !walk.nodes.isEmpty else { return [] }
      try take(step, &walk)
    }
    return walk.nodes
  }

  private func startNodes(of start: PathStart) throws(EvaluationError) -> [Node] {
    switch start {
    case .context: return [try ownNode]
    case .root: return [Node(document: 0, id: main.root(from: try fieldOrigin))]
    case .nodes(let expression, let predicates):
      return try filtered(try nodes(of: expression, for: "/"), by: predicates)
    }
  }

  /// Goes one step on from every node.
  private func take(_ step: PathStep, _ walk: inout Walk) throws(EvaluationError) {
    let wasFlat = walk.isFlat
    if walk.nodes.count == 1, step.axis.isForward {
      walk.nodes = try nodes(by: step, from: walk.nodes[0])
    } else {
      var found: [Node] = []
      for node in walk.nodes { found.append(contentsOf: try nodes(by: step, from: node)) }
      walk.nodes = wasFlat && step.axis.keepsOrder ? found : inOrder(found)
    }
    walk.isFlat = (wasFlat && step.axis.keepsFlat) || walk.nodes.count <= 1
  }

  private func nodes(
    by step: PathStep,
    from node: Node,
  ) throws(EvaluationError) -> [Node] {
    let found = try candidates(step.axis, step.test, from: node)
    return step.predicates.isEmpty ? found : try filtered(found, by: step.predicates)
  }

  /// What a step finds before its predicates, nearest first.
  private func candidates(
    _ axis: PathAxis,
    _ test: NodeTest,
    from node: Node,
  ) throws(EvaluationError) -> [Node] {
    let document = node.document
    let (found, looked) =
      document == 0
      ? main.candidates(axis, test, from: node.id)
      : surroundings.instances[Int(document) - 1].candidates(axis, test, from: node.id)
    try effort.spend(looked)
    return found.map { Node(document: document, id: $0) }
  }

  /// Those of `nodes`, which are in the order of their axis, that every predicate keeps.
  private func filtered(
    _ nodes: [Node],
    by predicates: [FormExpression],
  ) throws(EvaluationError) -> [Node] {
    var kept = nodes
    for predicate in predicates where !kept.isEmpty {
      if case .number(let wanted) = predicate {
        let index = Int(exactly: wanted).map { $0 - 1 }
        kept = index.flatMap { kept.indices.contains($0) ? [kept[$0]] : nil } ?? []
        continue
      }
      var inner = self
      inner.size = kept.count
      var passed: [Node] = []
      for (index, node) in kept.enumerated() {
        inner.node = node
        inner.position = index + 1
        if try inner.keeps(predicate) { passed.append(node) }
      }
      kept = passed
    }
    return kept
  }

  /// A number as predicate asks for a position.
  private func keeps(_ predicate: FormExpression) throws(EvaluationError) -> Bool {
    if case .binary(let symbol, _, _) = predicate, symbol.givesTruth {
      return try isTrue(predicate)
    }
    let value = try value(of: predicate)
    if case .number(let number) = value { return number == Double(position) }
    return boolean(from: value)
  }
}

/// The nodes that a path has come to so far.
private struct Walk {
  var nodes: [Node]
  /// Whether none of the nodes is within another: then their children are in order as they come.
  var isFlat: Bool

  init(nodes: [Node]) {
    self.nodes = nodes
    isFlat = nodes.count <= 1
  }
}

extension PathAxis {
  fileprivate var isForward: Bool {
    switch self {
    case .ancestor, .ancestorOrSelf, .preceding, .precedingSibling: false
    default: true
    }
  }

  fileprivate var keepsFlat: Bool { self == .child || self == .attribute || self == .current }

  /// From flat nodes.
  fileprivate var keepsOrder: Bool {
    keepsFlat || self == .descendant || self == .descendantOrSelf
  }
}
