import CaseStore
import CivilDates
import Interview
import Languages
import Matching
import TerminalUI

/// One interview on the screen: the session, the question in front and what is being entered.
public struct InterviewState: Sendable {
  let caseID: GuidanceCase.ID
  let code: String
  var session: InterviewSession
  var entry: Entry
  /// What the question in front offers now.
  private(set) var choices: [Choice] = []
  /// Whether an instance is added to this repeat, being asked instead of a question.
  var prompt: RepeatPrompt?
  /// A remark being written on the question in front; nil when none is.
  var remark: TextField?
  /// Why a finished interview is opened again, being written; nil when it is not.
  var reopening: TextField?
  /// Earlier sessions, newest last; undo returns to them.
  var history: [InterviewSession] = []
  /// Why the last answer was not accepted.
  var rejection: AnswerError?
  /// The language tag shown beside the advisor's; nil for none.
  var clientLanguage: String?
  /// Whether the last answer reached the disk.
  var isSaved = true
  var isComplete = false
  /// Whether the reason for each question stands beside its advice.
  var showsWhy = false
  var live: LiveList
  var chosen: [String] = []

  init(_ guidanceCase: GuidanceCase, form: Form, desk: Desk, now: Moment) {
    caseID = guidanceCase.id
    code = guidanceCase.summary.code
    if let record = guidanceCase.interview, record.contentHash != form.contentHash {
      session = InterviewSession(form: form, now: now, movingRecord: record)
    } else {
      session = InterviewSession(
        form: form,
        now: now,
        record: guidanceCase.interview,
        seed: fingerprint(guidanceCase.id),
      )
    }
    if session.position == nil {
      session.move(to: session.firstOpen ?? session.askedQuestions.last)
    }
    live = LiveList(session: session, desk: desk)
    chosen = guidanceCase.ranking?.chosen.map(\.rawValue) ?? []
    entry = .confirmation
    isComplete = session.isFinished
    refillEntry()
  }

  var question: Question? {
    prompt == nil ? session.position.flatMap { session.form.question(at: $0) } : nil
  }

  /// The answer on record to the question in front.
  var answer: Answer? { session.position.flatMap { session.answer(to: $0) } }

  /// The second language to show; nil when it is the advisor's own, as after a change of language.
  func clientTag(beside language: Language) -> String? {
    clientLanguage == language.rawValue ? nil : clientLanguage
  }

  var isTyping: Bool {
    remark != nil || reopening != nil || (entry.isTyping && prompt == nil && !isComplete)
  }

  mutating func refillEntry() {
    rejection = nil
    guard let question, let place = session.position else { return }
    choices = session.choices(at: place)
    entry = Entry(for: question, choices: choices, answer: session.answer(to: place))
  }

  mutating func paste(_ text: String) {
    if remark != nil {
      remark?.insert(text)
    } else if reopening != nil {
      reopening?.insert(text)
    } else if case .typed(var field) = entry {
      field.insert(text)
      entry = .typed(field)
    }
  }

  var progress: InterviewProgress { interviewProgress(session) }
}

/// A number of its own for each case, the same every time it is opened.
private func fingerprint(_ id: GuidanceCase.ID) -> UInt64 {
  id.rawValue.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}

/// What the list of cases shows of an interview without reading its form.
public func interviewProgress(_ session: InterviewSession) -> InterviewProgress {
  let sections = session.sectionProgress
  return InterviewProgress(
    answered: sections.reduce(0) { $0 + $1.answered },
    asked: sections.reduce(0) { $0 + $1.asked },
  )
}
