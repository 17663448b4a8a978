import FormExpressions

/// Reports rows whose expressions wait for each other.
struct CycleCheck {
  let fields: [Field]
  let expressions: [WrittenExpression]

  func check(_ found: DependencyCycles, _ findings: inout FindingList) {
    let layout = FormLayout(fields)
    let byOwner = Dictionary(grouping: expressions, by: \.owner)
    for cycle in found.cycles {
      let members = cycle.map { index in
        CycleProblem.Member(name: fields[index].name, row: fields[index].location.row)
      }
      guard let first = members.indices.min(by: { members[$0].row < members[$1].row }) else {
        continue
      }
      let next = cycle[(first + 1) % cycle.count]
      let expression = (byOwner[cycle[first]] ?? []).first { expression in
        reads(expression, next, layout)
      }
      let cell =
        expression?.cell
        ?? Cell(text: members[first].name, sheet: "survey", row: members[first].row, column: "")
      findings.add(CycleProblem(members: members), at: cell)
    }
  }

  private func reads(_ expression: WrittenExpression, _ field: Int, _ layout: FormLayout) -> Bool {
    fieldReads(
      of: expression.tree,
      on: expression.owner,
      context: expression.role == .choiceFilter ? .choice : .field,
      fields: fields,
      layout,
    ).contains { $0.field == field }
  }
}
