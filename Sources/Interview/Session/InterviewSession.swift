import CivilDates
import FormExpressions

/// One interview in progress: the answers so far, and what follows from them.
///
/// A value: nothing here saves, draws or asks the clock. Undo is keeping the previous value.
/// Answers to questions that became irrelevant stay, read as '' in every expression, and count
/// again if the question comes back.
public struct InterviewSession: Sendable {
  /// The time, as whoever holds the session last set it; expressions and the event log read it.
  public var now: Moment {
    didSet { surroundings = Self.surroundings(of: form, now: now, seed: seed) }
  }
  /// The purposes that the client refuses: questions that need them are not relevant.
  ///
  /// Not part of the record: it says nothing of consents, and who goes on with it sets this anew.
  public var refusedPurposes: Set<String> = [] {
    didSet { if refusedPurposes != oldValue { recomputeAll() } }
  }
  public internal(set) var remarks: [Place: String] = [:]
  var visited: Set<Place> = []
  /// The question on the screen; nil before the first.
  public internal(set) var position: Place?
  /// Recorded answers that this form has no place for; they stay in the record.
  public internal(set) var unplaced: [Place: StoredAnswer] = [:]
  /// What `once()` settled on, and instances of repeats, for which this form has no place either.
  var unplacedSettled: [Place: String] = [:]
  var unplacedInstances: [[Place.Instance]] = []
  /// Instances that a count has made, whose computed defaults are still to be filled in.
  var unfilled: [Int] = []
  /// Picks that the last change took away, because their filter no longer offers them.
  public internal(set) var dropped: [DroppedPick] = []
  /// Repeats whose count asks for more instances than the limits allow, by name.
  public internal(set) var overfullRepeats: Set<String> = []
  /// Answers kept against a soft check, as they were when that was accepted.
  var accepted: [Place: String] = [:]
  /// One for each time the interview was opened, the present one last.
  var sittings: [Sitting]
  /// When the interview was finished; nil while it is open.
  public internal(set) var finishedAt: Moment?
  public internal(set) var events: EventLog
  /// Feeds `random()`, and the order of randomised choices.
  let seed: UInt64
  var filled: FilledForm
  var surroundings: Surroundings

  public var form: Form { filled.form }

  /// The day of ``now``, where the interview is held.
  public var today: CivilDate { now.day }

  /// Opens a new interview, or goes on with `record`.
  ///
  /// The form's defaults fill a new interview only. `seed` is any number that differs between
  /// interviews; one that goes on keeps its own.
  public init(form: Form, now: Moment, record: InterviewRecord? = nil, seed: UInt64 = 0) {
    self.now = now
    filled = FilledForm(form)
    self.seed = record?.seed ?? seed
    surroundings = Self.surroundings(of: form, now: now, seed: self.seed)
    sittings = (record?.sittings ?? []) + [Sitting(start: now, end: now)]
    events = record?.events ?? EventLog()
    finishedAt = record?.finishedAt
    if let record {
      resume(record)
      events.note(.formResume, at: now)
    } else {
      events.note(.formStart, at: now)
      noteCircumstances()
      recomputeAll()
      applyDefaults(in: 0)
      fillNewInstances()
    }
  }

  /// Records `value`.
  ///
  /// `keepingUnusual` keeps an answer that breaks a soft check; a hard one is never kept.
  /// - Throws: when the question cannot have it or its constraint forbids it; nothing changes then.
  public mutating func answer(
    _ place: Place,
    with value: AnswerValue,
    keepingUnusual: Bool = false,
  ) throws(AnswerError) {
    guard let node = filled.node(at: place), let question = form.question(at: place) else {
      throw .unknownQuestion(place.question)
    }
    guard question.takesAnswer, !isReadOnly(node) else { throw .takesNoAnswer(place.question) }
    let fitted = try value.fitted(to: question)
    try offers(fitted, at: node)
    let isUnusual = try check(fitted, of: question, at: node, keepingUnusual: keepingUnusual)
    set(.value(fitted), at: node, place)
    guard isUnusual else { return }
    accepted[place] = fitted.odkText
    events.note(.unusualKept, at: now, node: xpath(of: node))
  }

  /// Notes that the question was put and has no value; one that takes no answer is left alone.
  public mutating func mark(_ place: Place, as status: AnswerStatus) {
    guard let node = filled.node(at: place), let question = form.question(at: place),
      question.takesAnswer, !isReadOnly(node)
    else { return }
    set(.status(status), at: node, place)
    events.note(.marked(status), at: now, node: xpath(of: node))
  }

  public mutating func clear(_ place: Place) {
    guard let node = filled.node(at: place) else { return }
    set(nil, at: node, place)
  }

  /// Replaces the remark on a question; a blank one removes it.
  public mutating func remark(_ place: Place, _ text: String) {
    guard let node = filled.node(at: place) else { return }
    remarks[place] = text.trimmed.isEmpty ? nil : text
    events.note(.remark, at: now, node: xpath(of: node))
  }

  /// Notes that the question has been passed, which is all that a note asks for.
  public mutating func visit(_ place: Place) {
    guard filled.node(at: place) != nil else { return }
    visited.insert(place)
  }

  /// Returns to an earlier state; the log and the sittings go on.
  public mutating func undo(to earlier: InterviewSession) {
    let (time, log, held) = (now, events, sittings)
    let refused = refusedPurposes
    self = earlier
    refusedPurposes = refused
    now = time
    events = log
    sittings = held
  }

  /// Every answer given, those set aside included.
  public func answer(to place: Place) -> Answer? {
    filled.node(at: place).flatMap { filled.answer(of: $0) }
  }

  /// The answers in the order of the form, those set aside and those hidden included.
  public var answers: [(place: Place, answer: Answer)] {
    filled.allQuestionNodes.compactMap { node in
      guard let answer = filled.answer(of: node), let place = filled.place(of: node) else {
        return nil
      }
      return (place, answer)
    }
  }

  private mutating func set(_ answer: Answer?, at node: Int, _ place: Place) {
    let before = filled.answer(of: node)
    filled.setAnswer(answer, of: node)
    unplaced[place] = nil
    accepted[place] = nil
    dropped = []
    guard answer != before else { return }
    recompute(from: [node])
    fillNewInstances()
  }

  /// What the form wants noted of an interview's beginning.
  private mutating func noteCircumstances() {
    for question in form.questions {
      switch question.type {
      case .start: filled.setAnswer(.value(.dateTime(now)), ofField: question.field, in: 0)
      case .today: filled.setAnswer(.value(.date(today)), ofField: question.field, in: 0)
      default: continue
      }
    }
  }
}

extension InterviewSession: Equatable {
  public static func == (left: InterviewSession, right: InterviewSession) -> Bool {
    left.filled == right.filled && left.record == right.record && left.dropped == right.dropped
  }
}

/// A time at which an interview was worked on; `end` moves on with every save.
public struct Sitting: Codable, Equatable, Sendable {
  public var start: Moment
  public var end: Moment

  public init(start: Moment, end: Moment) {
    self.start = start
    self.end = end
  }
}

/// Choices that an answer lost, by name, because another answer changed what is offered.
public struct DroppedPick: Equatable, Sendable {
  public let place: Place
  public let names: [String]
}
