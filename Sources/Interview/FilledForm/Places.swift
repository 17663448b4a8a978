/// From the places that people and files name to nodes, and back.
extension FilledForm {
  /// The node of a question that stands at `place`, hidden or not; nil where there is none.
  func node(at place: Place) -> Int? {
    guard let question = form.question(place.question) else { return nil }
    guard let instance = instance(at: place.instances, around: question.field) else { return nil }
    return node(ofField: question.field, in: instance)
  }

  func place(of node: Int) -> Place? {
    guard case .question(let index) = form.fields[field(of: node)].kind else { return nil }
    return Place(form.questions[index].id, in: path(of: Self.instance(of: node)))
  }

  /// The repeats around an instance, itself included.
  func path(of instance: Int) -> [Place.Instance] {
    // Most questions stand in no repeat, and every screen asks for their places.
    guard instance > 0 else { return [] }
    return lineage(of: instance).dropFirst().map { id in
      let field = form.layout.blocks[instances[id].block].field
      return Place.Instance(name: form.fields[field].name, position: position(of: id))
    }
  }

  /// The instance that a path of repeats leads to, where `field` stands.
  func instance(at path: [Place.Instance], around field: Int) -> Int? {
    let layout = form.layout
    var blocks: [Int] = []
    var block = layout.block[field]
    while let outer = layout.blocks[block].parent {
      blocks.append(block)
      block = outer
    }
    guard blocks.count == path.count else { return nil }
    var instance = 0
    for (block, step) in zip(blocks.reversed(), path) {
      let series = instances[instance].series[layout.blocks[block].ordinal].instances
      guard form.fields[layout.blocks[block].field].name == step.name,
        series.indices.contains(step.position - 1)
      else { return nil }
      instance = series[step.position - 1]
    }
    return instance
  }

  /// Every node of a question in document order, hidden instances left out.
  func forEachQuestionNode(_ body: (_ node: Int, _ question: Question) -> Void) {
    forEachQuestion { node, index in body(node, form.questions[index]) }
  }

  /// The same with the question's index in the form: a large form is walked without copying it.
  func forEachQuestion(_ body: (_ node: Int, _ index: Int) -> Void) {
    visit(field: 0, in: 0, body)
  }

  private func visit(field: Int, in instance: Int, _ body: (Int, Int) -> Void) {
    switch form.fields[field].kind {
    case .question(let index): body(node(ofField: field, in: instance), index)
    case .root, .group:
      for child in form.fields[field].children { visit(field: child, in: instance, body) }
    case .repeatGroup where form.layout.block[field] == instances[instance].block:
      for child in form.fields[field].children { visit(field: child, in: instance, body) }
    case .repeatGroup:
      let ordinal = form.layout.blocks[form.layout.block[field]].ordinal
      for inner in instances[instance].series[ordinal].visible {
        visit(field: field, in: inner, body)
      }
    }
  }
}
