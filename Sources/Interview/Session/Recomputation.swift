import FormExpressions

extension InterviewSession {
  mutating func recomputeAll() {
    var agenda = Agenda(form.graph)
    for node in form.graph.order { agenda.add(node, in: 0, if: form.layout) }
    for instance in filled.instances.indices.dropFirst() { agenda.addFields(of: instance, filled) }
    work(through: &agenda)
  }

  /// Works out `nodes` of the filled form and then only what depends on something that changed.
  mutating func recompute(from nodes: [Int]) {
    var agenda = Agenda(form.graph, firesTriggers: true)
    for node in nodes { agenda.add(filled.field(of: node), in: FilledForm.instance(of: node)) }
    work(through: &agenda)
  }

  /// Works out an instance and what depends on it; no trigger fires.
  mutating func recompute(everythingIn instance: Int) {
    var agenda = Agenda(form.graph)
    agenda.addFields(of: instance, filled)
    work(through: &agenda)
  }

  mutating func work(through agenda: inout Agenda) {
    let graph = form.graph
    while let (node, instances) = agenda.next() {
      for instance in instances where settle(node, in: instance, &agenda) {
        for dependant in graph.dependants[node] {
          for target in targets(of: dependant, changed: node, in: instance) {
            agenda.add(dependant.node, in: target)
            if isTrigger(node, of: dependant.node) { agenda.trigger(dependant.node, in: target) }
          }
        }
      }
    }
  }

  /// Works out one node in one instance; true when that changed it.
  private mutating func settle(_ node: Int, in instance: Int, _ agenda: inout Agenda) -> Bool {
    if let block = form.layout.blockOfSeries(node) {
      return settleSeries(of: block, in: instance, &agenda)
    }
    let slot = form.layout.slot[node]
    if agenda.isTriggered(node, in: instance) { runTriggered(node, in: instance) }
    dropWhatIsNotOffered(node, in: instance)
    let state = state(of: node, in: instance)
    if let text = state.value.settledText,
      form.fields[node].logic.calculation?.calls("once") == true
    {
      filled.instances[instance].settled[slot] = text
    }
    guard state != filled.instances[instance].states[slot] else { return false }
    filled.instances[instance].states[slot] = state
    return true
  }

  private func isTrigger(_ node: Int, of dependant: Int) -> Bool {
    dependant < form.fields.count && form.fields[dependant].logic.triggers.contains(node)
  }

  /// Works out a calculation whose trigger changed, and records what it comes to as the answer.
  private mutating func runTriggered(_ field: Int, in instance: Int) {
    guard let calculation = form.fields[field].logic.calculation,
      case .question(let index) = form.fields[field].kind
    else { return }
    let node = filled.node(ofField: field, in: instance)
    let computed = value(of: calculation, at: node, own: filled.state(of: node).value)
    do throws(AnswerError) {
      let value = try AnswerValue.computed(computed, for: form.questions[index])
      filled.setAnswer(.value(value), of: node)
    } catch {
      // What comes to nothing, or to nothing that the question can hold, leaves it unanswered.
      filled.setAnswer(nil, of: node)
    }
  }

  /// The instances in which `dependant` reads what changed in `instance`.
  private func targets(
    of dependant: DependencyGraph.Dependant,
    changed node: Int,
    in instance: Int,
  ) -> [Int] {
    let layout = form.layout
    let series = layout.blockOfSeries(dependant.node)
    let block =
      series.map { layout.blocks[$0].parent ?? 0 } ?? layout.block[dependant.node]
    // Most fields stand in no repeat.
    guard block != 0 else { return [0] }
    guard !dependant.isWide else { return filled.instances(of: block, in: 0) }
    let own = filled.instances[instance].block
    let shared = filled.instance(instance, upTo: layout.common(own, block))
    return filled.instances(of: block, in: shared)
  }

  private func state(of field: Int, in instance: Int) -> NodeState {
    let node = filled.node(ofField: field, in: instance)
    guard isRelevant(field, in: instance, node) else {
      return NodeState(isRelevant: false, value: .blank)
    }
    return NodeState(isRelevant: true, value: value(of: field, in: instance, node))
  }

  private func isRelevant(_ field: Int, in instance: Int, _ node: Int) -> Bool {
    if form.fields[field].kind == .repeatGroup, !filled.isShown(instance) { return false }
    if let parent = form.fields[field].parent {
      let outer = filled.instance(instance, upTo: form.layout.block[parent])
      guard filled.state(of: filled.node(ofField: parent, in: outer)).isRelevant else {
        return false
      }
    }
    guard !isRefused(field) else { return false }
    guard let relevant = form.fields[field].logic.relevant else { return true }
    return isTrue(relevant, at: node)
  }

  private func isRefused(_ field: Int) -> Bool {
    guard !refusedPurposes.isEmpty, case .question(let index) = form.fields[field].kind,
      let purpose = form.questions[index].attributes["luotsi:consent"]
    else { return false }
    return refusedPurposes.contains(purpose)
  }

  private func value(of field: Int, in instance: Int, _ node: Int) -> FormValue {
    let logic = form.fields[field].logic
    guard let calculation = logic.calculation, logic.triggers.isEmpty else {
      guard case .value(let value) = filled.answer(of: node) else { return .blank }
      return value.formValue
    }
    let slot = FilledForm.slot(of: node)
    let settled = filled.instances[instance].settled[slot].map(FormValue.text) ?? .blank
    let value = value(of: calculation, at: node, own: settled)
    // What `once()` settles on is kept as text, so that it reads the same in a later sitting.
    return calculation.calls("once") ? .text(value.stored) : value
  }
}

extension FormValue {
  /// The text to keep of a value that is not blank.
  fileprivate var settledText: String? {
    let text = stored
    return text.isEmpty ? nil : text
  }
}
