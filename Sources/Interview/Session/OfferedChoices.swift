import FormExpressions
import RepeatableNumbers

extension InterviewSession {
  /// The choices that a question offers now, in the order to show them.
  public func choices(at place: Place) -> [Choice] {
    guard let node = filled.node(at: place), let question = form.question(at: place) else {
      return []
    }
    let offered = offeredChoices(of: question, at: node)
    return question.isRandomized ? mixed(offered, for: place) : offered
  }

  func offeredChoices(of question: Question, at node: Int) -> [Choice] {
    guard let filter = form.fields[question.field].logic.choiceFilter,
      let list = question.list.flatMap({ form.lists[$0] }), let instance = list.instance
    else { return question.choices }
    var context = context(filled, at: node)
    return zip(list.choices, instance.items).compactMap { choice, item in
      context.node = Node(document: instance.document, id: item)
      return isOffered(filter, in: context) ? choice : nil
    }
  }

  /// Refuses picks that the question's filter leaves out at present.
  func offers(_ value: AnswerValue, at node: Int) throws(AnswerError) {
    if let stray = picksNotOffered(value, at: node).first { throw .noSuchChoice(stray) }
  }

  /// Takes away picks that are no longer offered, noting them.
  mutating func dropWhatIsNotOffered(_ field: Int, in instance: Int) {
    guard form.fields[field].logic.choiceFilter != nil else { return }
    let node = filled.node(ofField: field, in: instance)
    guard case .value(let value) = filled.answer(of: node) else { return }
    let gone = picksNotOffered(value, at: node)
    guard !gone.isEmpty, let place = filled.place(of: node) else { return }
    filled.setAnswer(value.without(gone).map(Answer.value), of: node)
    dropped.append(DroppedPick(place: place, names: gone))
  }

  /// Only the picks are tried, not the whole list.
  private func picksNotOffered(_ value: AnswerValue, at node: Int) -> [String] {
    guard case .question(let index) = form.fields[filled.field(of: node)].kind,
      let filter = form.fields[filled.field(of: node)].logic.choiceFilter,
      let list = form.questions[index].list.flatMap({ form.lists[$0] }),
      let instance = list.instance
    else { return [] }
    var context = context(filled, at: node)
    var offered: Set<String> = []
    let picked = Set(value.picks)
    for (choice, item) in zip(list.choices, instance.items) where picked.contains(choice.name) {
      context.node = Node(document: instance.document, id: item)
      if isOffered(filter, in: context) { offered.insert(choice.name) }
    }
    return value.picks.filter { !offered.contains($0) }
  }

  private func isOffered(_ filter: FormExpression, in context: EvaluationContext) -> Bool {
    do throws(EvaluationError) {
      return try context.isTrue(filter)
    } catch {
      // A filter that cannot be worked out hides nothing: an unknown is never a no.
      return true
    }
  }

  /// The same order each time for one interview and place, another for the next interview.
  private func mixed(_ choices: [Choice], for place: Place) -> [Choice] {
    var random = SplitMix64(seed: seed ^ FNV1a(place.description).value)
    return choices.shuffled(using: &random)
  }
}

extension AnswerValue {
  /// The names of the choices picked; empty for what is no select.
  var picks: [String] {
    switch self {
    case .choice(let name): [name]
    case .choices(let names), .ranked(let names): names
    case .text, .integer, .decimal, .date, .time, .dateTime, .acknowledged: []
    }
  }

  /// The value without some of its picks; nil when none is left.
  fileprivate func without(_ gone: [String]) -> AnswerValue? {
    let kept = picks.filter { !gone.contains($0) }
    guard !kept.isEmpty else { return nil }
    switch self {
    case .choices: return .choices(kept)
    case .ranked: return .ranked(kept)
    default: return nil
    }
  }
}
