import FormExpressions

/// A node of every filled form: the form itself, a group, a repeat or a question.
struct Field: Sendable {
  enum Kind: Equatable, Sendable {
    case root
    case group
    case repeatGroup
    /// The index in ``Form/questions``.
    case question(Int)
  }

  let name: String
  let kind: Kind
  /// Nil for the root alone.
  let parent: Int?
  /// In the order of the survey.
  let children: [Int]
  let label: FormText
  let logic: FieldLogic
  let location: SourceLocation
}

/// The expressions of one row, with every `${name}` in them resolved to a field.
struct FieldLogic: Sendable {
  var relevant: FormExpression?
  var constraint: FormExpression?
  /// Whether an answer that breaks the constraint may be kept after a second look.
  var isConstraintSoft = false
  var required = Requirement.never
  var readOnly = Requirement.never
  var calculation: FormExpression?
  /// Fields whose change runs the calculation; empty for one that follows whatever it reads.
  var triggers: [Int] = []
  var initial: InitialAnswer?
  var choiceFilter: FormExpression?
  /// How many times a repeat stands; nil where the advisor adds instances.
  var repeatCount: FormExpression?

  init() {}
}

/// A yes, a no, or a condition.
enum Requirement: Equatable, Sendable {
  case never
  case always
  case when(FormExpression)
}

/// What a question holds when an interview, or an instance of its repeat, begins.
enum InitialAnswer: Equatable, Sendable {
  case fixed(AnswerValue)
  case computed(FormExpression)
}

/// Where in the form's sheets something stands; rows count from 1, as a spreadsheet shows them.
public struct SourceLocation: Equatable, Sendable {
  public let sheet: String
  public let row: Int
}
