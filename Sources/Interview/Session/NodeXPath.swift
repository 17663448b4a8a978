extension InterviewSession {
  /// The XPath of a node, as ODK writes it in logs: `/data/member[2]/age`.
  func xpath(of node: Int) -> String {
    var steps: [String] = []
    var next: Int? = node
    while let current = next, current >= 0 {
      let field = form.fields[filled.field(of: current)]
      let position =
        field.kind == .repeatGroup
        ? "[\(filled.position(of: FilledForm.instance(of: current)))]" : ""
      steps.append(field.name + position)
      next = filled.parent(of: current)
    }
    return "/" + steps.reversed().joined(separator: "/")
  }
}
