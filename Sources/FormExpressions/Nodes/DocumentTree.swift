/// An XML document that is read and never changed, such as a list of choices.
///
/// Nodes are numbered in document order, the document being 0: an element's attributes come right
/// behind it, then what is in it, and its subtree ends where the next number is not its own.
package final class DocumentTree: Sendable {
  let kinds: [NodeKind]
  /// Into ``names``.
  let nameNumbers: [Int32]
  let parents: [Int32]
  /// The number behind the last node of each subtree.
  let ends: [Int32]
  /// Of attributes and texts; '' for the others.
  let texts: [String]
  let names: [String]
  let numberOfName: [String: Int32]
  /// Whether the document is an XForm, whose instances are documents in the document.
  let hasInstances: Bool

  init(_ builder: DocumentBuilder) {
    kinds = builder.kinds
    nameNumbers = builder.nameNumbers
    parents = builder.parents
    ends = builder.ends
    texts = builder.texts
    names = builder.names
    numberOfName = builder.numberOfName
    hasInstances = numberOfName["model"] != nil && numberOfName["instance"] != nil
  }

  /// The first node in `node`'s subtree that is no attribute of it.
  private func firstChild(of node: Int) -> Int {
    var next = node + 1
    while next < kinds.count, kinds[next] == .attribute, parents[next] == node { next += 1 }
    return next
  }

  /// The elements of a name, wherever they are.
  func elements(named name: String) -> [Int] {
    guard let number = numberOfName[name] else { return [] }
    return nameNumbers.indices.filter { nameNumbers[$0] == number && kinds[$0] == .element }
  }

  /// The `<instance id="…">` of an XForm.
  func instance(_ id: String) -> Int? {
    guard hasInstances else { return nil }
    return elements(named: "instance").first { element in
      isInstance(element)
        && attributes(of: element).contains { name(of: $0) == "id" && texts[$0] == id }
    }
  }

  private func isInstance(_ node: Int) -> Bool {
    name(of: node) == "instance" && parent(of: node).map { name(of: $0) == "model" } == true
  }
}

extension DocumentTree: NodeSource {
  package var documentNode: Int { 0 }

  package func kind(of node: Int) -> NodeKind { kinds[node] }

  package func name(of node: Int) -> String { names[Int(nameNumbers[node])] }

  package func parent(of node: Int) -> Int? { node == 0 ? nil : Int(parents[node]) }

  package func children(of node: Int) -> [Int] {
    guard kinds[node] == .element || kinds[node] == .document else { return [] }
    var found: [Int] = []
    var next = firstChild(of: node)
    while next < ends[node] {
      found.append(next)
      next = Int(ends[next])
    }
    return found
  }

  package func children(of node: Int, named name: String) -> [Int] {
    guard let number = numberOfName[name], kinds[node] != .attribute else { return [] }
    var found: [Int] = []
    var next = firstChild(of: node)
    let end = Int(ends[node])
    while next < end {
      if nameNumbers[next] == number, kinds[next] == .element { found.append(next) }
      next = Int(ends[next])
    }
    return found
  }

  package func breadth(of node: Int) -> Int { Int(ends[node]) - node }

  package func attributes(of node: Int) -> [Int] {
    kinds[node] == .element ? Array((node + 1)..<firstChild(of: node)) : []
  }

  package func text(of node: Int) -> String {
    let end = Int(ends[node])
    if kinds[node] == .attribute || kinds[node] == .text { return texts[node] }
    if end == node + 2, kinds[node + 1] == .text { return texts[node + 1] }
    var text = ""
    for inner in node..<end where kinds[inner] == .text { text += texts[inner] }
    return text
  }

  package func value(of node: Int) -> FormValue { .text(text(of: node)) }

  package func isBefore(_ first: Int, _ second: Int) -> Bool { first < second }

  /// Every element of the name: a document knows no questions.
  package func value(of field: FieldReference, from node: Int) -> FormValue {
    .nodes(nodes(of: field, from: node).map { Node(document: 0, id: $0) })
  }

  package func nodes(of field: FieldReference, from node: Int) -> [Int] {
    elements(named: field.name)
  }

  package func root(from node: Int) -> Int {
    guard hasInstances else { return documentNode }
    return ([node] + ancestors(of: node)).first(where: isInstance) ?? documentNode
  }
}
