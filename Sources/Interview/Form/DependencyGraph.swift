/// Which fields must be worked out again when one of them changes.
///
/// Built once with the form. A node is a field, by its index, or the series of a repeat's
/// instances, by its block's index after all fields. A field depends on the group around it, on
/// whatever its own expressions read, and on the series of the repeats it reads into.
struct DependencyGraph: Equatable, Sendable {
  struct Dependant: Hashable, Sendable {
    let node: Int
    /// Whether it reads instances other than those it lies in, by a path or `indexed-repeat`.
    let isWide: Bool
  }

  /// For each node, the nodes that read it or lie in it.
  let dependants: [[Dependant]]
  /// Every node once, each after all that it depends on.
  let order: [Int]
  /// Where each node stands in ``order``.
  let rank: [Int]

  /// The graph of a form's fields, or the cycles among them.
  static func build(
    _ fields: [Field]
  ) -> Result<DependencyGraph, DependencyCycles> {
    let layout = FormLayout(fields)
    let needs = DependencyReader(fields: fields, layout: layout).needs()
    var dependants: [[Dependant]] = Array(repeating: [], count: needs.count)
    for (node, needed) in needs.enumerated() {
      for (other, isWide) in needed.sorted(by: { $0.key < $1.key }) {
        dependants[other].append(Dependant(node: node, isWide: isWide))
      }
    }
    let order: [Int]
    switch topologicalOrder(needs.map { Set($0.keys) }) {
    case .success(let found): order = found
    case .failure(let left):
      let cycles = cycles(among: left.nodes, needs.map { $0.keys.sorted() })
      return .failure(DependencyCycles(cycles.map { $0.map { layout.field(ofNode: $0) } }))
    }
    var rank = Array(repeating: 0, count: order.count)
    for (place, node) in order.enumerated() { rank[node] = place }
    return .success(DependencyGraph(dependants: dependants, order: order, rank: rank))
  }
}

/// Groups of fields that wait for each other, each in the order of dependence.
struct DependencyCycles: Error, Equatable {
  let cycles: [[Int]]

  init(_ cycles: [[Int]]) { self.cycles = cycles }
}

extension FormLayout {
  /// The graph's node for the instances of the repeat of a block.
  func series(ofBlock block: Int) -> Int { self.block.count + block }

  /// The block whose series a node stands for; nil for the node of a field.
  func blockOfSeries(_ node: Int) -> Int? { node < block.count ? nil : node - block.count }

  fileprivate func field(ofNode node: Int) -> Int {
    blockOfSeries(node).map { blocks[$0].field } ?? node
  }
}

private struct Unordered: Error {
  let nodes: Set<Int>
}

/// Every node after all that it needs, or the nodes that some cycle keeps from being placed.
private func topologicalOrder(_ needs: [Set<Int>]) -> Result<[Int], Unordered> {
  var open = needs.map(\.count)
  var dependants: [[Int]] = Array(repeating: [], count: needs.count)
  for (node, needed) in needs.enumerated() {
    for other in needed { dependants[other].append(node) }
  }
  var order = needs.indices.filter { open[$0] == 0 }
  var next = 0
  while next < order.count {
    for dependant in dependants[order[next]].sorted() {
      open[dependant] -= 1
      if open[dependant] == 0 { order.append(dependant) }
    }
    next += 1
  }
  guard order.count < needs.count else { return .success(order) }
  return .failure(Unordered(nodes: Set(needs.indices).subtracting(order)))
}

/// One cycle after another, each found by following needs until a node comes again.
private func cycles(among left: Set<Int>, _ needs: [[Int]]) -> [[Int]] {
  var found: [[Int]] = []
  var seen: Set<Int> = []
  for start in left.sorted() where !seen.contains(start) {
    var path: [Int] = []
    var node = start
    while !seen.contains(node) {
      seen.insert(node)
      path.append(node)
      guard let next = needs[node].first(where: left.contains) else { break }
      node = next
    }
    if let first = path.firstIndex(of: node), needs[path[path.count - 1]].contains(node) {
      found.append(Array(path[first...]))
    }
  }
  return found
}
