extension FilledForm {
  func answer(of node: Int) -> Answer? {
    instances[Self.instance(of: node)].answers[Self.slot(of: node)]
  }

  mutating func setAnswer(_ answer: Answer?, of node: Int) {
    instances[Self.instance(of: node)].answers[Self.slot(of: node)] = answer
  }

  mutating func setAnswer(_ answer: Answer?, ofField field: Int, in instance: Int) {
    setAnswer(answer, of: node(ofField: field, in: instance))
  }

  /// The nodes of all questions in document order, hidden instances included.
  var allQuestionNodes: [Int] {
    var nodes: [Int] = []
    collect(instance: 0, into: &nodes)
    return nodes
  }

  private func collect(instance: Int, into nodes: inout [Int]) {
    let block = form.layout.blocks[instances[instance].block]
    // Questions and the repeats between them, in the order of the survey.
    let repeats = block.children.map { form.layout.blocks[$0] }
    var next = 0
    for (slot, field) in block.fields.enumerated() {
      while next < repeats.count, repeats[next].field < field {
        collect(series: instances[instance].series[next], into: &nodes)
        next += 1
      }
      if case .question = form.fields[field].kind { nodes.append(Self.node(instance, slot)) }
    }
    for series in instances[instance].series.dropFirst(next) {
      collect(series: series, into: &nodes)
    }
  }

  private func collect(series: Series, into nodes: inout [Int]) {
    for instance in series.instances { collect(instance: instance, into: &nodes) }
  }
}
