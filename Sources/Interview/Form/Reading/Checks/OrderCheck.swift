import FormExpressions

/// Conditions that wait for an answer that is asked only later.
struct OrderCheck {
  let form: CheckedForm
  let expression: WrittenExpression

  func check(_ findings: inout FindingList) {
    guard expression.role == .relevant || expression.role == .choiceFilter,
      expression.tree.references.contains(where: { ($0.index ?? 0) > expression.owner })
        || !expression.tree.paths.isEmpty
    else { return }
    let reads = fieldReads(
      of: expression.tree,
      on: expression.owner,
      context: expression.role == .choiceFilter ? .choice : .field,
      fields: form.fields,
      form.layout,
    )
    for read in reads.sorted(by: { $0.field < $1.field })
    where read.field > expression.owner && !read.isWide {
      guard let question = form.question(read.field), question.type.presence == .answered,
        form.fields[read.field].logic.calculation == nil, !isInside(read.field),
        !shareScreen(read.field)
      else { continue }
      let problem =
        expression.role == .relevant
        ? OrderProblem.relevant(question.name, row: question.location.row)
        : OrderProblem.choices(question.name, row: question.location.row)
      findings.add(problem, at: expression.cell)
    }
  }

  /// A group that waits for a question in it is a cycle, which is reported as one.
  private func isInside(_ field: Int) -> Bool {
    ancestors(of: field).contains(expression.owner)
  }

  /// Whether both are asked on one screen, by a `field-list` around them.
  private func shareScreen(_ field: Int) -> Bool {
    let own = ancestors(of: expression.owner)
    return ancestors(of: field).contains { ancestor in
      own.contains(ancestor)
        && form.drafts[ancestor].cell(.appearance)?.text.contains("field-list") == true
    }
  }

  private func ancestors(of field: Int) -> [Int] {
    var found: [Int] = []
    var next = form.fields[field].parent
    while let ancestor = next {
      found.append(ancestor)
      next = form.fields[ancestor].parent
    }
    return found
  }
}
