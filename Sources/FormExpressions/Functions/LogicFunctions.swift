extension FormFunction {
  static let logic: [FormFunction] = [
    FormFunction("true", 0...0, "true() is true.") { _, _ in .boolean(true) },
    FormFunction("false", 0...0, "false() is false.") { _, _ in .boolean(false) },
    FormFunction(
      "not",
      1...1,
      "not(condition) is true when the condition is false.",
    ) { arguments, context throws(EvaluationError) in
      .boolean(!(try context.isTrue(arguments[0])))
    },
    FormFunction(
      "boolean",
      1...1,
      "boolean(value) is false only for '', 0 and no number.",
    ) { arguments, context throws(EvaluationError) in
      .boolean(try context.isTrue(arguments[0]))
    },
    FormFunction(
      "boolean-from-string",
      1...1,
      "boolean-from-string(text) is true for true and 1.",
    ) { arguments, context throws(EvaluationError) in
      let text = try context.string(of: arguments[0])
      return .boolean(text == "true" || text == "1")
    },
    FormFunction(
      "if",
      3...3,
      "if(condition, a, b) is a when the condition is true and b otherwise.",
    ) { arguments, context throws(EvaluationError) in
      try context.isTrue(arguments[0])
        ? try context.value(of: arguments[1]) : try context.value(of: arguments[2])
    },
    FormFunction(
      "coalesce",
      2...2,
      "coalesce(a, b) is a, or b when a is blank.",
    ) { arguments, context throws(EvaluationError) in
      let first = try context.value(of: arguments[0])
      return context.isBlank(first) ? try context.value(of: arguments[1]) : first
    },
    FormFunction(
      "once",
      1...1,
      "once(value) keeps the first value that is not blank.",
    ) { arguments, context throws(EvaluationError) in
      let own = context.value(at: try context.ownNode)
      guard context.isBlank(own) else { return own }
      let value = try context.value(of: arguments[0])
      return context.isBlank(value) ? .blank : value
    },
    FormFunction(
      "checklist",
      2...Int.max,
      "checklist(min, max, a, b, …) is true when so many are true and not 'no'; -1 is no limit.",
    ) { arguments, context throws(EvaluationError) in
      var sum = 0.0
      for answer in arguments.dropFirst(2) where try context.isChecked(answer) { sum += 1 }
      return .boolean(try context.isWithin(arguments, sum))
    },
    FormFunction(
      "weighted-checklist",
      2...Int.max,
      "weighted-checklist(min, max, a, weight, …) adds the weights of those.",
      takesPairs: true,
    ) { arguments, context throws(EvaluationError) in
      var sum = 0.0
      for index in stride(from: 2, to: arguments.count, by: 2)
      where try context.isChecked(arguments[index]) {
        sum += try context.number(of: arguments[index + 1])
      }
      return .boolean(try context.isWithin(arguments, sum))
    },
  ]
}

extension EvaluationContext {
  /// A truth, or a text that does not say no.
  fileprivate func isChecked(_ answer: FormExpression) throws(EvaluationError) -> Bool {
    let value = single(try value(of: answer))
    if case .text("no") = value { return false }
    return boolean(from: value)
  }

  fileprivate func isWithin(
    _ arguments: [FormExpression],
    _ sum: Double,
  ) throws(EvaluationError) -> Bool {
    let low = try number(of: arguments[0])
    let high = try number(of: arguments[1])
    return (low < 0 || sum >= low) && (high < 0 || sum <= high)
  }
}
