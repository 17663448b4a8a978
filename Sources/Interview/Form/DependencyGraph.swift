/// Which questions and groups must be worked out again when one of them changes.
///
/// Built once with the form. A node is a question (by its index) or a group (by its index after
/// all questions); a node depends on its group and on whatever its own expressions read.
struct DependencyGraph: Equatable, Sendable {
  /// For each node, the nodes that read it or lie in it.
  let dependants: [[Int]]
  /// Every node once, each after all that it depends on.
  let order: [Int]
  /// Where each node stands in ``order``.
  let rank: [Int]

  /// A graph from what each node depends on, or the nodes of each cycle in it.
  static func build(
    dependencies: [[Int]]
  ) -> Result<DependencyGraph, DependencyCycles> {
    let count = dependencies.count
    var dependants: [[Int]] = Array(repeating: [], count: count)
    var open = Array(repeating: 0, count: count)
    for (node, needed) in dependencies.enumerated() {
      let distinct = Set(needed)
      open[node] = distinct.count
      for other in distinct.sorted() { dependants[other].append(node) }
    }
    var order = (0..<count).filter { open[$0] == 0 }
    var next = 0
    while next < order.count {
      for dependant in dependants[order[next]] {
        open[dependant] -= 1
        if open[dependant] == 0 { order.append(dependant) }
      }
      next += 1
    }
    guard order.count == count else {
      let left = Set(0..<count).subtracting(order)
      return .failure(DependencyCycles(cycles: cycles(among: left, dependencies)))
    }
    var rank = Array(repeating: 0, count: count)
    for (place, node) in order.enumerated() { rank[node] = place }
    return .success(DependencyGraph(dependants: dependants, order: order, rank: rank))
  }

  /// One cycle after another, each found by following dependencies until a node comes again.
  private static func cycles(among left: Set<Int>, _ dependencies: [[Int]]) -> [[Int]] {
    var found: [[Int]] = []
    var seen: Set<Int> = []
    for start in left.sorted() where !seen.contains(start) {
      var path: [Int] = []
      var node = start
      while !seen.contains(node) {
        seen.insert(node)
        path.append(node)
        guard let next = dependencies[node].first(where: left.contains) else { break }
        node = next
      }
      if let first = path.firstIndex(of: node), dependencies[path[path.count - 1]].contains(node) {
        found.append(Array(path[first...]))
      }
    }
    return found
  }
}

/// Groups of nodes that wait for each other, each in the order of dependence.
struct DependencyCycles: Error, Equatable {
  let cycles: [[Int]]
}
