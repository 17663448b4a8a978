/// Where the nodes of a filled form stand: each repeat's instance holds its own fields in slots.
///
/// A *block* is the root or one repeat: the fields that come once in each instance of it. Fields
/// of a repeat within it belong to that repeat's block.
struct FormLayout: Sendable {
  struct Block: Sendable {
    /// The root or the repeat; in slot 0.
    let field: Int
    let parent: Int?
    /// The block's fields in the order of the survey.
    fileprivate(set) var fields: [Int]
    /// The blocks of the repeats directly inside, in the order of the survey.
    fileprivate(set) var children: [Int] = []
    /// Which of its parent's children this block is.
    let ordinal: Int
    /// How many repeats stand around it, itself included.
    let depth: Int
  }

  private(set) var blocks: [Block] = []
  /// By field: its block, and its slot there.
  private(set) var block: [Int] = []
  private(set) var slot: [Int] = []

  init(_ fields: [Field]) {
    for (index, field) in fields.enumerated() {
      let outer = field.parent.map { block[$0] }
      switch field.kind {
      case .root, .repeatGroup:
        let ordinal = outer.map { blocks[$0].children.count } ?? 0
        let depth = outer.map { blocks[$0].depth + 1 } ?? 0
        let new = Block(
          field: index,
          parent: outer,
          fields: [index],
          ordinal: ordinal,
          depth: depth,
        )
        if let outer { blocks[outer].children.append(blocks.count) }
        block.append(blocks.count)
        slot.append(0)
        blocks.append(new)
      case .group, .question:
        let own = outer ?? 0
        block.append(own)
        slot.append(blocks[own].fields.count)
        blocks[own].fields.append(index)
      }
    }
  }

  /// The innermost block that holds both.
  func common(_ first: Int, _ second: Int) -> Int {
    var (left, right) = (first, second)
    while left != right {
      if blocks[left].depth >= blocks[right].depth, let outer = blocks[left].parent {
        left = outer
      } else if let outer = blocks[right].parent {
        right = outer
      }
    }
    return left
  }

  /// The names of the repeats in which a field stands, outermost first.
  static func repeats(around field: Int, in fields: [Field]) -> [String] {
    var names: [String] = []
    var next = fields[field].parent
    while let outer = next {
      if fields[outer].kind == .repeatGroup { names.append(fields[outer].name) }
      next = fields[outer].parent
    }
    return names.reversed()
  }

  /// Whether `block` is `outer` or lies in it.
  func isInside(_ block: Int, _ outer: Int) -> Bool { common(block, outer) == outer }
}
