/// Turns the rows of the survey into questions and groups, with everything checked but cycles.
struct QuestionReader {
  let names: NameTable
  let languages: LanguageTable
  private let expressions: ExpressionReader

  init(names: NameTable, languages: LanguageTable) {
    self.names = names
    self.languages = languages
    expressions = ExpressionReader(names: names)
  }

  func group(_ draft: GroupDraft, _ findings: inout FindingList) -> FormGroup {
    let label = text("label", of: draft.record, &findings)
    if label.isEmpty, draft.parent == nil {
      findings.warn(
        "missing-label",
        at: draft.record.whole(column: "label"),
        "The section '\(draft.name.text)' has no label.",
        "Write what the contents list shows.",
      )
    }
    let relevant = expressions.read(draft.record["relevant"], on: nil, &findings)
    warnAboutLaterQuestions(relevant, draft.record, &findings)
    return FormGroup(
      name: draft.name.text,
      label: label,
      parent: draft.parent,
      relevant: relevant,
      location: draft.record.location,
    )
  }

  func question(_ draft: QuestionDraft, _ findings: inout FindingList) -> Question {
    let record = draft.record
    refuseUnsupportedColumns(record, &findings)
    let relevant = expressions.read(record["relevant"], on: draft, &findings)
    warnAboutLaterQuestions(relevant, record, &findings)
    let calculation = expressions.read(record["calculation"], on: draft, &findings)
    checkCalculation(draft, &findings)
    let question = Question(
      id: QuestionID(draft.name.text),
      type: draft.type,
      section: draft.groupNames.first,
      groups: draft.groupNames,
      label: text("label", of: record, &findings),
      hint: text("hint", of: record, &findings),
      guidanceHint: text("guidance_hint", of: record, &findings),
      constraintMessage: text("constraint_message", of: record, &findings),
      requiredMessage: text("required_message", of: record, &findings),
      choices: draft.choices,
      isReadOnly: expressions.isReadOnly(draft, &findings) || calculation != nil,
      attributes: record.attributes,
      location: record.location,
      group: draft.group,
      relevant: relevant,
      constraint: expressions.read(record["constraint"], on: draft, &findings),
      required: expressions.requirement(of: draft, &findings),
      calculation: calculation,
      initial: nil,
    )
    if question.isAsked, question.label.isEmpty, question.hint.isEmpty {
      findings.fail(
        "missing-label",
        at: record.whole(column: "label"),
        "'\(draft.name.text)' has neither label nor hint.",
        "Write what is asked.",
      )
    }
    return withDefault(question, draft, &findings)
  }

  private func text(
    _ column: String,
    of record: Record,
    _ findings: inout FindingList,
  ) -> FormText {
    for (_, cell) in record.texts(column) { names.check(label: cell, findings: &findings) }
    return languages.text(column, of: record, findings: &findings)
  }

  private func refuseUnsupportedColumns(_ record: Record, _ findings: inout FindingList) {
    for column in ["choice_filter", "repeat_count", "trigger"] {
      guard let cell = record[column] else { continue }
      findings.fail(
        "unsupported-column",
        at: cell,
        "'\(column)' is not supported yet.",
        "Clear the cell; for fewer choices, use a second question with its own list.",
      )
    }
    if let cell = record["parameters"] {
      findings.warn(
        "unsupported-column",
        at: cell,
        "'parameters' is not used by any supported type.",
        "Clear the cell.",
      )
    }
  }

  private func checkCalculation(_ draft: QuestionDraft, _ findings: inout FindingList) {
    switch (draft.type, draft.record["calculation"]) {
    case (.calculate, nil):
      findings.fail(
        "missing-calculation",
        at: draft.record.whole(column: "calculation"),
        "'\(draft.name.text)' has nothing to calculate.",
        "Write its calculation.",
      )
    case (.calculate, .some), (_, nil): break
    case (_, .some(let cell)):
      findings.warn(
        "calculated-answer",
        at: cell,
        "'\(draft.name.text)' is calculated, so it is shown but cannot be answered.",
        "Make its type calculate, or clear the calculation.",
      )
    }
  }

  private func warnAboutLaterQuestions(
    _ relevant: FormExpression?,
    _ record: Record,
    _ findings: inout FindingList,
  ) {
    guard let relevant, let cell = record["relevant"] else { return }
    for id in relevant.references {
      guard let other = names.draft(id), other.type != .calculate,
        other.record.row.number > record.row.number
      else { continue }
      findings.warn(
        "later-question",
        at: cell,
        "Whether this is asked depends on '\(id)', which comes later (row \(other.name.row)).",
        "Move '\(id)' before this row.",
      )
    }
  }

  /// Adds what the `default` cell says: an expression if it mentions a question or a function.
  private func withDefault(
    _ question: Question,
    _ draft: QuestionDraft,
    _ findings: inout FindingList,
  ) -> Question {
    guard let cell = draft.record["default"] else { return question }
    let isExpression =
      cell.text.contains("${") || FormFunction.all.contains { cell.text.contains($0.name + "(") }
    if isExpression {
      let expression = expressions.read(cell, on: draft, &findings)
      return question.with(initial: expression.map(InitialAnswer.computed))
    }
    do throws(AnswerError) {
      return question.with(initial: .fixed(try .entered(cell.text, for: question)))
    } catch {
      findings.fail(
        "bad-default",
        at: cell,
        error.message(in: "en"),
        "Write a default that can be answered.",
      )
      return question
    }
  }
}

extension Question {
  func with(initial: InitialAnswer?) -> Question {
    Question(
      id: id,
      type: type,
      section: section,
      groups: groups,
      label: label,
      hint: hint,
      guidanceHint: guidanceHint,
      constraintMessage: constraintMessage,
      requiredMessage: requiredMessage,
      choices: choices,
      isReadOnly: isReadOnly,
      attributes: attributes,
      location: location,
      group: group,
      relevant: relevant,
      constraint: constraint,
      required: required,
      calculation: calculation,
      initial: initial,
    )
  }
}
