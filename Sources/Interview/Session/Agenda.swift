/// The nodes that wait to be worked out, each after all that it depends on.
struct Agenda {
  private let graph: DependencyGraph
  /// By rank in the graph's order, the instances in which the node waits.
  private var waiting: [WaitingInstances]
  private var rank: Int
  private var last = -1
  /// Calculations whose trigger changed, by node and instance.
  private var triggered: Set<[Int]> = []
  private let firesTriggers: Bool

  /// `firesTriggers` is for changes that somebody made, and not for opening an interview.
  init(_ graph: DependencyGraph, firesTriggers: Bool = false) {
    self.graph = graph
    self.firesTriggers = firesTriggers
    waiting = Array(repeating: WaitingInstances(), count: graph.order.count)
    rank = graph.order.count
  }

  mutating func add(_ node: Int, in instance: Int) {
    let place = graph.rank[node]
    guard waiting[place].add(instance) else { return }
    rank = min(rank, place)
    last = max(last, place)
  }

  mutating func trigger(_ node: Int, in instance: Int) {
    if firesTriggers { triggered.insert([node, instance]) }
  }

  func isTriggered(_ node: Int, in instance: Int) -> Bool {
    !triggered.isEmpty && triggered.contains([node, instance])
  }

  /// Adds the node of a field, or of a series, that stands in the form itself.
  mutating func add(_ node: Int, in instance: Int, if layout: FormLayout) {
    let block = layout.blockOfSeries(node).map { layout.blocks[$0].parent } ?? layout.block[node]
    if block == 0 { add(node, in: instance) }
  }

  /// Adds every field of an instance and the series of the repeats in it.
  mutating func addFields(of instance: Int, _ filled: FilledForm) {
    let block = filled.form.layout.blocks[filled.instances[instance].block]
    for field in block.fields { add(field, in: instance) }
    for child in block.children { add(filled.form.layout.series(ofBlock: child), in: instance) }
  }

  /// The same, and every field of the instances in it.
  mutating func addEverything(in instance: Int, _ filled: FilledForm) {
    addFields(of: instance, filled)
    for inner in filled.instances[instance].series.flatMap(\.instances) {
      addEverything(in: inner, filled)
    }
  }

  /// The next node and its instances; nil when nothing waits.
  mutating func next() -> (node: Int, instances: [Int])? {
    while rank <= last, waiting[rank].list.isEmpty { rank += 1 }
    guard rank <= last else { return nil }
    let instances = waiting[rank].list
    waiting[rank] = WaitingInstances()
    return (graph.order[rank], instances)
  }
}

/// The instances in which a node waits, each once, in the order in which they were added.
private struct WaitingInstances {
  private(set) var list: [Int] = []
  /// The same once there are two; most nodes stand in no repeat and wait in one instance.
  private var members: Set<Int> = []

  /// False when the instance waits already.
  mutating func add(_ instance: Int) -> Bool {
    if list.count < 2 {
      guard list.first != instance else { return false }
      list.append(instance)
      if list.count == 2 { members = Set(list) }
      return true
    }
    guard members.insert(instance).inserted else { return false }
    list.append(instance)
    return true
  }
}
