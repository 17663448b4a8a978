/// A condition or calculation of a form, such as `${age} >= 18 and selected(${cards}, 'forklift')`.
indirect enum FormExpression: Equatable, Sendable {
  case number(Double)
  case text(String)
  case answer(to: QuestionID)
  /// `.`, the value of the question that the expression stands on.
  case own
  case negative(FormExpression)
  case binary(BinaryOperator, FormExpression, FormExpression)
  case call(FormFunction, arguments: [FormExpression])
}

/// The operators between two values, with the spelling that forms use.
enum BinaryOperator: String, CaseIterable, Sendable {
  case or
  case and
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "div"
  case remainder = "mod"

  /// Higher binds tighter, as in XPath 1.0; equal levels group from the left.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .notEqual: 3
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 4
    case .plus, .minus: 5
    case .times, .divided, .remainder: 6
    }
  }
}

extension FormExpression {
  /// The expression itself and everything in it, parents first.
  func visit(_ body: (FormExpression) -> Void) {
    body(self)
    switch self {
    case .number, .text, .answer, .own: break
    case .negative(let operand): operand.visit(body)
    case .binary(_, let left, let right):
      left.visit(body)
      right.visit(body)
    case .call(_, let arguments):
      for argument in arguments { argument.visit(body) }
    }
  }

  /// The questions whose answers the expression reads, in order of first mention.
  var references: [QuestionID] {
    var found: [QuestionID] = []
    visit { part in
      switch part {
      case .answer(let id) where !found.contains(id): found.append(id)
      default: break
      }
    }
    return found
  }

  var readsOwnValue: Bool {
    var found = false
    visit { part in if part == .own { found = true } }
    return found
  }

  func calls(_ function: String) -> Bool {
    var found = false
    visit { part in
      if case .call(let called, _) = part, called.name == function { found = true }
    }
    return found
  }
}
