import CivilDates
import Foundation

/// What an interview comes to when given answers are played into it.
public struct ReplayReport: Codable, Equatable, Sendable {
  public let schema: String
  public let form: String
  public let version: String
  /// Questions on the route, in order.
  public let asked: [Place]
  /// Questions that are not relevant with these answers.
  public let skipped: [Place]
  /// Skipped questions that have an answer all the same.
  public let setAside: [Place]
  /// Questions on the route that a terminal cannot show, such as a photo or a map.
  public let notAvailableHere: [Place]
  public let violated: [Remark]
  /// Required questions without an answer.
  public let missing: [Place]
  /// Picks that the filters of these answers do not offer.
  public let dropped: [Remark]
  /// Repeats whose count asks for more instances than there can be, by name.
  public let overfull: [String]
  public let calculated: [Place: String]
  /// The first question still to be dealt with; absent when the interview is complete.
  public let next: Place?
  /// Answers that the form cannot take.
  public let errors: [Remark]

  /// A sentence about one question.
  public struct Remark: Codable, Equatable, Sendable {
    public let name: Place
    public let message: String
  }

  public func jsonData() throws -> Data { try documentEncoder().encode(self) }
}

extension InterviewSession {
  /// A new interview with `answers` put into it, all at once: constraints are not enforced.
  ///
  /// What the form cannot hold is in ``unplaced``.
  public init(form: Form, now: Moment, playing answers: AnswerTable) {
    self.init(form: form, now: now)
    makeInstances(of: answers)
    for instance in filled.instances.indices.dropFirst() { fillFixedDefaults(in: instance) }
    if form.hasComputedDefaultsInRepeats { fillInstances(playing: answers) }
    place(answers)
    dropped = []
    recomputeAll()
    fillNewInstances()
  }

  /// Fills in the instances one after another, each with its defaults and then its answers.
  ///
  /// As in a live interview, defaults read the answers given before the instance was added.
  private mutating func fillInstances(playing answers: AnswerTable) {
    let played = answers.byInstance
    if let outermost = played[[]] { place(outermost) }
    recomputeAll()
    var instance = 1
    while instance < filled.instances.count {
      applyDefaults(in: instance)
      if let own = played[filled.path(of: instance)] {
        place(own)
        recompute(everythingIn: instance)
      }
      instance += 1
    }
    unfilled = []
  }

  /// What the answers come to; `language` is the tag of the language for messages.
  public func report(language: String) -> ReplayReport {
    let asked = askedQuestions
    let known = Set(asked)
    var skipped: [Place] = []
    var calculated: [Place: String] = [:]
    filled.forEachQuestionNode { node, question in
      guard let place = filled.place(of: node) else { return }
      if question.isAsked, !known.contains(place) { skipped.append(place) }
      if form.fields[question.field].logic.calculation != nil, filled.state(of: node).isRelevant {
        calculated[place] = filled.state(of: node).value.stored
      }
    }
    return ReplayReport(
      schema: "luotsi-form-run/1",
      form: form.id,
      version: form.version,
      asked: asked,
      skipped: skipped,
      setAside: setAside,
      notAvailableHere: asked.filter { form.question(at: $0)?.type.presence == .unavailable },
      violated: violations.map { violation in
        let error = AnswerError.constraint(violation.place.question, message: violation.message)
        return .init(name: violation.place, message: error.message(in: language))
      },
      missing: missingRequired,
      dropped: dropped.map { .init(name: $0.place, message: $0.names.joined(separator: " ")) },
      overfull: overfullRepeats.sorted(),
      calculated: calculated,
      next: firstOpen,
      errors: unplaced.sorted { $0.key < $1.key }.map { place, stored in
        .init(name: place, message: unfitness(of: stored, at: place).message(in: language))
      },
    )
  }

  /// Why an answer could not be placed.
  private func unfitness(of stored: StoredAnswer, at place: Place) -> AnswerError {
    guard let question = form.question(at: place), filled.node(at: place) != nil else {
      return .unknownQuestion(place.question)
    }
    do throws(AnswerError) {
      _ = try stored.answer(to: question)
      return .takesNoAnswer(question.id)
    } catch {
      return error
    }
  }
}

extension Form {
  fileprivate var hasComputedDefaultsInRepeats: Bool {
    fields.indices.contains { field in
      guard layout.block[field] != 0, case .computed = fields[field].logic.initial else {
        return false
      }
      return true
    }
  }
}
