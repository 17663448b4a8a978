import CaseStore
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
  /// A remark being written on the question in front; nil when none is.
  var remark: TextField?
  /// Earlier sessions, newest last; undo returns to them.
  var history: [InterviewSession] = []
  /// Why the last answer was not accepted.
  var rejection: AnswerError?
  /// The language tag shown beside the advisor's; nil for none.
  var clientLanguage: String?
  /// Whether the last answer reached the disk.
  var isSaved = true
  var isComplete = false
  var live: LiveList
  var chosen: [String] = []

  init(_ guidanceCase: GuidanceCase, desk: Desk) {
    caseID = guidanceCase.id
    code = guidanceCase.summary.code
    session = InterviewSession(
      form: desk.form,
      today: desk.today,
      record: guidanceCase.interview,
    )
    if session.position == nil {
      session.position = session.firstOpen ?? session.askedQuestions.last
    }
    live = LiveList(session: session, desk: desk)
    chosen = guidanceCase.ranking?.chosen.map(\.rawValue) ?? []
    entry = .confirmation
    refillEntry()
  }

  var question: Question? {
    session.position.flatMap { session.form.question($0) }
  }

  /// The second language to show; nil when it is the advisor's own, as after a change of language.
  func clientTag(beside language: Language) -> String? {
    clientLanguage == language.rawValue ? nil : clientLanguage
  }

  var isTyping: Bool { remark != nil || (entry.isTyping && !isComplete) }

  mutating func refillEntry() {
    rejection = nil
    guard let question else { return }
    entry = Entry(for: question, answer: session.answers[question.id])
  }

  mutating func paste(_ text: String) {
    if remark != nil {
      remark?.insert(text)
    } else if case .typed(var field) = entry {
      field.insert(text)
      entry = .typed(field)
    }
  }

  var progress: InterviewProgress { interviewProgress(session) }
}

/// What the list of cases shows of an interview without reading its form.
public func interviewProgress(_ session: InterviewSession) -> InterviewProgress {
  let sections = session.sectionProgress
  return InterviewProgress(
    answered: sections.reduce(0) { $0 + $1.answered },
    asked: sections.reduce(0) { $0 + $1.asked },
  )
}
