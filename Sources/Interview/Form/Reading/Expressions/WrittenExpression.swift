import FormExpressions

/// An expression, where it is written and what for.
struct WrittenExpression {
  enum Role {
    case relevant
    case constraint
    case required
    case readOnly
    case calculation
    case choiceFilter
    case repeatCount
    case initial
    case instanceName
  }

  let tree: FormExpression
  let cell: Cell
  /// The field that it stands on.
  let owner: Int
  let role: Role
}
