import CivilDates

/// What becomes of an interview when it is opened with another version of its form.
///
/// A dry run: nothing is changed by asking. No answer is lost by going on either: what the new
/// form cannot hold stays in the record, and comes back with a form that can.
public struct FormChange: Equatable, Sendable {
  /// Answers that go on counting as they are.
  public var kept: [Place] = []
  /// Questions of the new form that the old one did not have, and that are to be asked.
  public var new: [Place] = []
  /// Answers to questions that the new form does not have.
  public var removed: [Kept] = []
  /// Answers to questions that are of another type now, and whether the answer fits that.
  public var typeChanged: [TypeChange] = []
  /// Answers with picks that the new form does not offer.
  public var choiceGone: [Kept] = []
  /// Answers that the new form's constraint forbids.
  public var violated: [Violation] = []

  /// An answer as it is kept in the record.
  public struct Kept: Equatable, Sendable {
    public let place: Place
    /// The question as the old form put it; nil where that form is not at hand.
    public let label: FormText?
    public let answer: StoredAnswer
  }

  public struct TypeChange: Equatable, Sendable {
    public let place: Place
    public let before: QuestionType
    public let now: QuestionType
    public let fits: Bool
  }

  /// Looks at a record with the form it was held with, where that is at hand, and a newer one.
  public init(of record: InterviewRecord, from old: Form?, to form: Form, now: Moment) {
    let session = InterviewSession(form: form, now: now, record: record)
    let violations = Dictionary(session.violations.map { ($0.place, $0) }) { first, _ in first }
    for (place, stored) in record.answers.answers.sorted(by: { $0.key < $1.key }) {
      let before = old?.question(at: place)
      guard let question = form.question(at: place) else {
        removed.append(Kept(place: place, label: before?.label, answer: stored))
        continue
      }
      let isPlaced = session.unplaced[place] == nil
      if let before, before.type != question.type {
        typeChanged.append(
          TypeChange(place: place, before: before.type, now: question.type, fits: isPlaced)
        )
      } else if !isPlaced {
        choiceGone.append(Kept(place: place, label: before?.label, answer: stored))
      } else if let violation = violations[place] {
        violated.append(violation)
      } else {
        kept.append(place)
      }
    }
    guard let old else { return }
    new = session.askedQuestions.filter { old.question(at: $0) == nil }
  }
}

extension InterviewSession {
  /// Goes on with a record under another version of its form, noting that in the log.
  public init(form: Form, now: Moment, movingRecord record: InterviewRecord) {
    self.init(form: form, now: now, record: record)
    events.note(.formChange, at: now, reason: "\(record.version) → \(form.version)")
  }
}
