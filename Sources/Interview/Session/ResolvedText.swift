import FormExpressions

extension InterviewSession {
  /// The value as ODK text, calculations included; '' when unanswered or irrelevant.
  public func currentValue(_ place: Place) -> String {
    filled.node(at: place).map { filled.state(of: $0).value.stored } ?? ""
  }

  /// A text of the form with every `${name}` in it replaced; '' when the form has no such text.
  ///
  /// A select question is replaced by the labels of the picks, anything else by its value; inside
  /// a repeat, by those of the instance that `place` stands in.
  public func text(_ text: FormText, in tag: String, at place: Place? = nil) -> String {
    guard let pattern = text.text(in: tag) else { return "" }
    let node = place.flatMap { filled.node(at: $0) } ?? 0
    return filled(pattern, in: tag, around: FilledForm.instance(of: node))
  }

  func filled(_ pattern: String, in tag: String, around instance: Int) -> String {
    guard pattern.utf8.contains(UInt8(ascii: "$")) else { return pattern }
    var result = ""
    for piece in TextPiece.pieces(of: pattern) {
      switch piece {
      case .plain(let text): result += text
      case .reference(let id): result += shownValue(of: id, in: tag, around: instance)
      }
    }
    return result
  }

  private func shownValue(of id: QuestionID, in tag: String, around instance: Int) -> String {
    guard let question = form.question(id) else { return "" }
    let reference = FieldReference(name: question.name, index: question.field)
    let nodes = filled.nodes(of: reference, from: FilledForm.node(instance, 0))
    return nodes.map { shownValue(of: question, at: $0, in: tag) }.joined(separator: ", ")
  }

  private func shownValue(of question: Question, at node: Int, in tag: String) -> String {
    let value = filled.state(of: node).value.stored
    guard !question.choices.isEmpty else { return value }
    let names = value.split(separator: " ").map(String.init)
    return names.map { form.choiceLabel($0, of: question.id, in: tag) ?? $0 }
      .joined(separator: ", ")
  }
}
