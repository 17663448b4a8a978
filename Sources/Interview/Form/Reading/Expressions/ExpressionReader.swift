import FormExpressions

/// Reads the expressions in cells and resolves what they mention; keeps them for the checks.
final class ExpressionReader {
  private let names: NameTable
  private(set) var written: [WrittenExpression] = []
  /// By text: forms repeat their conditions on many rows.
  private var known: [String: Reading] = [:]

  private struct Reading {
    var tree: FormExpression?
    var problems: [ExpressionProblem] = []
    var references: [ReferenceProblem] = []
  }

  init(names: NameTable) { self.names = names }

  /// Nil when the cell is absent or its text is no expression; what is wrong is reported.
  func read(
    _ cell: Cell?,
    on owner: Int,
    as role: WrittenExpression.Role,
    _ findings: inout FindingList,
  ) -> FormExpression? {
    guard let cell else { return nil }
    let reading = known[cell.text] ?? read(cell.text)
    known[cell.text] = reading
    if reading.tree == nil, role == .initial, !cell.text.contains("${"), !cell.text.contains("(") {
      findings.add(ValueProblem.unsoundDefault(cell.text), at: cell)
      return nil
    }
    for problem in reading.problems { findings.add(problem, at: cell) }
    for problem in reading.references { findings.add(problem, at: cell) }
    guard let tree = reading.tree else { return nil }
    written.append(WrittenExpression(tree: tree, cell: cell, owner: owner, role: role))
    return tree
  }

  private func read(_ text: String) -> Reading {
    var reading = Reading()
    var text = text
    if let bare = withoutLastSaved(text) {
      reading.problems.append(.lastSaved)
      text = bare
    }
    if let truth = truth(of: text) { text = truth ? "true()" : "false()" }
    var result = FormExpression.parse(text)
    if case .failure = result, let straight = straightened(text) {
      reading.problems.append(.curlyQuotes)
      result = FormExpression.parse(straight)
    }
    switch result {
    case .success(let tree):
      reading.references = referenceProblems(in: tree)
      reading.tree = tree.resolvingFields(names.index(of:))
    case .failure(let mistakes): reading.problems += mistakes.list.map(ExpressionProblem.mistake)
    }
    return reading
  }

  private func referenceProblems(in tree: FormExpression) -> [ReferenceProblem] {
    let counted = countedFields(in: tree)
    var mentioned = tree.references.map(\.name)
    tree.visit { part, _ in
      if case .call(let function, let arguments) = part, function.name == "jr:choice-name",
        let question = questionNamed(by: arguments[1]), !mentioned.contains(question)
      {
        mentioned.append(question)
      }
    }
    return mentioned.compactMap { name in
      let problem = names.problem(with: name)
      if case .group = problem, counted.contains(name) { return nil }
      return problem
    }
  }

  /// Groups may be counted, and paths may begin at them, though they have no value.
  private func countedFields(in tree: FormExpression) -> Set<String> {
    var found: Set<String> = []
    tree.visit { part, _ in
      switch part {
      case .call(let function, let arguments)
      where ["count", "position", "indexed-repeat", "boolean"].contains(function.name):
        for case .field(let field) in arguments { found.insert(field.name) }
      case .path(let path):
        if case .nodes(.field(let field), _) = path.start { found.insert(field.name) }
      default: break
      }
    }
    return found
  }
}

/// The text with straight quotation marks for curly ones; nil when it has no curly ones.
private func straightened(_ text: String) -> String? {
  guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
  var changed = false
  let straight = String(
    text.map { character in
      switch character {
      case "‘", "’", "‚", "‛":
        changed = true
        return "'"
      case "“", "”", "„", "‟", "«", "»":
        changed = true
        return "\""
      default: return character
      }
    } as [Character]
  )
  return changed ? straight : nil
}

/// The text with '' for every `${last-saved#name}`; nil when it has none.
private func withoutLastSaved(_ text: String) -> String? {
  guard text.utf8.contains(UInt8(ascii: "#")) else { return nil }
  var rest = text[...]
  var result = ""
  while let start = rest.firstRange(of: "${last-saved#"),
    let end = rest[start.upperBound...].firstIndex(of: "}")
  {
    result += rest[..<start.lowerBound] + "''"
    rest = rest[rest.index(after: end)...]
  }
  return result.isEmpty ? nil : result + rest
}
