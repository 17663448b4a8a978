import FormExpressions

/// A form with the answers given so far: the nodes that expressions read.
///
/// A node is numbered by its instance and its slot there. Instances are only ever added, so that
/// a node keeps its number; a repeat's removed instance is in no series any more.
struct FilledForm: Sendable {
  let form: Form
  /// 0 is the form itself.
  var instances: [BlockInstance]
  /// A value to read instead of the recorded one, while it is tried against a constraint.
  private(set) var candidate: Candidate?

  init(_ form: Form) {
    self.form = form
    instances = [BlockInstance(block: 0, parent: nil, layout: form.layout)]
  }

  func trying(_ value: FormValue, at node: Int) -> FilledForm {
    var tried = self
    tried.candidate = Candidate(node: node, value: value)
    return tried
  }

  /// A class, so that the whole fits where an expression's context keeps its document in place.
  final class Candidate: Sendable {
    let node: Int
    let value: FormValue

    init(node: Int, value: FormValue) {
      self.node = node
      self.value = value
    }
  }
}

extension FilledForm: Equatable {
  static func == (left: FilledForm, right: FilledForm) -> Bool {
    left.form == right.form && left.instances == right.instances
  }
}

extension FilledForm {
  private static let slotBits = 24

  static func node(_ instance: Int, _ slot: Int) -> Int { instance << slotBits | slot }

  static func instance(of node: Int) -> Int { node >> slotBits }

  static func slot(of node: Int) -> Int { node & (1 << slotBits - 1) }

  func field(of node: Int) -> Int {
    let block = instances[Self.instance(of: node)].block
    return form.layout.blocks[block].fields[Self.slot(of: node)]
  }

  func state(of node: Int) -> NodeState {
    instances[Self.instance(of: node)].states[Self.slot(of: node)]
  }

  func isRelevant(_ node: Int) -> Bool {
    instances[Self.instance(of: node)].states[Self.slot(of: node)].isRelevant
  }

  /// The node of `field` in `instance`, which must be an instance of the field's block.
  func node(ofField field: Int, in instance: Int) -> Int {
    Self.node(instance, form.layout.slot[field])
  }

  /// The instance of `block` that `instance` is or lies in.
  func instance(_ instance: Int, upTo block: Int) -> Int {
    var found = instance
    while instances[found].block != block, let outer = instances[found].parent { found = outer }
    return found
  }

  /// The visible instances of `block` inside `instance`, in document order; itself when it is one.
  func instances(of block: Int, in instance: Int) -> [Int] {
    guard instances[instance].block != block else { return [instance] }
    guard let outer = form.layout.blocks[block].parent else { return [] }
    let ordinal = form.layout.blocks[block].ordinal
    return instances(of: outer, in: instance).flatMap { instances[$0].series[ordinal].visible }
  }

  /// Whether `instance` itself is among those that its repeat has now.
  func isShown(_ instance: Int) -> Bool {
    guard let parent = instances[instance].parent else { return true }
    let ordinal = form.layout.blocks[instances[instance].block].ordinal
    return instances[parent].series[ordinal].visible.contains(instance)
  }

  /// Where `instance` stands in its series, from 1; 1 for the form itself.
  func position(of instance: Int) -> Int {
    guard let parent = instances[instance].parent else { return 1 }
    let ordinal = form.layout.blocks[instances[instance].block].ordinal
    let index = instances[parent].series[ordinal].instances.firstIndex(of: instance)
    return index.map { $0 + 1 } ?? 0
  }

  /// Every instance from the form itself down to `instance`.
  func lineage(of instance: Int) -> [Int] {
    var line = [instance]
    while let outer = instances[line[line.count - 1]].parent { line.append(outer) }
    return line.reversed()
  }
}
