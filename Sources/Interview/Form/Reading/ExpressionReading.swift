/// Reads the expressions in cells and checks what they mention.
struct ExpressionReader {
  let names: NameTable

  /// Nil when the cell is absent or its text is no expression; what is wrong is reported.
  func read(
    _ cell: Cell?,
    on owner: QuestionDraft?,
    _ findings: inout FindingList,
  )
    -> FormExpression?
  {
    guard let cell else { return nil }
    switch Parser.parse(cell.text) {
    case .success(let expression):
      names.check(expression.references + labelled(by: expression), in: cell, findings: &findings)
      checkChoices(in: expression, cell, owner, &findings)
      return expression
    case .failure(let mistakes):
      for mistake in mistakes.list {
        findings.fail(mistake.code, at: cell, mistake.message, mistake.suggestion)
      }
      return nil
    }
  }

  /// `required`: yes, no or a condition.
  func requirement(of draft: QuestionDraft, _ findings: inout FindingList) -> Requirement {
    guard let cell = draft.record["required"] else { return .never }
    if let isRequired = truth(cell.text) { return isRequired ? .always : .never }
    guard !isFormName(cell.text) else {
      findings.fail(
        "bad-required",
        at: cell,
        "'\(cell.text)' is neither yes, no nor a condition.",
        "Write yes or no.",
      )
      return .never
    }
    return read(cell, on: draft, &findings).map(Requirement.when) ?? .never
  }

  /// `read_only`: yes or no.
  func isReadOnly(_ draft: QuestionDraft, _ findings: inout FindingList) -> Bool {
    guard let cell = draft.record["read_only"] else { return false }
    guard let isReadOnly = truth(cell.text) else {
      findings.fail(
        "bad-read-only",
        at: cell,
        "'\(cell.text)' is neither yes nor no.",
        "Write yes or no.",
      )
      return false
    }
    return isReadOnly
  }

  private func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true", "true()": true
    case "no", "false", "false()": false
    default: nil
    }
  }

  private func labelled(by expression: FormExpression) -> [QuestionID] {
    var found: [QuestionID] = []
    expression.visit { part in
      if case .call(let function, let arguments) = part, function.name == "jr:choice-name",
        let id = questionNamed(by: arguments[1])
      {
        found.append(id)
      }
    }
    return found
  }

  /// Reports a select question compared with a name that is not among its choices.
  private func checkChoices(
    in expression: FormExpression,
    _ cell: Cell,
    _ owner: QuestionDraft?,
    _ findings: inout FindingList,
  ) {
    var compared: [(FormExpression, String)] = []
    expression.visit { part in
      switch part {
      case .binary(.equal, let side, .text(let name)), .binary(.equal, .text(let name), let side),
        .binary(.notEqual, let side, .text(let name)),
        .binary(.notEqual, .text(let name), let side):
        compared.append((side, name))
      case .call(let function, let arguments) where function.name == "selected":
        if case .text(let name) = arguments[1] { compared.append((arguments[0], name.trimmed)) }
      default: break
      }
    }
    for (side, name) in compared where !name.isEmpty {
      guard let draft = question(side, owner), !draft.choices.isEmpty else { continue }
      let offered = draft.choices.map(\.name)
      guard !offered.contains(name) else { continue }
      findings.fail(
        "unknown-choice",
        at: cell,
        "'\(draft.name.text)' has no choice '\(name)'.",
        nearest(to: name, among: offered).map { "Did you mean '\($0)'?" }
          ?? "Its choices are \(offered.prefix(8).joined(separator: ", ")).",
      )
    }
  }

  private func question(_ side: FormExpression, _ owner: QuestionDraft?) -> QuestionDraft? {
    switch side {
    case .own: owner
    case .answer(let id): names.draft(id)
    default: nil
    }
  }
}
