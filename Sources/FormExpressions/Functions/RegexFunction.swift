extension FormFunction {
  static let regex = FormFunction(
    "regex",
    2...2,
    regexManual,
    inspect: { arguments, column throws(ExpressionMistake) in
      guard case .text(let text) = arguments[1] else { return nil }
      do throws(Pattern.Refusal) {
        return prepared(try Pattern(text))
      } catch {
        throw .badPattern(text, reason: error.reason, at: column)
      }
    },
    body: { arguments, context throws(EvaluationError) in
      let pattern = try PatternCache.shared.pattern(try context.string(of: arguments[1]))
      return .boolean(try context.fits(arguments[0], pattern))
    },
  )

  private static let regexManual =
    "regex(text, 'pattern') is true when the whole text fits the pattern."

  /// A pattern in quotation marks is read once, with the form.
  private static func prepared(_ pattern: Pattern) -> FormFunction {
    FormFunction("regex", 2...2, regexManual) { arguments, context throws(EvaluationError) in
      .boolean(try context.fits(arguments[0], pattern))
    }
  }
}

extension EvaluationContext {
  fileprivate func fits(
    _ text: FormExpression,
    _ pattern: Pattern,
  ) throws(EvaluationError) -> Bool {
    try pattern.fits(try string(of: text), whole: surroundings.matchesWholeText)
  }
}
