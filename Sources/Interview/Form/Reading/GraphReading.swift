extension DependencyGraph {
  /// The graph of a form, or nil with a finding for each cycle that names all of its rows.
  static func read(
    _ questions: [Question],
    _ groups: [FormGroup],
    names: NameTable,
    _ findings: inout FindingList,
  ) -> DependencyGraph? {
    var dependencies: [[Int]] = []
    for (node, question) in questions.enumerated() {
      var needed = question.group.map { [questions.count + $0] } ?? []
      for expression in [question.relevant, question.calculation].compactMap(\.self) {
        needed += expression.references.compactMap { names.questions[$0] }
        if expression.readsOwnValue { needed.append(node) }
      }
      dependencies.append(needed)
    }
    for (index, group) in groups.enumerated() {
      var needed = group.parent.map { [questions.count + $0] } ?? []
      if let relevant = group.relevant {
        needed += relevant.references.compactMap { names.questions[$0] }
        if relevant.readsOwnValue { needed.append(questions.count + index) }
      }
      dependencies.append(needed)
    }
    switch build(dependencies: dependencies) {
    case .success(let graph): return graph
    case .failure(let found):
      for cycle in found.cycles { report(cycle, questions, groups, &findings) }
      return nil
    }
  }

  private static func report(
    _ cycle: [Int],
    _ questions: [Question],
    _ groups: [FormGroup],
    _ findings: inout FindingList,
  ) {
    let members = cycle.map { node -> (name: String, row: Int, isCalculated: Bool) in
      if node < questions.count {
        let question = questions[node]
        return (question.id.rawValue, question.location.row, question.calculation != nil)
      }
      let group = groups[node - questions.count]
      return (group.name, group.location.row, false)
    }
    guard let first = members.min(by: { $0.row < $1.row }) else { return }
    let cell = Cell(
      text: first.name,
      sheet: "survey",
      row: first.row,
      column: first.isCalculated ? "calculation" : "relevant",
    )
    let path = members.map { "'\($0.name)' (row \($0.row))" }.joined(separator: " needs ")
    findings.fail(
      "cycle",
      at: cell,
      members.count == 1
        ? "\(path) needs its own value."
        : "The rows wait for each other: \(path) needs '\(members[0].name)'.",
      "Break the circle by taking one of the names out of these expressions.",
    )
  }
}
