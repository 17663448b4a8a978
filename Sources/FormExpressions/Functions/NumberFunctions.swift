import Foundation

extension FormFunction {
  static let numbers: [FormFunction] =
    [
      FormFunction(
        "number",
        0...1,
        "number(value) is the value as a number; a comma is a point.",
      ) { arguments, context throws(EvaluationError) in
        guard let argument = arguments.first else {
          return .number(context.number(from: context.value(at: try context.ownNode)))
        }
        return .number(try context.number(of: argument))
      },
      FormFunction(
        "int",
        1...1,
        "int(number) drops the decimals.",
      ) { arguments, context throws(EvaluationError) in
        .number(try context.number(of: arguments[0]).rounded(.towardZero))
      },
      FormFunction(
        "round",
        1...2,
        "round(number, decimals) rounds halves away from zero.",
      ) { arguments, context throws(EvaluationError) in
        let decimals = arguments.count == 2 ? try context.number(of: arguments[1]) : 0
        return .number(rounded(try context.number(of: arguments[0]), decimals: decimals))
      },
      FormFunction(
        "pow",
        2...2,
        "pow(base, exponent) is the base to that power.",
      ) { arguments, context throws(EvaluationError) in
        .number(pow(try context.number(of: arguments[0]), try context.number(of: arguments[1])))
      },
      FormFunction("pi", 0...0, "pi() is 3.14159….") { _, _ in .number(.pi) },
      FormFunction(
        "atan2",
        2...2,
        "atan2(y, x) is the angle of a point.",
      ) { arguments, context throws(EvaluationError) in
        .number(atan2(try context.number(of: arguments[0]), try context.number(of: arguments[1])))
      },
      FormFunction(
        "random",
        0...0,
        "random() is a number from 0 to 1; keep it with once().",
      ) { _, context throws(EvaluationError) in
        var generator = context.random()
        return .number(generator.unit())
      },
      FormFunction(
        "min",
        1...Int.max,
        "min(a, b, …) is the least; blanks are skipped.",
      ) { arguments, context throws(EvaluationError) in
        .number(try context.numbers(arguments).min() ?? .nan)
      },
      FormFunction(
        "max",
        1...Int.max,
        "max(a, b, …) is the greatest; blanks are skipped.",
      ) { arguments, context throws(EvaluationError) in
        .number(try context.numbers(arguments).max() ?? .nan)
      },
      FormFunction(
        "sum",
        1...1,
        "sum(path) adds up all values of a path; blanks are skipped.",
      ) { arguments, context throws(EvaluationError) in
        .number(try context.numbers(arguments).reduce(0, +))
      },
    ]
    + oneNumber

  /// Functions of one number.
  private static let oneNumber: [FormFunction] = [
    ofOne("floor", "floor(number) is the whole number at or below it.") { $0.rounded(.down) },
    ofOne("ceiling", "ceiling(number) is the whole number at or above it.") { $0.rounded(.up) },
    ofOne("abs", "abs(number) is the number without its sign.") { $0.magnitude },
    ofOne("sqrt", "sqrt(number) is the square root.") { $0.squareRoot() },
    ofOne("log", "log(number) is the natural logarithm.") { log($0) },
    ofOne("log10", "log10(number) is the decimal logarithm.") { log10($0) },
    ofOne("exp", "exp(number) is e to that power.") { exp($0) },
    ofOne("exp10", "exp10(number) is 10 to that power.") { pow(10, $0) },
    ofOne("sin", "sin(angle) is the sine; angles are in radians.") { sin($0) },
    ofOne("cos", "cos(angle) is the cosine.") { cos($0) },
    ofOne("tan", "tan(angle) is the tangent.") { tan($0) },
    ofOne("asin", "asin(number) is the angle of a sine.") { asin($0) },
    ofOne("acos", "acos(number) is the angle of a cosine.") { acos($0) },
    ofOne("atan", "atan(number) is the angle of a tangent.") { atan($0) },
  ]

  private static func ofOne(
    _ name: String,
    _ manual: String,
    _ result: @escaping @Sendable (Double) -> Double,
  ) -> FormFunction {
    FormFunction(name, 1...1, manual) { arguments, context throws(EvaluationError) in
      .number(result(try context.number(of: arguments[0])))
    }
  }
}

extension EvaluationContext {
  /// All arguments as numbers, a path giving one for each node.
  ///
  /// What is no number is left out or, where blanks are not skipped, makes the only element.
  fileprivate func numbers(_ arguments: [FormExpression]) throws(EvaluationError) -> [Double] {
    var numbers: [Double] = []
    for argument in arguments {
      let value = try value(of: argument)
      if case .nodes(let nodes) = value {
        for node in nodes { numbers.append(number(from: self.value(at: node))) }
      } else {
        numbers.append(number(from: value))
      }
    }
    if surroundings.skipsBlanks { return numbers.filter { !$0.isNaN } }
    return numbers.contains(where: \.isNaN) ? [.nan] : numbers
  }
}
