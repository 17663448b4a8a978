/// An interview as its author wrote it, read and checked: no expression in it can fail to resolve.
public struct Form: Equatable, Sendable {
  public let id: String
  public let title: String
  public let version: String
  /// FNV-1a (64 bit) of the sheets' cells, 16 hex digits; tells versions apart, proves nothing.
  public let contentHash: String
  public let languages: [FormLanguage]
  /// The tag of the language that stands in for missing translations.
  public let defaultLanguage: String
  public let sections: [Section]
  /// In the order of the survey sheet.
  public let questions: [Question]
  let groups: [FormGroup]
  let graph: DependencyGraph
  private let indices: [QuestionID: Int]

  init(
    settings: FormSettings,
    contentHash: String,
    languages: [FormLanguage],
    questions: [Question],
    groups: [FormGroup],
    graph: DependencyGraph,
  ) {
    id = settings.id
    title = settings.title
    version = settings.version
    self.contentHash = contentHash
    self.languages = languages
    defaultLanguage = settings.defaultLanguage
    self.questions = questions
    self.groups = groups
    self.graph = graph
    sections = groups.filter { $0.parent == nil }.map { Section(id: $0.name, label: $0.label) }
    var indices: [QuestionID: Int] = [:]
    for (index, question) in questions.enumerated() { indices[question.id] = index }
    self.indices = indices
  }

  public func question(_ id: QuestionID) -> Question? {
    indices[id].map { questions[$0] }
  }

  func index(of id: QuestionID) -> Int? { indices[id] }
}

/// A part of the interview: a group that stands in no other group.
public struct Section: Equatable, Sendable, Identifiable {
  public let id: String
  public let label: FormText
}

/// A group of the survey sheet; its relevance holds for everything inside it.
struct FormGroup: Equatable, Sendable {
  let name: String
  let label: FormText
  /// The index of the group around this one.
  let parent: Int?
  let relevant: FormExpression?
  let location: SourceLocation
}

/// What the settings sheet says, with the defaults where it is silent.
struct FormSettings: Equatable, Sendable {
  var id: String
  var title: String
  var version: String
  /// A language tag.
  var defaultLanguage: String
  var allowsDuplicateChoices: Bool
}
