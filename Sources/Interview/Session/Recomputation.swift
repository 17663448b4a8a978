/// What is worked out for one node of the form's graph.
struct NodeState: Equatable, Sendable {
  var isRelevant: Bool
  /// As expressions read it: blank while irrelevant or unanswered, and always for groups.
  var value: FormValue
}

extension InterviewSession {
  mutating func recomputeAll() {
    for node in form.graph.order { settle(node) }
  }

  /// Works out `start` and then only what depends on something that changed.
  mutating func recompute(from start: Int) {
    let graph = form.graph
    var isWaiting = Array(repeating: false, count: graph.order.count)
    isWaiting[graph.rank[start]] = true
    for place in graph.rank[start]..<graph.order.count where isWaiting[place] {
      let node = graph.order[place]
      guard settle(node) else { continue }
      for dependant in graph.dependants[node] { isWaiting[graph.rank[dependant]] = true }
    }
  }

  /// Works out one node; true when that changed it.
  @discardableResult
  private mutating func settle(_ node: Int) -> Bool {
    let state = state(of: node)
    if node < form.questions.count, !state.value.isBlank {
      let question = form.questions[node]
      if let calculation = question.calculation, calculation.calls("once") {
        settled[question.id] = state.value.stored
      }
    }
    guard state != states[node] else { return false }
    states[node] = state
    return true
  }

  private func state(of node: Int) -> NodeState {
    let questionCount = form.questions.count
    guard node < questionCount else {
      let group = form.groups[node - questionCount]
      let isRelevant = isRelevant(inside: group.parent, group.relevant)
      return NodeState(isRelevant: isRelevant, value: .blank)
    }
    let question = form.questions[node]
    guard isRelevant(inside: question.group, question.relevant) else {
      return NodeState(isRelevant: false, value: .blank)
    }
    return NodeState(isRelevant: true, value: value(of: question))
  }

  private func isRelevant(inside group: Int?, _ relevant: FormExpression?) -> Bool {
    if let group, !states[form.questions.count + group].isRelevant { return false }
    guard let relevant else { return true }
    return context(own: .blank).isTrue(relevant)
  }

  private func value(of question: Question) -> FormValue {
    if let calculation = question.calculation {
      let own = settled[question.id].map(FormValue.text) ?? .blank
      let value = context(own: own).value(of: calculation)
      if value.isBlank { return .blank }
      // What `once()` settles on is kept as text, so that it reads the same in a later sitting.
      return calculation.calls("once") ? .text(value.stored) : value
    }
    guard case .value(let value) = answers[question.id] else { return .blank }
    return FormValue(value)
  }

  /// `overriding` names a question to read as `own` too, for a value not yet recorded.
  func context(own: FormValue, overriding: QuestionID? = nil) -> EvaluationContext {
    EvaluationContext(
      answer: { id in
        if id == overriding { return own }
        guard let index = form.index(of: id) else { return .blank }
        return states[index].value
      },
      own: own,
      today: today,
      language: form.defaultLanguage,
      choiceLabel: { name, id in form.choiceLabel(name, of: id, in: form.defaultLanguage) },
    )
  }
}

extension Form {
  /// The label of a choice, or '' when the question offers none of that name.
  func choiceLabel(_ name: String, of id: QuestionID, in tag: String) -> String {
    guard let choice = question(id)?.choices.first(where: { $0.name == name }),
      let label = choice.label.text(in: tag)
    else { return "" }
    return label
  }
}
