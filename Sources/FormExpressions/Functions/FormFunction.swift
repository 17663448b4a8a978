/// A function that expressions can call: one entry in one of the tables of this folder.
package final class FormFunction: Sendable {
  package typealias Body =
    @Sendable (_ arguments: [FormExpression], _ context: EvaluationContext)
    throws(EvaluationError) -> FormValue
  typealias Inspection =
    @Sendable (_ arguments: [FormExpression], _ column: Int)
    throws(ExpressionMistake) -> FormFunction?

  package let name: String
  /// How many arguments a call may have.
  let arguments: ClosedRange<Int>
  /// The call and what it gives, in one line, as the manual and error messages print it.
  let manual: String
  /// Whether what follows the fewest arguments comes in pairs.
  let takesPairs: Bool
  /// Looks at the arguments as written: throws a mistake, or gives a function made for them.
  let inspect: Inspection?
  /// What is wrong with the call that this stands for; nil for every function of the tables.
  let mistake: ExpressionMistake?
  let body: Body

  init(
    _ name: String,
    _ arguments: ClosedRange<Int>,
    _ manual: String,
    takesPairs: Bool = false,
    inspect: Inspection? = nil,
    mistake: ExpressionMistake? = nil,
    body: @escaping Body,
  ) {
    self.name = name
    self.arguments = arguments
    self.manual = manual
    self.takesPairs = takesPairs
    self.inspect = inspect
    self.mistake = mistake
    self.body = body
  }

  /// The call alone, with which the line in the manual begins.
  var manualCall: Substring {
    var open = 0
    let end = manual.indices.first { index in
      if manual[index] == "(" { open += 1 }
      if manual[index] == ")" { open -= 1 }
      return manual[index] == ")" && open == 0
    }
    return end.map { manual[...$0] } ?? manual[...]
  }

  /// In the place of a call that cannot be made: evaluating it gives the mistake as an error.
  static func mistaken(_ mistake: ExpressionMistake) -> FormFunction {
    FormFunction("", 0...0, "", mistake: mistake) { _, _ throws(EvaluationError) in
      throw .badCall(mistake)
    }
  }
}

/// Functions are told apart by name, which is unique in the tables.
extension FormFunction: Equatable {
  package static func == (left: FormFunction, right: FormFunction) -> Bool {
    left === right || (left.name == right.name && left.mistake == right.mistake)
  }
}
