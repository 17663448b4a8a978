import FormExpressions

/// An answer that its constraint forbids, often because another answer changed after it.
public struct Violation: Equatable, Sendable {
  public let place: Place
  public let message: FormText
  /// Whether the answer may be kept after a second look.
  public let isSoft: Bool
}

extension InterviewSession {
  /// Answers that break their constraint, those kept on purpose left out.
  public var violations: [Violation] {
    var found: [Violation] = []
    filled.forEachQuestionNode { node, question in
      guard let constraint = form.fields[question.field].logic.constraint,
        let place = filled.place(of: node), accepted[place] != filled.state(of: node).value.stored,
        let message = violation(
          of: constraint,
          question: question,
          at: node,
          value: filled.state(of: node).value,
        )
      else { return }
      let isSoft = form.fields[question.field].logic.isConstraintSoft
      found.append(Violation(place: place, message: message, isSoft: isSoft))
    }
    return found
  }

  /// Questions passed without the answer that they require, and those whose answer breaks a check.
  public var problems: Set<Place> {
    Set(missingRequired.filter(visited.contains) + violations.map(\.place))
  }

  /// Relevant questions that require an answer and have neither one nor a reason for none.
  ///
  /// A required note is listed for as long as it is relevant: forms block with one on purpose.
  public var missingRequired: [Place] {
    var missing: [Place] = []
    filled.forEachQuestionNode { node, question in
      guard filled.state(of: node).isRelevant, question.type.presence != .unavailable,
        question.isAsked, !question.isReadOnly, !isReadOnly(node),
        filled.answer(of: node) == nil,
        holds(form.fields[question.field].logic.required, at: node),
        let place = filled.place(of: node)
      else { return }
      missing.append(place)
    }
    return missing
  }

  /// What to say when the question is left without an answer.
  ///
  /// The form's own message, or an empty text where it has none. Nil when the question may be left
  /// so, or has an answer.
  public func requirement(at place: Place) -> FormText? {
    guard let node = filled.node(at: place), let question = form.question(at: place),
      question.takesAnswer, !isReadOnly(node), filled.state(of: node).isRelevant,
      filled.answer(of: node) == nil,
      holds(form.fields[question.field].logic.required, at: node)
    else { return nil }
    return question.requiredMessage.mapTexts { text, tag in
      filled(text, in: tag, around: FilledForm.instance(of: node))
    }
  }

  /// Whether the question can be answered now: its `read_only` may be a condition.
  public func isReadOnly(_ place: Place) -> Bool {
    filled.node(at: place).map(isReadOnly) ?? false
  }

  func isReadOnly(_ node: Int) -> Bool {
    holds(form.fields[filled.field(of: node)].logic.readOnly, at: node)
  }

  /// True when `value` breaks a soft check and is to be kept all the same.
  func check(
    _ value: AnswerValue,
    of question: Question,
    at node: Int,
    keepingUnusual: Bool,
  ) throws(AnswerError) -> Bool {
    let logic = form.fields[question.field].logic
    guard filled.state(of: node).isRelevant, let constraint = logic.constraint,
      let message = violation(
        of: constraint,
        question: question,
        at: node,
        value: value.formValue,
      )
    else { return false }
    guard logic.isConstraintSoft else { throw .constraint(question.id, message: message) }
    guard keepingUnusual else { throw .unusual(question.id, message: message) }
    return true
  }

  /// The message of the constraint that `value` breaks; nil when it breaks none or is blank.
  private func violation(
    of constraint: FormExpression,
    question: Question,
    at node: Int,
    value: FormValue,
  ) -> FormText? {
    guard !value.isBlank else { return nil }
    do throws(EvaluationError) {
      let tried = context(filled.trying(value, at: node), at: node)
      guard try !tried.isTrue(constraint) else { return nil }
    } catch {
      // A constraint that cannot be worked out forbids nothing.
      return nil
    }
    return question.constraintMessage.mapTexts { text, tag in
      filled(text, in: tag, around: FilledForm.instance(of: node))
    }
  }

  private func holds(_ requirement: Requirement, at node: Int) -> Bool {
    switch requirement {
    case .never: false
    case .always: true
    case .when(let condition): isTrue(condition, at: node)
    }
  }
}
