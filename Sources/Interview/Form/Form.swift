import FormExpressions

/// An interview as its author wrote it, read and checked: no expression in it can fail to resolve.
///
/// It never changes, and all interviews held with it share it.
public final class Form: Sendable {
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
  /// Every node in the order of the survey, parents first; 0 is the form itself.
  let fields: [Field]
  let layout: FormLayout
  let lists: [String: ChoiceList]
  /// The lists and files that expressions read, and their numbers from 1 on by id.
  let instances: [DocumentTree]
  let instanceNumbers: [String: Int32]
  /// How an interview is named, in expressions of the form; nil where the settings do not say.
  let instanceName: FormExpression?
  let graph: DependencyGraph
  /// The sheets that the form was read from, as they are kept with each interview.
  public let source: FormSource
  /// By the index of the question: what every walk through the form asks of it.
  let facts: [QuestionFacts]
  /// By field, the index of its question; nil for groups.
  let questionOfField: [Int?]
  private let indices: [QuestionID: Int]
  /// By the index of the question, the names of the repeats around it, outermost first.
  private let repeats: [[String]]

  init(_ parts: FormParts, graph: DependencyGraph) {
    id = parts.settings.id
    title = parts.settings.title
    version = parts.settings.version
    defaultLanguage = parts.settings.defaultLanguage
    instanceName = parts.settings.instanceName
    source = parts.source
    contentHash = parts.source.contentHash
    languages = parts.languages
    questions = parts.questions
    fields = parts.fields
    layout = FormLayout(parts.fields)
    lists = parts.lists
    instances = parts.instances
    instanceNumbers = parts.instanceNumbers
    self.graph = graph
    let sections = parts.fields.filter { $0.parent == 0 && $0.isContainer }
      .map { Section(id: $0.name, label: $0.label) }
    self.sections = sections
    facts = parts.questions.map { QuestionFacts($0, sections: sections) }
    questionOfField = parts.fields.map { field in
      if case .question(let index) = field.kind { index } else { nil }
    }
    var indices: [QuestionID: Int] = [:]
    for (index, question) in parts.questions.enumerated() { indices[question.id] = index }
    self.indices = indices
    repeats = parts.questions.map { question in
      FormLayout.repeats(around: question.field, in: parts.fields)
    }
  }

  public func question(_ id: QuestionID) -> Question? {
    indices[id].map { questions[$0] }
  }

  /// What the answers stand under that need a consent of their own: questions outside all repeats,
  /// outermost repeats.
  public var namesNeedingConsent: Set<String> {
    var names: Set<String> = []
    for (question, around) in zip(questions, repeats)
    where question.attributes["luotsi:consent"] != nil {
      names.insert(around.first ?? question.id.rawValue)
    }
    return names
  }

  /// Nil also for a question that stands in other repeats than the place says.
  public func question(at place: Place) -> Question? {
    guard let index = indices[place.question],
      repeats[index].elementsEqual(place.instances, by: { $0 == $1.name })
    else { return nil }
    return questions[index]
  }
}

/// What a walk through a large form reads of each question, without copying the question.
struct QuestionFacts: Sendable {
  let isAsked: Bool
  let takesAnswer: Bool
  /// The index of its section; nil outside all groups.
  let section: Int?

  init(_ question: Question, sections: [Section]) {
    isAsked = question.isAsked
    takesAnswer = question.takesAnswer
    section = sections.firstIndex { $0.id == question.section }
  }
}

/// Forms with the same sheets are the same form.
extension Form: Equatable {
  public static func == (left: Form, right: Form) -> Bool {
    left === right || left.source == right.source
  }
}

extension Field {
  var isContainer: Bool { kind == .group || kind == .repeatGroup }
}

/// A part of the interview: a group or repeat that stands in no other.
public struct Section: Equatable, Sendable, Identifiable {
  public let id: String
  public let label: FormText
}

/// What reading the sheets gives, before the dependencies are known to have no cycle.
struct FormParts: Sendable {
  var settings: FormSettings
  var source: FormSource
  var languages: [FormLanguage]
  var questions: [Question]
  var fields: [Field]
  var lists: [String: ChoiceList]
  var instances: [DocumentTree]
  var instanceNumbers: [String: Int32]
}

/// What the settings sheet says, with the defaults where it is silent.
struct FormSettings: Sendable {
  var id: String
  var title: String
  var version: String
  /// A language tag.
  var defaultLanguage: String
  var allowsDuplicateChoices: Bool
  var instanceName: FormExpression?

  init(
    id: String,
    title: String,
    version: String,
    defaultLanguage: String,
    allowsDuplicateChoices: Bool = false,
    instanceName: FormExpression? = nil,
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.defaultLanguage = defaultLanguage
    self.allowsDuplicateChoices = allowsDuplicateChoices
    self.instanceName = instanceName
  }
}
