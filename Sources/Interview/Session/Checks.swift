/// An answer that its constraint forbids, often because another answer changed after it.
public struct Violation: Equatable, Sendable {
  public let question: QuestionID
  public let message: FormText
}

extension InterviewSession {
  public var violations: [Violation] {
    form.questions.enumerated().compactMap { index, question in
      violation(of: index, value: states[index].value)
        .map { Violation(question: question.id, message: $0) }
    }
  }

  /// Relevant questions that require an answer and have neither one nor a reason for none.
  ///
  /// A required note is listed for as long as it is relevant: forms block with one on purpose.
  public var missingRequired: [QuestionID] {
    form.questions.enumerated().compactMap { index, question in
      guard states[index].isRelevant, question.isAsked, !question.isReadOnly,
        answers[question.id] == nil, isRequired(question, value: states[index].value)
      else { return nil }
      return question.id
    }
  }

  /// The message of the constraint that `value` breaks; nil when it breaks none or is blank.
  func violation(of index: Int, value: FormValue) -> FormText? {
    let question = form.questions[index]
    guard let constraint = question.constraint, !value.isBlank else { return nil }
    let context = context(own: value, overriding: question.id)
    guard !context.isTrue(constraint) else { return nil }
    return question.constraintMessage.mapTexts { text, tag in filled(text, in: tag) }
  }

  private func isRequired(_ question: Question, value: FormValue) -> Bool {
    switch question.required {
    case .never: false
    case .always: true
    case .when(let condition): context(own: value).isTrue(condition)
    }
  }
}
