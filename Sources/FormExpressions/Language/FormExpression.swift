/// A condition or calculation of a form, such as `${age} >= 18 and selected(${cards}, 'forklift')`.
package indirect enum FormExpression: Equatable, Sendable {
  case number(Double)
  case text(String)
  /// `${name}`.
  case field(FieldReference)
  /// `.`, the node that the expression stands on or, in a predicate, the node being tried.
  case own
  case path(LocationPath)
  case negative(FormExpression)
  case binary(BinaryOperator, FormExpression, FormExpression)
  case union(FormExpression, FormExpression)
  case call(FormFunction, arguments: [FormExpression])
}

/// `${name}`, and which of the form's fields it is.
package struct FieldReference: Hashable, Sendable {
  package let name: String
  /// The form's index for the field; nil until the form has resolved the name.
  package var index: Int?

  package init(name: String, index: Int? = nil) {
    self.name = name
    self.index = index
  }
}

/// The operators between two values, with the spelling that forms use.
package enum BinaryOperator: String, Sendable {
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
