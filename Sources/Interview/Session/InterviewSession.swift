import CivilDates

/// One interview in progress: the answers so far, and what follows from them.
///
/// A value: nothing here saves or draws. Undo is keeping the previous value. Answers to questions
/// that became irrelevant stay, read as '' in every expression, and count again if the question
/// comes back.
public struct InterviewSession: Equatable, Sendable {
  public let form: Form
  public let today: CivilDate
  /// Every answer given, those set aside included.
  public internal(set) var answers: [QuestionID: Answer] = [:]
  public private(set) var remarks: [QuestionID: String] = [:]
  public private(set) var visited: Set<QuestionID> = []
  /// The question on the screen; nil before the first.
  public var position: QuestionID?
  /// Recorded answers that this form has no place for; they stay in the record.
  public internal(set) var unplaced: [QuestionID: StoredAnswer] = [:]
  /// What `once()` calculations settled on.
  var settled: [QuestionID: String] = [:]
  /// By node of the form's graph.
  var states: [NodeState]

  /// Opens a new interview, or goes on with `record`.
  ///
  /// The form's defaults fill a new interview only.
  public init(form: Form, today: CivilDate, record: InterviewRecord? = nil) {
    self.form = form
    self.today = today
    let blank = NodeState(isRelevant: true, value: .blank)
    states = Array(repeating: blank, count: form.graph.order.count)
    if let record {
      remarks = record.remarks
      visited = Set(record.visited)
      position = record.position.flatMap { form.question($0)?.id }
      settled = record.settled
      for (id, stored) in record.answers {
        do throws(AnswerError) {
          answers[id] = try form.answer(stored, to: id)
        } catch {
          unplaced[id] = stored
        }
      }
      recomputeAll()
    } else {
      applyDefaults()
    }
  }

  /// Records `value`.
  ///
  /// - Throws: when the question cannot have it or its constraint forbids it; nothing changes then.
  public mutating func answer(_ id: QuestionID, with value: AnswerValue) throws(AnswerError) {
    guard let index = form.index(of: id) else { throw .unknownQuestion(id) }
    let fitted = try value.fitted(to: form.questions[index])
    if states[index].isRelevant, let message = violation(of: index, value: FormValue(fitted)) {
      throw .constraint(id, message: message)
    }
    set(.value(fitted), at: index)
  }

  /// Notes that the question was put and has no value; one that takes no answer is left alone.
  public mutating func mark(_ id: QuestionID, as status: AnswerStatus) {
    guard let index = form.index(of: id), form.questions[index].takesAnswer else { return }
    switch status {
    case .dontKnow: set(.dontKnow, at: index)
    case .refused: set(.refused, at: index)
    }
  }

  public mutating func clear(_ id: QuestionID) {
    guard let index = form.index(of: id) else { return }
    set(nil, at: index)
  }

  /// Replaces the remark on a question; a blank one removes it.
  public mutating func remark(_ id: QuestionID, _ text: String) {
    guard form.index(of: id) != nil else { return }
    remarks[id] = text.trimmed.isEmpty ? nil : text
  }

  /// Notes that the question has been passed, which is all that a note asks for.
  public mutating func visit(_ id: QuestionID) {
    guard form.index(of: id) != nil else { return }
    visited.insert(id)
  }

  /// The interview as it is kept; opening it again gives an equal session.
  public var record: InterviewRecord {
    InterviewRecord(
      form: form.id,
      version: form.version,
      contentHash: form.contentHash,
      answers: answers.mapValues { StoredAnswer($0) }.merging(unplaced) { placed, _ in placed },
      remarks: remarks,
      visited: form.questions.map(\.id).filter(visited.contains),
      position: position,
      settled: settled,
    )
  }

  private mutating func set(_ answer: Answer?, at index: Int) {
    let id = form.questions[index].id
    answers[id] = answer
    unplaced[id] = nil
    recompute(from: index)
  }

  private mutating func applyDefaults() {
    for question in form.questions {
      if case .fixed(let value) = question.initial { answers[question.id] = .value(value) }
    }
    recomputeAll()
    for (index, question) in form.questions.enumerated() {
      guard case .computed(let expression) = question.initial else { continue }
      let text = context(own: .blank).value(of: expression).stored
      do throws(AnswerError) {
        set(.value(try .entered(text, for: question)), at: index)
      } catch {
        // A default that comes to nothing usable leaves the question unanswered.
        continue
      }
    }
  }
}

extension Form {
  /// The stored answer typed by its question.
  func answer(_ stored: StoredAnswer, to id: QuestionID) throws(AnswerError) -> Answer {
    guard let question = question(id) else { throw .unknownQuestion(id) }
    switch stored {
    case .text(let text): return .value(try .entered(text, for: question).fitted(to: question))
    case .status where !question.takesAnswer: throw .takesNoAnswer(id)
    case .status(.dontKnow): return .dontKnow
    case .status(.refused): return .refused
    }
  }
}
