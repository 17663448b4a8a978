extension FormFunction {
  static let repeats: [FormFunction] = [
    FormFunction(
      "indexed-repeat",
      3...11,
      "indexed-repeat(${question}, ${repeat}, 2) is the answer of the second instance.",
      takesPairs: true,
      inspect: { arguments, column throws(ExpressionMistake) in
        let references =
          [arguments[0]]
          + stride(from: 1, to: arguments.count, by: 2).map {
            arguments[$0]
          }
        if references.allSatisfy(\.isPlainReference) { return nil }
        throw .badArgument(
          of: "indexed-repeat",
          "indexed-repeat(${question}, ${repeat}, 2)",
          at: column,
        )
      },
      body: { arguments, context throws(EvaluationError) in
        var scope: Node?
        for index in stride(from: 1, to: arguments.count, by: 2) {
          let instances = try context.nodes(of: arguments[index], within: scope)
          let number = try context.number(of: arguments[index + 1])
          // A blank or an index below 1 means the first, as in JavaRosa.
          let place = number.isNaN || number < 1 ? 0 : Int(exactly: number.rounded(.down) - 1)
          guard let place, instances.indices.contains(place) else { return .blank }
          scope = instances[place]
        }
        let found = try context.nodes(of: arguments[0], within: scope)
        return found.first.map { context.value(at: $0) } ?? .blank
      },
    )
  ]
}

extension FormExpression {
  /// `${name}`, or a path without predicates.
  fileprivate var isPlainReference: Bool {
    switch self {
    case .field: return true
    case .path(let path):
      if case .nodes = path.start { return false }
      return path.steps.allSatisfy(\.predicates.isEmpty)
    default: return false
    }
  }
}

extension EvaluationContext {
  /// The nodes of a reference in all of the form or, with a scope, in that instance of a repeat.
  fileprivate func nodes(
    of reference: FormExpression,
    within scope: Node?,
  ) throws(EvaluationError) -> [Node] {
    if case .field(let field) = reference {
      let all = main.nodes(of: field, from: scope?.id ?? main.documentNode)
        .map { Node(document: 0, id: $0) }
      return all.filter { isWithin(scope, $0) }
    }
    return try nodes(of: reference, for: "indexed-repeat").filter { isWithin(scope, $0) }
  }

  private func isWithin(_ scope: Node?, _ node: Node) -> Bool {
    guard let scope else { return true }
    return node.document == scope.document
      && (node == scope || source(node.document).ancestors(of: node.id).contains(scope.id))
  }
}
