/// A row of the survey sheet that is asked, shown or computed.
public struct Question: Equatable, Sendable {
  /// The name, or where two groups use one name, the path of names such as `home/age`.
  public let id: QuestionID
  public let name: String
  public let type: QuestionType
  /// The outermost group around the question; nil outside all groups.
  public let section: Section.ID?
  /// The names of the groups and repeats around the question, outermost first.
  public let groups: [String]
  public let label: FormText
  public let hint: FormText
  /// For the advisor alone, not for the client.
  public let guidanceHint: FormText
  let constraintMessage: FormText
  let requiredMessage: FormText
  /// The name of the list, as after `select_one`; nil unless the question is a select.
  public let list: String?
  /// Every choice of the list, those that a filter leaves out included.
  public let choices: [Choice]
  public let appearance: [String]
  /// The bounds and steps of a `range`.
  public let range: AnswerRange?
  /// The order of the choices: as written, or mixed anew for each interview.
  let isRandomized: Bool
  /// The value is shown but can never be entered: `read_only` is yes, or a calculation gives it.
  public let isReadOnly: Bool
  /// The `bind::` columns of other namespaces, such as `luotsi:profile`, where filled in.
  public let attributes: [String: String]
  let location: SourceLocation
  /// The index in ``Form/fields``.
  let field: Int

  init(
    id: QuestionID,
    name: String,
    type: QuestionType,
    section: Section.ID?,
    groups: [String],
    label: FormText,
    hint: FormText,
    guidanceHint: FormText,
    constraintMessage: FormText,
    requiredMessage: FormText,
    list: String?,
    choices: [Choice],
    appearance: [String],
    range: AnswerRange?,
    isRandomized: Bool,
    isReadOnly: Bool,
    attributes: [String: String],
    location: SourceLocation,
    field: Int,
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.section = section
    self.groups = groups
    self.label = label
    self.hint = hint
    self.guidanceHint = guidanceHint
    self.constraintMessage = constraintMessage
    self.requiredMessage = requiredMessage
    self.list = list
    self.choices = choices
    self.appearance = appearance
    self.range = range
    self.isRandomized = isRandomized
    self.isReadOnly = isReadOnly
    self.attributes = attributes
    self.location = location
    self.field = field
  }

  /// Whether the question comes to the screen, as all but calculations and the like do.
  public var isAsked: Bool { type.presence != .silent }

  /// Whether the client or advisor can answer it here.
  public var takesAnswer: Bool { type.presence == .answered && !isReadOnly }
}

/// The numbers that a `range` offers: from `start` to `end` in steps of `step`.
public struct AnswerRange: Equatable, Sendable {
  public let start: Double
  public let end: Double
  /// Never 0.
  public let step: Double
}
