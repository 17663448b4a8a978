/// A function that expressions can call: one entry in one of the tables of this folder.
struct FormFunction: Sendable {
  let name: String
  /// How many arguments a call may have.
  let arguments: ClosedRange<Int>
  /// The call and what it gives, in one line, as the manual and error messages print it.
  let manual: String
  /// Why these arguments cannot be used, where their number alone does not tell.
  var rejects: (@Sendable ([FormExpression]) -> ExpressionMistake.Cause?)?
  let body: @Sendable (Arguments) -> FormValue

  init(
    _ name: String,
    _ arguments: ClosedRange<Int>,
    _ manual: String,
    rejects: (@Sendable ([FormExpression]) -> ExpressionMistake.Cause?)? = nil,
    body: @escaping @Sendable (Arguments) -> FormValue,
  ) {
    self.name = name
    self.arguments = arguments
    self.manual = manual
    self.rejects = rejects
    self.body = body
  }

  static let all = logic + choice + text + number + dates

  static let named: [String: FormFunction] = {
    var table: [String: FormFunction] = [:]
    for function in all { table[function.name] = function }
    return table
  }()
}

/// Functions are told apart by name, which is unique in the table.
extension FormFunction: Equatable {
  static func == (left: FormFunction, right: FormFunction) -> Bool { left.name == right.name }
}

/// The arguments of one call, each evaluated only when the function reads it.
struct Arguments {
  let expressions: [FormExpression]
  let context: EvaluationContext

  var count: Int { expressions.count }

  subscript(index: Int) -> FormValue { context.value(of: expressions[index]) }

  /// All arguments as numbers, without blanks and whatever else is not a number.
  var numbers: [Double] {
    expressions.map { context.value(of: $0).number }.filter { !$0.isNaN }
  }
}
