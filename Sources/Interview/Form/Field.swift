import FormExpressions

/// A node of every filled form: the form itself, a group, a repeat or a question.
package struct Field: Sendable {
  package enum Kind: Equatable, Sendable {
    case root
    case group
    case repeatGroup
    /// The index in ``Form/questions``.
    case question(Int)
  }

  package let name: String
  package let kind: Kind
  /// Nil for the root alone.
  package let parent: Int?
  /// In the order of the survey.
  package let children: [Int]
  package let label: FormText
  package let logic: FieldLogic
  package let location: SourceLocation

  package init(
    name: String,
    kind: Kind,
    parent: Int?,
    children: [Int],
    label: FormText,
    logic: FieldLogic,
    location: SourceLocation,
  ) {
    self.name = name
    self.kind = kind
    self.parent = parent
    self.children = children
    self.label = label
    self.logic = logic
    self.location = location
  }
}

/// The expressions of one row, with every `${name}` in them resolved to a field.
package struct FieldLogic: Sendable {
  package var relevant: FormExpression?
  package var constraint: FormExpression?
  /// Whether an answer that breaks the constraint may be kept after a second look.
  package var isConstraintSoft = false
  package var required = Requirement.never
  package var readOnly = Requirement.never
  package var calculation: FormExpression?
  /// Fields whose change runs the calculation; empty for one that follows whatever it reads.
  package var triggers: [Int] = []
  package var initial: InitialAnswer?
  package var choiceFilter: FormExpression?
  /// How many times a repeat stands; nil where the advisor adds instances.
  package var repeatCount: FormExpression?

  package init() {}
}

/// A yes, a no, or a condition.
package enum Requirement: Equatable, Sendable {
  case never
  case always
  case when(FormExpression)
}

/// What a question holds when an interview, or an instance of its repeat, begins.
package enum InitialAnswer: Equatable, Sendable {
  case fixed(AnswerValue)
  case computed(FormExpression)
}

/// Where in the form's sheets something stands; rows count from 1, as a spreadsheet shows them.
public struct SourceLocation: Equatable, Sendable {
  public let sheet: String
  public let row: Int

  package init(sheet: String, row: Int) {
    self.sheet = sheet
    self.row = row
  }
}
