extension NodeSource {
  /// Where a node is, such as `/data[1]/group[1]/age[2]`, each counted among those of its name.
  package func absolutePath(of node: Int) -> String {
    let way = ([node] + ancestors(of: node)).filter { kind(of: $0) != .document }
    guard !way.isEmpty else { return "/" }
    return way.reversed().map { "/" + stepName(of: $0) }.joined()
  }

  private func stepName(of node: Int) -> String {
    switch kind(of: node) {
    case .document: ""
    case .attribute: "@" + name(of: node)
    case .text: "text()[\(place(of: node))]"
    case .element: "\(name(of: node))[\(place(of: node))]"
    }
  }

  /// The place among the siblings of the same kind and name, counted from 1.
  ///
  /// A node that is not relevant is not among them; it is taken for the first.
  func place(of node: Int) -> Int {
    guard let parent = parent(of: node) else { return 1 }
    let kind = kind(of: node)
    let name = name(of: node)
    let alike = children(of: parent).filter {
      self.kind(of: $0) == kind && self.name(of: $0) == name
    }
    return (alike.firstIndex(of: node) ?? 0) + 1
  }
}
