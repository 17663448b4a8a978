extension FormFunction {
  static let logic: [FormFunction] = [
    FormFunction("true", 0...0, "true() is true.") { _ in .boolean(true) },
    FormFunction("false", 0...0, "false() is false.") { _ in .boolean(false) },
    FormFunction("not", 1...1, "not(condition) is true when the condition is false.") {
      .boolean(!$0[0].boolean)
    },
    FormFunction("boolean", 1...1, "boolean(value) is false only for '', 0 and no number.") {
      .boolean($0[0].boolean)
    },
    FormFunction(
      "if",
      3...3,
      "if(condition, a, b) is a when the condition is true and b otherwise.",
    ) { $0[0].boolean ? $0[1] : $0[2] },
    FormFunction("coalesce", 2...2, "coalesce(a, b) is a, or b when a is blank.") { arguments in
      let first = arguments[0]
      return first.isBlank ? arguments[1] : first
    },
    FormFunction("once", 1...1, "once(value) keeps the first value that is not blank.") {
      let own = $0.context.own
      guard own.isBlank else { return own }
      let value = $0[0]
      return value.isBlank ? .blank : value
    },
  ]
}
