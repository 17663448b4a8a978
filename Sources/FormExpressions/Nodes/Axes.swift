extension PathAxis {
  /// Whether the axis goes through the children of the node's parent.
  fileprivate var looksAside: Bool {
    switch self {
    case .following, .followingSibling, .preceding, .precedingSibling: true
    default: false
    }
  }
}

extension NodeSource {
  /// Where `/` leads for an expression on `node`; an XForm's instance is a document in a document.
  package func root(from node: Int) -> Int { documentNode }

  /// The nodes of an axis that pass a test, nearest first, and how many were looked at.
  func candidates(
    _ axis: PathAxis,
    _ test: NodeTest,
    from node: Int,
  ) -> (found: [Int], looked: Int) {
    if axis == .child {
      let found =
        switch test {
        case .name(let name): children(of: node, named: name)
        case .node: children(of: node)
        case .any: children(of: node).filter { kind(of: $0) == .element }
        case .text: children(of: node).filter { kind(of: $0) == .text }
        }
      return (found, 1 + breadth(of: node))
    }
    let principal: NodeKind = axis == .attribute ? .attribute : .element
    let all = nodes(on: axis, of: node)
    let aside = axis.looksAside ? parent(of: node).map { breadth(of: $0) } ?? 0 : 0
    return (all.filter { passes(test, $0, principal: principal) }, 1 + all.count + aside)
  }

  private func passes(_ test: NodeTest, _ node: Int, principal: NodeKind) -> Bool {
    switch test {
    case .name(let name): kind(of: node) == principal && self.name(of: node) == name
    case .any: kind(of: node) == principal
    case .node: true
    case .text: kind(of: node) == .text
    }
  }

  private func nodes(on axis: PathAxis, of node: Int) -> [Int] {
    switch axis {
    case .child: children(of: node)
    case .parent: parent(of: node).map { [$0] } ?? []
    case .current: [node]
    case .attribute: attributes(of: node)
    case .descendant: Array(subtree(of: node).dropFirst())
    case .descendantOrSelf: subtree(of: node)
    case .ancestor: ancestors(of: node)
    case .ancestorOrSelf: [node] + ancestors(of: node)
    case .followingSibling: siblings(of: node).after
    case .precedingSibling: siblings(of: node).before.reversed()
    case .following:
      ([node] + ancestors(of: node)).flatMap { siblings(of: $0).after }
        .flatMap { subtree(of: $0) }
    case .preceding:
      ([node] + ancestors(of: node)).flatMap { siblings(of: $0).before.reversed() }
        .flatMap { subtree(of: $0).reversed() }
    }
  }

  /// The node and everything below it but attributes, in document order.
  func subtree(of node: Int) -> [Int] {
    var found: [Int] = []
    var open = [node]
    while let next = open.popLast() {
      found.append(next)
      open.append(contentsOf: children(of: next).reversed())
    }
    return found
  }

  /// From the parent up to the document.
  func ancestors(of node: Int) -> [Int] {
    var found: [Int] = []
    var next = parent(of: node)
    while let ancestor = next {
      found.append(ancestor)
      next = parent(of: ancestor)
    }
    return found
  }

  private func siblings(of node: Int) -> (before: [Int], after: [Int]) {
    guard kind(of: node) != .attribute, let parent = parent(of: node) else { return ([], []) }
    let all = children(of: parent)
    guard let index = all.firstIndex(of: node) else { return ([], []) }
    return (Array(all[..<index]), Array(all[(index + 1)...]))
  }
}
