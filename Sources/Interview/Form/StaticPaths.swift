import FormExpressions

/// The fields that a set of nodes of the filled form can belong to.
enum StaticNodes {
  /// `isWide` where they may lie in other instances of a repeat than the reader.
  case fields(Set<Int>, isWide: Bool)
  /// Nodes of a list or file.
  case elsewhere

  var rootOfDocument: StaticNodes {
    switch self {
    case .fields: .fields([StaticPaths.document], isWide: false)
    case .elsewhere: .elsewhere
    }
  }

  var widened: StaticNodes {
    switch self {
    case .fields(let fields, _): .fields(fields, isWide: true)
    case .elsewhere: .elsewhere
    }
  }
}

/// Follows the steps of a path through the fields of a form.
struct StaticPaths {
  /// Stands for the parent of the root field.
  static let document = -1

  let fields: [Field]
  let layout: FormLayout

  func step(_ step: PathStep, from nodes: StaticNodes) -> StaticNodes {
    guard case .fields(let start, var isWide) = nodes else { return .elsewhere }
    var reached: Set<Int> = []
    for field in start {
      for target in targets(of: step.axis, from: field) where step.test.accepts(name(target)) {
        reached.insert(target)
        if leavesInstance(step.axis, from: field, to: target) { isWide = true }
      }
    }
    return .fields(reached, isWide: isWide)
  }

  private func name(_ field: Int) -> String { field < 0 ? "" : fields[field].name }

  private func targets(of axis: PathAxis, from field: Int) -> [Int] {
    switch axis {
    case .child: children(field)
    case .parent: parent(field).map { [$0] } ?? []
    case .current: [field]
    case .attribute: []
    case .descendant: descendants(field)
    case .descendantOrSelf: [field] + descendants(field)
    case .ancestor: ancestors(field)
    case .ancestorOrSelf: [field] + ancestors(field)
    case .following, .preceding: Array(fields.indices)
    case .followingSibling, .precedingSibling: parent(field).map(children) ?? []
    }
  }

  /// Whether the step can lead into an instance of a repeat that `field` does not lie in.
  private func leavesInstance(_ axis: PathAxis, from field: Int, to target: Int) -> Bool {
    guard target >= 0 else { return false }
    switch axis {
    case .parent, .current, .attribute, .ancestor, .ancestorOrSelf: return false
    case .child, .descendant, .descendantOrSelf, .following, .followingSibling, .preceding,
      .precedingSibling:
      let own = field < 0 ? 0 : layout.block[field]
      return !layout.isInside(own, layout.block[target])
        || (fields[target].kind == .repeatGroup && target != field)
    }
  }

  private func children(_ field: Int) -> [Int] { field < 0 ? [0] : fields[field].children }

  private func parent(_ field: Int) -> Int? {
    field < 0 ? nil : fields[field].parent ?? Self.document
  }

  private func ancestors(_ field: Int) -> [Int] {
    var found: [Int] = []
    var next = parent(field)
    while let ancestor = next {
      found.append(ancestor)
      next = parent(ancestor)
    }
    return found
  }

  private func descendants(_ field: Int) -> [Int] {
    children(field).flatMap { [$0] + descendants($0) }
  }
}

extension NodeTest {
  fileprivate func accepts(_ name: String) -> Bool {
    switch self {
    case .name(let wanted): wanted == name
    case .any: !name.isEmpty
    case .node: true
    case .text: false
    }
  }
}
