import FormExpressions

/// The most instances that a repeat can have, by its count or by hand.
public let maximumInstances = 1_000

/// The most instances of all repeats together: counts of repeats in repeats multiply.
public let maximumInstancesInAll = 10_000

extension InterviewSession {
  /// Brings a repeat to the number of instances its count asks for; true when that changed it.
  ///
  /// Instances beyond the count are hidden and kept: they come back when the count grows.
  mutating func settleSeries(of block: Int, in instance: Int, _ agenda: inout Agenda) -> Bool {
    let layout = form.layout.blocks[block]
    let series = filled.instances[instance].series[layout.ordinal]
    let wanted = grantedInstances(of: block, in: instance) ?? series.instances.count
    for _ in series.instances.count..<max(wanted, series.instances.count) {
      unfilled.append(addInstance(of: block, in: instance, &agenda))
    }
    guard wanted != series.shown else { return false }
    filled.instances[instance].series[layout.ordinal].shown = wanted
    let instances = filled.instances[instance].series[layout.ordinal].instances
    let changed = min(wanted, series.shown)..<max(wanted, series.shown)
    for other in instances[changed.clamped(to: instances.indices)] {
      agenda.addFields(of: other, filled)
    }
    return true
  }

  /// Adds an instance at the end of a repeat that has no count, and returns its position from 1.
  ///
  /// `around` are the instances of the repeats around it. Nil when there is no such repeat, it has
  /// a count, or it is full.
  public mutating func addInstance(of name: String, in around: [Place.Instance] = []) -> Int? {
    guard let (block, parent) = repeatBlock(name, in: around), hasFreeCount(block) else {
      return nil
    }
    let ordinal = form.layout.blocks[block].ordinal
    guard filled.instances[parent].series[ordinal].instances.count < maximumInstances,
      filled.instances.count < maximumInstancesInAll
    else { return nil }
    dropped = []
    var agenda = Agenda(form.graph)
    let new = addInstance(of: block, in: parent, &agenda)
    agenda.add(form.layout.series(ofBlock: block), in: parent)
    work(through: &agenda)
    applyDefaults(in: new)
    fillNewInstances()
    let position = filled.position(of: new)
    events.note(.addRepeat, at: now, node: xpath(of: FilledForm.node(new, 0)))
    return position
  }

  /// Takes an instance out of a repeat that has no count, with its answers; undo brings it back.
  public mutating func removeInstance(
    _ position: Int,
    of name: String,
    in around: [Place.Instance] = [],
  ) {
    guard let (block, parent) = repeatBlock(name, in: around), hasFreeCount(block) else { return }
    let ordinal = form.layout.blocks[block].ordinal
    let instances = filled.instances[parent].series[ordinal].instances
    guard instances.indices.contains(position - 1) else { return }
    events.note(
      .deleteRepeat,
      at: now,
      node: xpath(of: FilledForm.node(instances[position - 1], 0)),
    )
    filled.instances[parent].series[ordinal].instances.remove(at: position - 1)
    let moved = Place.Instance(name: name, position: position)
    forget(everythingIn: around + [moved])
    dropped = []
    var agenda = Agenda(form.graph)
    agenda.add(form.layout.series(ofBlock: block), in: parent)
    // Their positions changed, which expressions can read.
    for instance in filled.instances[parent].series[ordinal].instances.dropFirst(position - 1) {
      agenda.addEverything(in: instance, filled)
    }
    work(through: &agenda)
    fillNewInstances()
  }

  /// Whether the advisor may take out the instance that `path` leads to: its repeat has no count.
  public func canRemoveInstance(_ path: [Place.Instance]) -> Bool {
    guard let own = path.last, let (block, _) = repeatBlock(own.name, in: Array(path.dropLast()))
    else {
      return false
    }
    return hasFreeCount(block)
  }

  /// The repeats to which the advisor adds instances, with how many each has now.
  public var openRepeats: [OpenRepeat] {
    form.layout.blocks.indices.filter(hasFreeCount).flatMap { block -> [OpenRepeat] in
      let layout = form.layout.blocks[block]
      guard let outer = layout.parent else { return [] }
      return filled.instances(of: outer, in: 0).compactMap { parent in
        openRepeat(block, in: parent)
      }
    }
  }

  /// The repeats to ask about between two questions, inner before outer.
  ///
  /// Those whose last instance, or whose place where they have none, lies between the two. Nil
  /// stands for the beginning and for the end of the form.
  public func openRepeats(between earlier: Place?, and later: Place?) -> [OpenRepeat] {
    let low = earlier.flatMap { filled.node(at: $0) }.map { filled.orderKey(of: $0) } ?? []
    let high = later.flatMap { filled.node(at: $0) }.map { filled.orderKey(of: $0) }
    var found: [(repeat: OpenRepeat, end: [Int])] = []
    for openRepeat in openRepeats {
      guard let (block, parent) = repeatBlock(openRepeat.name, in: openRepeat.around) else {
        continue
      }
      let own = filled.orderKey(of: FilledForm.node(parent, 0)).dropLast()
      let end = own + [form.layout.blocks[block].field, Int.max]
      guard low.lexicographicallyPrecedes(end),
        high.map({ end.lexicographicallyPrecedes($0) }) ?? true
      else { continue }
      found.append((openRepeat, Array(end)))
    }
    return found.sorted { $0.end.lexicographicallyPrecedes($1.end) }.map(\.repeat)
  }

  private func openRepeat(_ block: Int, in parent: Int) -> OpenRepeat? {
    let layout = form.layout.blocks[block]
    let field = form.fields[layout.field]
    guard let container = field.parent else { return nil }
    let around = filled.node(
      ofField: container,
      in: filled.instance(parent, upTo: form.layout.block[container]),
    )
    guard filled.state(of: around).isRelevant else { return nil }
    return OpenRepeat(
      name: field.name,
      label: field.label,
      around: filled.path(of: parent),
      count: filled.instances[parent].series[layout.ordinal].instances.count,
    )
  }

  /// A block's repeat is one that the advisor can add to.
  private func hasFreeCount(_ block: Int) -> Bool {
    let layout = form.layout.blocks[block]
    return layout.parent != nil && form.fields[layout.field].logic.repeatCount == nil
  }

  /// As many as the count asks for, within the limits; nil where the repeat has no count.
  private mutating func grantedInstances(of block: Int, in instance: Int) -> Int? {
    guard let wanted = wantedInstances(of: block, in: instance) else { return nil }
    let layout = form.layout.blocks[block]
    let present = filled.instances[instance].series[layout.ordinal].instances.count
    let room = max(0, maximumInstancesInAll - filled.instances.count)
    let granted = Int(min(wanted, Double(min(maximumInstances, present + room))))
    let name = form.fields[layout.field].name
    if Double(granted) < wanted.rounded(.down) {
      overfullRepeats.insert(name)
    } else {
      overfullRepeats.remove(name)
    }
    return granted
  }

  private func wantedInstances(of block: Int, in instance: Int) -> Double? {
    let field = form.fields[form.layout.blocks[block].field]
    guard let count = field.logic.repeatCount, let parent = field.parent else { return nil }
    let outer = filled.instance(instance, upTo: form.layout.block[parent])
    let node = filled.node(ofField: parent, in: outer)
    let context = context(filled, at: node)
    let number = context.number(from: value(of: count, at: node, own: .blank))
    return number.isNaN ? 0 : max(number, 0)
  }

  mutating func addInstance(of block: Int, in parent: Int, _ agenda: inout Agenda) -> Int {
    let new = filled.instances.count
    filled.instances.append(BlockInstance(block: block, parent: parent, layout: form.layout))
    filled.instances[parent].series[form.layout.blocks[block].ordinal].instances.append(new)
    fillFixedDefaults(in: new)
    agenda.addFields(of: new, filled)
    return new
  }

  private func repeatBlock(_ name: String, in around: [Place.Instance]) -> (Int, Int)? {
    for (block, layout) in form.layout.blocks.enumerated() {
      guard let outer = layout.parent, form.fields[layout.field].name == name else { continue }
      let field = form.layout.blocks[outer].field
      if let parent = filled.instance(at: around, around: field) { return (block, parent) }
    }
    return nil
  }

  /// Forgets remarks and the like in an instance that is removed, and moves those of later ones up.
  private mutating func forget(everythingIn path: [Place.Instance]) {
    remarks = moved(remarks, behind: path)
    accepted = moved(accepted, behind: path)
    unplaced = moved(unplaced, behind: path)
    unplacedSettled = moved(unplacedSettled, behind: path)
    unplacedInstances = unplacedInstances.compactMap { $0.moved(behind: path) }
    visited = Set(visited.compactMap { $0.moved(behind: path) })
    position = position.flatMap { $0.moved(behind: path) }
  }

  private func moved<Value>(
    _ table: [Place: Value],
    behind path: [Place.Instance],
  ) -> [Place: Value] {
    var result: [Place: Value] = [:]
    for (place, value) in table {
      if let new = place.moved(behind: path) { result[new] = value }
    }
    return result
  }
}

/// A repeat to which the advisor can add.
public struct OpenRepeat: Equatable, Sendable {
  public let name: String
  public let label: FormText
  public let around: [Place.Instance]
  public let count: Int

  /// The instances from the form down to one of its own.
  public func path(to position: Int) -> [Place.Instance] {
    around + [Place.Instance(name: name, position: position)]
  }
}

extension Place {
  /// The place once the instance that `path` leads to is gone; nil when it stood in it.
  fileprivate func moved(behind path: [Place.Instance]) -> Place? {
    instances.moved(behind: path).map { Place(question, in: $0) }
  }
}

extension [Place.Instance] {
  /// The instances once the one that `path` leads to is gone; nil when it is among them.
  fileprivate func moved(behind path: [Place.Instance]) -> [Place.Instance]? {
    let depth = path.count - 1
    guard count > depth, prefix(depth) == path.dropLast(), self[depth].name == path[depth].name
    else { return self }
    guard self[depth].position != path[depth].position else { return nil }
    guard self[depth].position > path[depth].position else { return self }
    var changed = self
    changed[depth] = Place.Instance(name: path[depth].name, position: self[depth].position - 1)
    return changed
  }
}
