extension FormFunction {
  static let choices: [FormFunction] = [
    FormFunction(
      "selected",
      2...2,
      "selected(${question}, 'name') is true when that choice is picked.",
    ) { arguments, context throws(EvaluationError) in
      let name = try context.string(of: arguments[1])
      return .boolean(isPicked(name, in: try context.string(of: arguments[0])))
    },
    FormFunction(
      "selected-at",
      2...2,
      "selected-at(${question}, 0) is the first choice picked, 1 the next.",
    ) { arguments, context throws(EvaluationError) in
      let names = picks(try context.string(of: arguments[0]))
      guard let index = Int(exactly: try context.number(of: arguments[1]).rounded(.towardZero)),
        names.indices.contains(index)
      else { return .blank }
      return .text(String(names[index]))
    },
    FormFunction(
      "count-selected",
      1...1,
      "count-selected(${question}) is how many choices are picked.",
    ) { arguments, context throws(EvaluationError) in
      .number(Double(picks(try context.string(of: arguments[0])).count))
    },
    FormFunction(
      "jr:choice-name",
      2...2,
      "jr:choice-name(${question}, '${question}') is the label of the choice picked.",
      inspect: { arguments, column throws(ExpressionMistake) in
        guard questionNamed(by: arguments[1]) == nil else { return nil }
        throw .badArgument(
          of: "jr:choice-name",
          "jr:choice-name(${name}, '${name}')",
          at: column,
        )
      },
      body: { arguments, context throws(EvaluationError) in
        let name = try context.string(of: arguments[0])
        guard !name.isEmpty, let question = questionNamed(by: arguments[1]) else { return .blank }
        return .text(context.surroundings.choiceLabel(name, question) ?? "")
      },
    ),
    FormFunction(
      "jr:itext",
      1...1,
      "jr:itext(text) is the text itself.",
    ) { arguments, context throws(EvaluationError) in
      .text(try context.string(of: arguments[0]))
    },
  ]
}

private func picks(_ value: String) -> [Substring] {
  value.utf8.split(whereSeparator: \.isBlank).map { Substring($0) }
}

/// Whether a name, blanks around it aside, is one of the words of a value.
private func isPicked(_ name: String, in value: String) -> Bool {
  var name = name
  var value = value
  return name.withUTF8 { name in
    value.withUTF8 { value in
      var wanted = name[...]
      while let first = wanted.first, first.isBlank { wanted.removeFirst() }
      while let last = wanted.last, last.isBlank { wanted.removeLast() }
      guard !wanted.isEmpty else { return false }
      var start = 0
      while start < value.count {
        let end = value[start...].firstIndex(where: \.isBlank) ?? value.count
        if value[start..<end].elementsEqual(wanted) { return true }
        start = end + 1
      }
      return false
    }
  }
}

/// The question in a text such as `'${work}'` or `'/data/work'`; nil when the argument is no such.
package func questionNamed(by argument: FormExpression) -> String? {
  guard case .text(let text) = argument else { return nil }
  let bare = text.trimmed
  if bare.hasPrefix("${"), bare.hasSuffix("}") {
    let name = bare.dropFirst(2).dropLast().trimmed
    return isFormName(name) ? name : nil
  }
  guard bare.contains("/"), let name = bare.split(separator: "/").last else { return nil }
  return isFormName(name) ? String(name) : nil
}
