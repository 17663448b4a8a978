import FormExpressions

/// Turns the cells of a row into the logic of its field.
struct LogicReader {
  let names: NameTable
  let expressions: ExpressionReader

  /// All but the default, which wants the whole question.
  func logic(of index: Int, _ findings: inout FindingList) -> FieldLogic {
    var logic = FieldLogic()
    let field = names.fields[index]
    if let question = field.question, question.isOther {
      logic.relevant = otherIsPicked(index, &findings)
      return logic
    }
    func read(
      _ column: Column,
      _ role: WrittenExpression.Role,
      _ findings: inout FindingList,
    ) -> FormExpression? {
      expressions.read(field.cell(column), on: index, as: role, &findings)
    }
    logic.relevant = read(.relevant, .relevant, &findings)
    logic.required = requirement(.required, .required, of: index, &findings)
    logic.readOnly = requirement(.readOnly, .readOnly, of: index, &findings)
    if field.kind.isRepeat {
      logic.repeatCount = read(.repeatCount, .repeatCount, &findings)
    }
    guard let question = field.question else { return logic }
    logic.constraint = read(.constraint, .constraint, &findings) ?? typeConstraint(question)
    logic.isConstraintSoft = isConstraintSoft(field, &findings)
    logic.calculation = read(.calculation, .calculation, &findings)
    logic.triggers = triggers(of: index, &findings)
    if question.type.isSelect {
      logic.choiceFilter = read(.choiceFilter, .choiceFilter, &findings)
    }
    return logic
  }

  /// What `phone number` and the like demand by themselves; the text is ours and always parses.
  private func typeConstraint(_ question: QuestionDraft) -> FormExpression? {
    question.constraint.flatMap { try? FormExpression.parse($0).get() }
  }

  /// When the text for "other" is asked; a select whose name no path can hold asks it always.
  private func otherIsPicked(_ index: Int, _ findings: inout FindingList) -> FormExpression? {
    let select = names.fields[index - 1].name
    let text = "selected(../\(select), 'other')"
    // No text: the name itself is reported where it stands.
    return try? FormExpression.parse(text).get()
  }

  /// Yes, no or a condition.
  private func requirement(
    _ column: Column,
    _ role: WrittenExpression.Role,
    of index: Int,
    _ findings: inout FindingList,
  ) -> Requirement {
    guard let cell = names.fields[index].cell(column) else { return .never }
    if let truth = truth(of: cell.text) { return truth ? .always : .never }
    guard !isFormName(cell.text) else {
      let closest = nearest(to: cell.text, among: ["yes", "no", "true", "false"])
      findings.add(ValueProblem.notYesNoOrCondition(cell.text, column, closest), at: cell)
      return .never
    }
    return expressions.read(cell, on: index, as: role, &findings).map(Requirement.when) ?? .never
  }

  private func isConstraintSoft(_ field: FieldDraft, _ findings: inout FindingList) -> Bool {
    guard let cell = field.record?.attribute("luotsi:constraint_level") else { return false }
    switch cell.text.lowercased() {
    case "soft": return true
    case "hard": return false
    default:
      findings.add(ValueProblem.constraintLevel(cell.text), at: cell)
      return false
    }
  }

  /// `${a}`, or several of them with commas between.
  private func triggers(of index: Int, _ findings: inout FindingList) -> [Int] {
    guard let cell = names.fields[index].cell(.trigger) else { return [] }
    var found: [Int] = []
    for part in cell.text.split(separator: ",").map(\.trimmed) where !part.isEmpty {
      guard part.hasPrefix("${"), part.hasSuffix("}"),
        isFormName(part.dropFirst(2).dropLast())
      else {
        findings.add(ValueProblem.trigger(part), at: cell)
        continue
      }
      let name = String(part.dropFirst(2).dropLast())
      if let problem = names.problem(with: name) { findings.add(problem, at: cell) }
      if let field = names.index(of: name) { found.append(field) }
    }
    return found
  }
}
