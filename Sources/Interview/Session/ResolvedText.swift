extension InterviewSession {
  /// The value as ODK text, calculations included; '' when unanswered or irrelevant.
  public func currentValue(_ id: QuestionID) -> String {
    guard let index = form.index(of: id) else { return "" }
    return states[index].value.stored
  }

  /// A text of the form with every `${name}` in it replaced; '' when the form has no such text.
  ///
  /// A select question is replaced by the labels of the picks, anything else by its value.
  public func text(_ text: FormText, in tag: String) -> String {
    guard let pattern = text.text(in: tag) else { return "" }
    return filled(pattern, in: tag)
  }

  func filled(_ pattern: String, in tag: String) -> String {
    var result = ""
    for piece in TextPiece.pieces(of: pattern) {
      switch piece {
      case .plain(let text): result += text
      case .reference(let id): result += shownValue(of: id, in: tag)
      }
    }
    return result
  }

  private func shownValue(of id: QuestionID, in tag: String) -> String {
    let value = currentValue(id)
    guard let question = form.question(id), !question.choices.isEmpty else { return value }
    let names = value.split(separator: " ").map(String.init)
    return names.map { form.choiceLabel($0, of: id, in: tag) }.joined(separator: ", ")
  }
}
