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
    visit(instance: 0, form.layout.blocks, form.questionOfField, body)
  }

  private func visit(
    instance: Int,
    _ blocks: [FormLayout.Block],
    _ questions: [Int?],
    _ body: (Int, Int) -> Void,
  ) {
    let block = blocks[instances[instance].block]
    // Questions and the repeats between them, in the order of the survey.
    var next = 0
    func visitSeries(before field: Int) {
      while next < block.children.count, blocks[block.children[next]].field < field {
        for inner in instances[instance].series[next].visible {
          visit(instance: inner, blocks, questions, body)
        }
        next += 1
      }
    }
    for (slot, field) in block.fields.enumerated() {
      visitSeries(before: field)
      if let index = questions[field] { body(Self.node(instance, slot), index) }
    }
    visitSeries(before: .max)
  }
}
