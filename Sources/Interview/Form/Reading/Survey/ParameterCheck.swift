import FormExpressions

/// The parameters of a row against what its type takes.
struct ParameterCheck {
  let type: QuestionType
  let parameters: Parameters

  /// The bounds of a `range`, from 1 to 10 in steps of 1 where nothing is said.
  var range: AnswerRange? {
    guard type == .range else { return nil }
    let start = number("start") ?? 1
    let end = number("end") ?? 10
    let step = number("step") ?? 1
    return AnswerRange(start: start, end: end, step: step == 0 ? 1 : step)
  }

  private func number(_ key: String) -> Double? {
    guard let text = parameters[key] else { return nil }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  func check(_ field: FieldDraft, _ names: NameTable, _ findings: inout FindingList) {
    guard let cell = field.cell(.parameters) else { return }
    if !parameters.leftover.isEmpty {
      let text = parameters.leftover.joined(separator: " ")
      findings.add(ParameterProblem.malformed(text), at: cell)
    }
    let isFromFile = field.cell(.type)?.text.contains("file") == true
    let keys = Parameters.keys(of: type, isFromFile: isFromFile)
    for key in parameters.values.keys.sorted() where !keys.contains(key) {
      let closest = nearest(to: key, among: keys)
      findings.add(ParameterProblem.unknown(key, closest: closest, known: keys), at: cell)
    }
    if type == .range { checkRange(cell, &findings) }
    if type.isSelect { checkOrder(cell, names, &findings) }
  }

  private func checkRange(_ cell: Cell, _ findings: inout FindingList) {
    for key in ["start", "end", "step"] {
      if let text = parameters[key], number(key) == nil {
        findings.add(ParameterProblem.notNumber(key, text), at: cell)
      }
    }
    guard let range else { return }
    if number("step") == 0 {
      findings.add(ParameterProblem.zeroStep, at: cell)
    } else if range.step.magnitude > (range.end - range.start).magnitude {
      findings.add(ParameterProblem.longStep, at: cell)
    }
  }

  private func checkOrder(_ cell: Cell, _ names: NameTable, _ findings: inout FindingList) {
    if let text = parameters["randomize"], !["true", "false"].contains(text.lowercased()) {
      findings.add(ParameterProblem.randomize(text), at: cell)
    }
    guard let seed = parameters["seed"] else { return }
    if seed.hasPrefix("${"), seed.hasSuffix("}") {
      let name = String(seed.dropFirst(2).dropLast())
      if let problem = names.problem(with: name) { findings.add(problem, at: cell) }
    } else if number("seed") == nil {
      findings.add(ParameterProblem.notNumber("seed", seed), at: cell)
    } else if parameters["randomize"] == nil {
      findings.add(ParameterProblem.seedAlone, at: cell)
    }
  }
}
