extension FormFunction {
  static let choice: [FormFunction] = [
    FormFunction(
      "selected",
      2...2,
      "selected(${question}, 'name') is true when that choice is picked.",
    ) { arguments in
      let name = arguments[1].string.trimmed
      return .boolean(picks(arguments[0]).contains { $0 == name })
    },
    FormFunction(
      "selected-at",
      2...2,
      "selected-at(${question}, 0) is the first choice picked, 1 the next.",
    ) { arguments in
      let names = picks(arguments[0])
      guard let index = Int(exactly: arguments[1].number.rounded(.towardZero)),
        names.indices.contains(index)
      else { return .blank }
      return .text(String(names[index]))
    },
    FormFunction(
      "count-selected",
      1...1,
      "count-selected(${question}) is how many choices are picked.",
    ) { .number(Double(picks($0[0]).count)) },
    FormFunction(
      "jr:choice-name",
      2...2,
      "jr:choice-name(${question}, '${question}') is the label of the choice picked.",
      rejects: { arguments in
        questionNamed(by: arguments[1]) == nil ? .badQuestionText(function: "jr:choice-name") : nil
      },
      body: { arguments in
        guard let id = questionNamed(by: arguments.expressions[1]) else { return .blank }
        return .text(arguments.context.choiceLabel(arguments[0].string, id))
      },
    ),
  ]
}

private func picks(_ value: FormValue) -> [Substring] {
  value.string.split { $0.isWhitespace }
}

/// The question in a text such as `'${work}'`; nil when the argument is anything else.
func questionNamed(by argument: FormExpression) -> QuestionID? {
  guard case .text(let text) = argument, text.hasPrefix("${"), text.hasSuffix("}") else {
    return nil
  }
  let name = text.dropFirst(2).dropLast()
  return isFormName(name) ? QuestionID(String(name)) : nil
}
