import FormExpressions

/// Works out what each node of the dependency graph needs.
struct DependencyReader {
  let fields: [Field]
  let layout: FormLayout

  /// By node, the nodes it needs and whether it reads other instances of them than its own.
  func needs() -> [[Int: Bool]] {
    let ofFields = fields.indices.map(needs(ofField:))
    let ofSeries = layout.blocks.indices.map(needs(ofSeries:))
    return ofFields + ofSeries
  }

  private func needs(ofField index: Int) -> [Int: Bool] {
    let field = fields[index]
    var needed: [Int: Bool] = [:]
    if case .repeatGroup = field.kind {
      needed[layout.series(ofBlock: layout.block[index])] = false
    } else if let parent = field.parent {
      needed[parent] = false
    }
    add(field.logic.relevant, on: index, context: .field, &needed)
    if field.logic.triggers.isEmpty {
      add(field.logic.calculation, on: index, context: .field, &needed)
    } else {
      for trigger in field.logic.triggers { needed[trigger] = needed[trigger] ?? false }
    }
    add(field.logic.choiceFilter, on: index, context: .choice, &needed)
    return needed
  }

  private func needs(ofSeries block: Int) -> [Int: Bool] {
    let field = fields[layout.blocks[block].field]
    guard let parent = field.parent else { return [:] }
    var needed = [parent: false]
    add(field.logic.repeatCount, on: parent, context: .field, &needed)
    return needed
  }

  private func add(
    _ expression: FormExpression?,
    on owner: Int,
    context: StaticContext,
    _ needed: inout [Int: Bool],
  ) {
    guard let expression else { return }
    let ownBlock = layout.block[owner]
    let reads = fieldReads(of: expression, on: owner, context: context, fields: fields, layout)
    for read in reads {
      needed[read.field] = needed[read.field] == true || read.isWide
      // The instances that lie between the reader and what it reads.
      var block = layout.block[read.field]
      let common = layout.common(ownBlock, block)
      let stop = read.isWide ? 0 : common
      while block != stop, let outer = layout.blocks[block].parent {
        let series = layout.series(ofBlock: block)
        needed[series] = needed[series] == true || read.isWide
        block = outer
      }
    }
  }
}
