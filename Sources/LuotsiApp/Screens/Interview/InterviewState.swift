import CaseStore
import CivilDates
import Interview
import Languages
import Matching
import RepeatableNumbers
import TerminalUI

/// One interview on the screen: the session, the question in front and what is being entered.
public struct InterviewState: Sendable {
  let caseID: GuidanceCase.ID
  let code: String
  var session: InterviewSession
  var entry: Entry
  /// What the question in front offers now.
  private(set) var choices: [Choice] = []
  /// The search through the choices; nil while there is none.
  var search: ChoiceSearch?
  /// Whether an instance is added to this repeat, being asked instead of a question.
  var prompt: RepeatPrompt?
  /// A remark being written on the question in front; nil when none is.
  var remark: TextField?
  /// Why a finished interview is opened again, being written; nil when it is not.
  var reopening: TextField?
  /// Earlier sessions, newest last; undo returns to them.
  var history: [InterviewSession] = []
  /// What was entered and left unaccepted by going back, by question.
  private(set) var drafts: [Place: Entry] = [:]
  /// The question from which another was gone to by its number or text; nil before that.
  var jumpedFrom: Place?
  /// Why the last answer was not accepted.
  var rejection: AnswerError?
  /// What the last key changed besides the question in front, said until the next change.
  var notice: Notice?
  /// The language tag shown beside the advisor's; nil for none.
  var clientLanguage: String?
  /// Whether the last answer reached the disk.
  var isSaved = true
  var isComplete = false
  /// What the client reads instead of the advisor's screen; nil while that shows.
  var clientMode: ClientMode?
  /// Whether the reason for each question stands beside its advice.
  var showsWhy = false
  var live: LiveList
  var chosen: [String] = []
  /// Weights, pins and hidings of the list; its weights hold.
  var advisorChoices = AdvisorChoices()
  /// Whether stored weights of the advisor's no longer held and were given up.
  var hasLostWeights = false
  /// How far the interview is, as it was last kept: no frame has to walk through the form.
  private(set) var overview = InterviewOverview()
  /// The questions asked now, in their order; the first is number 1 on the screen.
  private(set) var asked: [Place] = []
  /// Those passed without a required answer, and those whose answer breaks a check.
  private(set) var problems: Set<Place> = []
  /// At the end, what is looked over before the interview is finished.
  var ending = EndingReview()
  /// Whether the question in front was opened from there and returns there.
  var returnsToEnding = false
  /// Whether the questions of a section stand under each other, the one in front among them.
  var showsPage = false
  /// The section in focus among ``sections`` while one is being chosen; nil while none is.
  var sectionFocus: Int?

  /// The question before which there is none.
  var firstQuestion: Place? { asked.first }

  /// What went on beside the question in front.
  enum Notice: Equatable, Sendable {
    /// Picks that the last answer took away.
    case dropped([DroppedPick])
    /// The instance taken out of a repeat.
    case removed([Place.Instance])
  }

  init(_ guidanceCase: GuidanceCase, form: Form, desk: Desk, now: Moment) {
    caseID = guidanceCase.id
    code = guidanceCase.summary.code
    let held = guidanceCase.interview
    let isMoved = held.map { $0.contentHash != form.contentHash } ?? false
    if let held, isMoved {
      session = InterviewSession(form: form, now: now, movingRecord: held)
    } else {
      session = InterviewSession(
        form: form,
        now: now,
        record: held,
        seed: FNV1a(guidanceCase.id.rawValue).value,
      )
    }
    session.refusedPurposes = guidanceCase.guidance.refusedPurposes
    if let stored = guidanceCase.decision?.choices { advisorChoices = stored }
    hasLostWeights = advisorChoices.dropUnusableWeighing()
    live = LiveList(session: session, under: advisorChoices, desk: desk)
    chosen = guidanceCase.decision?.chosen.map(\.rawValue) ?? []
    entry = .confirmation
    isComplete = session.isFinished
    survey()
    // The new form's own questions, and those whose answers it put aside, may lie further back.
    if session.position == nil || isMoved || isAtRefused { begin() }
    refillEntry()
  }

  /// Whether the question in front may not be asked, as the client refused its purpose.
  private var isAtRefused: Bool {
    guard !session.refusedPurposes.isEmpty, let place = session.position else { return false }
    return !session.askedQuestions.contains(place)
  }

  /// Goes to the first question that is open, or to the prompt of a repeat that stands before all.
  mutating func begin() {
    let asked = session.askedQuestions
    let first = session.firstOpen ?? asked.last
    if first == asked.first {
      prompt = RepeatPrompt(session.openRepeats(between: nil, and: first), next: first)
    }
    if prompt == nil { session.move(to: first) }
  }

  var question: Question? {
    prompt == nil ? session.position.flatMap { session.form.question(at: $0) } : nil
  }

  /// The part of the form that the question in front or the prompt belongs to.
  var section: Section.ID? {
    if isComplete { return nil }
    if let question { return question.section }
    guard let openRepeat = prompt?.openRepeat else { return nil }
    let outermost = openRepeat.around.first?.name ?? openRepeat.name
    return session.form.sections.first { $0.id == outermost }?.id
      ?? session.position.flatMap { session.form.question(at: $0)?.section }
  }

  /// The answer on record to the question in front.
  var answer: Answer? { session.position.flatMap { session.answer(to: $0) } }

  /// The second language to show; nil when it is the advisor's own, as after a change of language.
  func clientTag(beside language: Language) -> String? {
    clientLanguage == language.rawValue ? nil : clientLanguage
  }

  /// Which keys mean what now.
  var keyContext: KeyContext {
    if isForClient { return clientKeyContext }
    if remark != nil || reopening != nil { return .writing }
    if sectionFocus != nil { return .sections }
    if isComplete { return session.isFinished ? .ending : .reviewing }
    if prompt != nil { return .repeatPrompt }
    if search != nil { return entry.takesSeveral ? .searchingSeveral : .searching }
    if entry.isTyping { return .typing }
    return isLongList ? .longList : .picking
  }

  /// Whether there are more choices than digits to pick them with.
  var isLongList: Bool { entry.focus != nil && choices.count >= ChoiceSearch.leastChoices }

  /// Fills the entry with the answer on record to the question in front.
  mutating func refillEntry() {
    rejection = nil
    search = nil
    guard let question, let place = session.position else {
      entry = .confirmation
      return
    }
    choices = session.choices(at: place)
    entry = drafts[place] ?? filledEntry(question)
  }

  /// The entry for the question in front with the answer on record to it.
  func filledEntry(_ question: Question) -> Entry {
    isReadOnly ? .confirmation : Entry(for: question, choices: choices, answer: answer)
  }

  /// Whether the value of the question in front is shown and not asked for.
  var isReadOnly: Bool {
    guard let question, let place = session.position else { return false }
    return question.isReadOnly || session.isReadOnly(place)
  }

  /// Keeps what is entered for when the question comes back; nothing is checked.
  mutating func keepDraft() {
    guard let question, let place = session.position else { return }
    var moved = filledEntry(question)
    // Where the focus stands is no answer to come back to.
    moved.focus = entry.focus
    drafts[place] = moved == entry ? nil : entry
  }

  mutating func dropDraft(of place: Place) { drafts[place] = nil }

  mutating func dropDrafts() { drafts = [:] }

  /// What every change to the session ends with: it is to be stored, and shown as it is now.
  mutating func keep(exit: InterviewExit? = nil) -> InterviewStep {
    survey()
    return InterviewStep(effects: [save], exit: exit)
  }

  private mutating func survey() {
    overview = session.overview
    asked = session.askedQuestions
    problems = session.problems
    if isComplete { ending.refill(from: session, overview) }
  }

  /// Goes on under what the client refuses now; what is in front moves on if it may not be asked.
  mutating func follow(refused purposes: Set<String>, desk: Desk) {
    session.refusedPurposes = purposes
    if isAtRefused { begin() }
    live.follow(session, under: advisorChoices, desk: desk)
    refillEntry()
    survey()
  }

  /// The interview with its live list made under the advisor's choices of now.
  func following(_ desk: Desk) -> InterviewState {
    guard live.choices != advisorChoices else { return self }
    var interview = self
    interview.live = LiveList(session: session, under: advisorChoices, desk: desk)
    return interview
  }

  /// Puts pasted text where text is being typed, if it is.
  mutating func paste(_ text: String) {
    switch keyContext {
    case .writing where remark != nil: remark?.insert(text)
    case .writing: reopening?.insert(text)
    case .searching, .searchingSeveral, .clientSearching, .clientSearchingSeveral:
      search?.paste(text)
    case .typing, .clientTyping:
      guard case .typed(var field) = entry else { return }
      field.insert(text)
      entry = .typed(field)
      // An unusual answer was kept for what stood there before.
      rejection = nil
    default: return
    }
  }

  var save: Effect {
    let progress = InterviewProgress(answered: overview.answered, asked: overview.asked)
    return .saveInterview(session.record, session.form.source, progress, caseID)
  }
}

/// What the list of cases shows of an interview without reading its form.
public func interviewProgress(_ session: InterviewSession) -> InterviewProgress {
  let overview = session.overview
  return InterviewProgress(answered: overview.answered, asked: overview.asked)
}
