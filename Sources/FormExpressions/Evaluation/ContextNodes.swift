extension EvaluationContext {
  /// The node that the expression, or in a predicate its part, stands on.
  var ownNode: Node {
    get throws(EvaluationError) {
      guard let node else { throw .noDocument }
      return node
    }
  }

  /// The node of the filled form that the expression as a whole stands on.
  var currentNode: Node {
    get throws(EvaluationError) {
      guard let current else { throw .noDocument }
      return current
    }
  }

  /// Where `${name}` begins: at the question, also inside the predicate of a secondary instance.
  var fieldOrigin: Int {
    get throws(EvaluationError) {
      let node = try currentNode
      return node.document == 0 ? node.id : main.documentNode
    }
  }

  func source(_ document: Int32) -> any NodeSource {
    document == 0 ? main : surroundings.instances[Int(document) - 1]
  }

  /// Where a node is in its document, such as `/data[1]/age[1]`.
  package func absolutePath(_ node: Node) -> String {
    source(node.document).absolutePath(of: node.id)
  }

  func value(at node: Node) -> FormValue {
    if node.document == 0 { return main.value(of: node.id) }
    return .text(surroundings.instances[Int(node.document) - 1].text(of: node.id))
  }

  func text(at node: Node) -> String {
    if node.document == 0 { return main.text(of: node.id) }
    return surroundings.instances[Int(node.document) - 1].text(of: node.id)
  }

  /// Sorted into document order, each node once.
  func inOrder(_ nodes: [Node]) -> [Node] {
    guard nodes.count > 1 else { return nodes }
    let main = main
    let sorted = nodes.sorted { first, second in
      guard first.document == second.document else { return first.document < second.document }
      guard first.document == 0 else { return first.id < second.id }
      return main.isBefore(first.id, second.id)
    }
    var result: [Node] = []
    result.reserveCapacity(sorted.count)
    for node in sorted where node != result.last { result.append(node) }
    return result
  }
}
