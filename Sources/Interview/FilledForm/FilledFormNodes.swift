import FormExpressions

/// The filled form as a document; what is not relevant, and what is hidden, is not in it.
extension FilledForm: NodeSource {
  var documentNode: Int { -1 }

  func kind(of node: Int) -> NodeKind { node < 0 ? .document : .element }

  func name(of node: Int) -> String { node < 0 ? "" : form.fields[field(of: node)].name }

  func parent(of node: Int) -> Int? {
    guard node >= 0 else { return nil }
    guard let field = form.fields[field(of: node)].parent else { return documentNode }
    let instance = Self.instance(of: node)
    let outer = self.instance(instance, upTo: form.layout.block[field])
    return self.node(ofField: field, in: outer)
  }

  func children(of node: Int) -> [Int] {
    guard node >= 0 else { return [0] }
    return form.fields[field(of: node)].children.flatMap { nodes(ofChild: $0, of: node) }
  }

  func children(of node: Int, named name: String) -> [Int] {
    guard node >= 0 else { return self.name(of: 0) == name ? [0] : [] }
    return form.fields[field(of: node)].children.flatMap { child in
      form.fields[child].name == name ? nodes(ofChild: child, of: node) : []
    }
  }

  func breadth(of node: Int) -> Int {
    guard node >= 0 else { return 1 }
    let field = form.fields[field(of: node)]
    let series = instances[Self.instance(of: node)].series
    return field.children.count + series.reduce(0) { $0 + $1.shown }
  }

  func attributes(of node: Int) -> [Int] { [] }

  func text(of node: Int) -> String {
    guard node >= 0, !form.fields[field(of: node)].children.isEmpty else {
      return node < 0 ? text(of: 0) : value(of: node).stored
    }
    return children(of: node).map { text(of: $0) }.joined()
  }

  func value(of node: Int) -> FormValue {
    if let candidate, candidate.node == node { return candidate.value }
    guard node >= 0, form.fields[field(of: node)].children.isEmpty else {
      return .text(text(of: node))
    }
    return state(of: node).value
  }

  func isBefore(_ first: Int, _ second: Int) -> Bool {
    orderKey(of: first).lexicographicallyPrecedes(orderKey(of: second))
  }

  func value(of field: FieldReference, from node: Int) -> FormValue {
    guard let index = field.index else { return .blank }
    let block = form.layout.block[index]
    let start = node < 0 ? 0 : Self.instance(of: node)
    if form.fields[index].kind != .repeatGroup {
      let found = instance(start, upTo: block)
      if instances[found].block == block { return value(of: self.node(ofField: index, in: found)) }
    }
    return .nodes(nodes(of: field, from: node).map { Node(document: 0, id: $0) })
  }

  /// In the reader's own instance where there is one, else in every instance of what is shared.
  func nodes(of field: FieldReference, from node: Int) -> [Int] {
    guard let index = field.index else { return [] }
    let block = form.layout.block[index]
    // A repeat's own name means all its instances, also inside one of them.
    let target =
      form.fields[index].kind == .repeatGroup ? form.layout.blocks[block].parent ?? 0 : block
    let start = node < 0 ? 0 : Self.instance(of: node)
    let shared = form.layout.common(instances[start].block, target)
    return instances(of: block, in: instance(start, upTo: shared))
      .map { self.node(ofField: index, in: $0) }
      .filter { state(of: $0).isRelevant }
  }

  private func nodes(ofChild child: Int, of node: Int) -> [Int] {
    let instance = Self.instance(of: node)
    let found: [Int]
    if form.fields[child].kind == .repeatGroup {
      let ordinal = form.layout.blocks[form.layout.block[child]].ordinal
      found = instances[instance].series[ordinal].visible.map { Self.node($0, 0) }
    } else {
      found = [self.node(ofField: child, in: instance)]
    }
    return found.filter { state(of: $0).isRelevant }
  }

  /// Field and position by turns, from the root down.
  func orderKey(of node: Int) -> [Int] {
    guard node >= 0 else { return [] }
    var key: [Int] = []
    for instance in lineage(of: Self.instance(of: node)) {
      key += [form.layout.blocks[instances[instance].block].field, position(of: instance)]
    }
    return key + [field(of: node)]
  }
}
