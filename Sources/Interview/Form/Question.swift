/// A row of the survey sheet that is asked, shown or computed.
public struct Question: Equatable, Sendable {
  public let id: QuestionID
  public let type: QuestionType
  /// The outermost group around the question; nil outside all groups.
  public let section: Section.ID?
  /// The names of the groups around the question, outermost first.
  public let groups: [String]
  public let label: FormText
  public let hint: FormText
  /// For the advisor alone, not for the client.
  public let guidanceHint: FormText
  public let constraintMessage: FormText
  public let requiredMessage: FormText
  /// Empty unless the question is a select.
  public let choices: [Choice]
  /// The value is shown but cannot be entered: `read_only`, or given by a calculation.
  public let isReadOnly: Bool
  /// The `bind::` columns of other namespaces, such as `luotsi:profile`, where filled in.
  public let attributes: [String: String]
  public let location: SourceLocation

  /// The index in ``Form/groups`` of the innermost group.
  let group: Int?
  let relevant: FormExpression?
  let constraint: FormExpression?
  let required: Requirement
  let calculation: FormExpression?
  let initial: InitialAnswer?

  /// Whether the question comes to the screen, as all but pure calculations do.
  public var isAsked: Bool { type != .calculate }

  /// Whether the client or advisor can answer it.
  public var takesAnswer: Bool { isAsked && type != .note && !isReadOnly }
}

/// Whether an answer is required.
enum Requirement: Equatable, Sendable {
  case never
  case always
  case when(FormExpression)
}

/// What a question holds when a new interview opens.
enum InitialAnswer: Equatable, Sendable {
  case fixed(AnswerValue)
  case computed(FormExpression)
}

/// Where in the form's sheets something stands; rows count from 1, as a spreadsheet shows them.
public struct SourceLocation: Equatable, Sendable {
  public let sheet: String
  public let row: Int
}
