import CivilDates

/// All that an expression can read while it is evaluated; the same context gives the same value.
struct EvaluationContext {
  /// The value of a question, '' while it is blank or irrelevant.
  let answer: (QuestionID) -> FormValue
  /// The value of the question that the expression stands on.
  let own: FormValue
  let today: CivilDate
  /// The form's default language, for the names of months and weekdays.
  let language: String
  /// The label of a choice by name and question, '' where there is none.
  let choiceLabel: (String, QuestionID) -> String
}

extension EvaluationContext {
  func value(of expression: FormExpression) -> FormValue {
    switch expression {
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .answer(let id): answer(id)
    case .own: own
    case .negative(let operand): .number(-value(of: operand).number)
    case .binary(let symbol, let left, let right): value(of: symbol, left, right)
    case .call(let function, let arguments):
      function.body(Arguments(expressions: arguments, context: self))
    }
  }

  func isTrue(_ expression: FormExpression) -> Bool { value(of: expression).boolean }

  /// `and` and `or` leave their right side alone when the left decides.
  private func value(
    of symbol: BinaryOperator,
    _ left: FormExpression,
    _ right: FormExpression,
  ) -> FormValue {
    switch symbol {
    case .or: .boolean(isTrue(left) || isTrue(right))
    case .and: .boolean(isTrue(left) && isTrue(right))
    case .equal: .boolean(value(of: left).equals(value(of: right)))
    case .notEqual: .boolean(!value(of: left).equals(value(of: right)))
    case .less: .boolean(value(of: left).number < value(of: right).number)
    case .lessOrEqual: .boolean(value(of: left).number <= value(of: right).number)
    case .greater: .boolean(value(of: left).number > value(of: right).number)
    case .greaterOrEqual: .boolean(value(of: left).number >= value(of: right).number)
    case .plus: .number(value(of: left).number + value(of: right).number)
    case .minus: .number(value(of: left).number - value(of: right).number)
    case .times: .number(value(of: left).number * value(of: right).number)
    case .divided: .number(value(of: left).number / value(of: right).number)
    case .remainder:
      .number(value(of: left).number.truncatingRemainder(dividingBy: value(of: right).number))
    }
  }
}
