import FormExpressions

/// Reads of a repeat's questions from outside it, where one value is wanted.
struct RepeatCheck {
  let form: CheckedForm
  let expression: WrittenExpression

  func check(_ findings: inout FindingList) {
    guard form.layout.blocks.count > 1 else { return }
    walk(expression.tree, &findings)
  }

  /// What stands in a predicate or begins a path is about nodes, not values.
  private func walk(_ part: FormExpression, _ findings: inout FindingList) {
    switch part {
    case .number, .text, .own, .path, .union: break
    case .negative(let operand): walk(operand, &findings)
    case .binary(_, let left, let right):
      walk(left, &findings)
      walk(right, &findings)
    case .call(let function, let arguments) where function.name == "indexed-repeat":
      checkIndexed(arguments, &findings)
    case .call(let function, let arguments):
      for argument in arguments {
        if case .field = argument, Self.takesNodes.contains(function.name) { continue }
        walk(argument, &findings)
      }
    case .field(let reference):
      guard let field = reference.index, isOutside(field) else { break }
      let name = form.fields[form.layout.blocks[form.layout.block[field]].field].name
      findings.add(RepeatProblem.severalValues(reference.name, repeat: name), at: expression.cell)
    }
  }

  private static let takesNodes: Set = [
    "sum", "count", "count-non-empty", "min", "max", "join", "concat", "boolean", "not",
    "position", "randomize", "checklist", "weighted-checklist", "name", "local-name",
  ]

  private func isOutside(_ field: Int) -> Bool {
    let own = form.layout.block[expression.owner]
    return !form.layout.isInside(own, form.layout.block[field])
  }

  /// Each repeat named must be one, and lie around the question.
  private func checkIndexed(_ arguments: [FormExpression], _ findings: inout FindingList) {
    for argument in stride(from: 2, to: arguments.count, by: 2) {
      walk(arguments[argument], &findings)
    }
    guard case .field(let question) = arguments[0], let field = question.index else { return }
    for argument in stride(from: 1, to: arguments.count, by: 2) {
      guard case .field(let reference) = arguments[argument], let repeated = reference.index
      else { continue }
      if form.fields[repeated].kind != .repeatGroup {
        findings.add(RepeatProblem.noRepeat(reference.name), at: expression.cell)
      } else if !isAround(repeated, field) {
        findings.add(
          RepeatProblem.notAround(reference.name, question: question.name),
          at: expression.cell,
        )
      }
    }
  }

  private func isAround(_ outer: Int, _ field: Int) -> Bool {
    var next = form.fields[field].parent
    while let ancestor = next {
      if ancestor == outer { return true }
      next = form.fields[ancestor].parent
    }
    return false
  }
}
