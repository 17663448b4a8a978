import CaseStore
import Catalogue
import Interview
import Languages
import TerminalUI

extension AppState {
  /// Takes in what became of an effect; may ask for more.
  mutating func apply(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .listed(let summaries):
      cases.summaries = summaries.inOrderOfMeetings(today: desk.today)
      if let client { cases.focus(on: client.id) }
      if case .transfers(var transfers) = screen {
        transfers.take(summaries)
        screen = .transfers(transfers)
      }
    case .purged(let purge):
      announce(purge)
    case .kept:
      return [.listCases]
    case .exampleRead(let answers):
      return add(example: answers)
    case .exampleAdded(let example):
      client = ClientFile(example)
      screen = .caseList
      tour = Tour()
      return [.listCases]
    case .exampleErased:
      announcement = TourText.removed
      postponed.append(.clearBackups)
      return [.listCases]
    case .settingsKept(let fault):
      failure = fault.map { .settings($0) } ?? failure
    case .textWritten(let path):
      announcement = LinearText.written(path)
    case .transferred(let outcome):
      return take(outcome)
    case .opened(let guidanceCase, let source):
      client = ClientFile(guidanceCase)
      open(guidanceCase, heldWith: source)
    case .storeSetUp(let recoveryKey, let notice):
      failure = notice.map { .opening($0) }
      guard case .settingUp(var setUp) = screen else { return [] }
      setUp.show(recoveryKey)
      screen = .settingUp(setUp)
    case .unlocked(let notice):
      failure = notice.map { .opening($0) }
      return unlocked()
    case .backedUp(let left):
      if !left.isEmpty { failure = failure ?? .copiesLeft(left) }
    case .backupFailed(let error):
      failure = failure ?? .backup(error)
    case .locked(let slots):
      lock(slots)
    case .notARecoveryKey:
      failure = .notARecoveryKey
      retryUnlocking(after: .notARecoveryKey)
    case .saved:
      setSaved(true)
    case .fileRead(let file):
      client = file
    case .fileChanged(let file):
      take(changed: file)
    case .catalogueRead(let contents):
      use(contents)
    case .imported(let report, let imported): take(report, with: imported)
    case .importFailed(let failure): take(failure)
    case .labour(let figures, let question):
      if case .labour(var labour) = screen {
        labour.take(figures, of: question, desk: desk)
        screen = .labour(labour)
      }
    case .failed(let error):
      failure = error
      setSaved(false)
      retryUnlocking(after: error)
      if case .review(var review) = screen {
        review.forgetDecision()
        screen = .review(review)
      }
    case .found(let rows, let text): take(rows, for: text)
    case .described(let id, let record): take(record, of: id)
    case .opportunities(let id, let opportunities): take(opportunities, of: id)
    case .catalogueFailed(let error): take(error)
    case .serviceRead(let id, let record): take(record.map { .known($0) } ?? .absent, of: id)
    case .serviceUnread(let id, let error): take(.failed(error), of: id)
    }
    return []
  }

  private mutating func open(_ guidanceCase: GuidanceCase, heldWith source: FormSource?) {
    guard let record = guidanceCase.interview, record.contentHash != desk.form.contentHash else {
      show(InterviewState(guidanceCase, form: desk.form, desk: desk, now: now))
      return
    }
    screen = .formChange(
      FormChangeState(
        guidanceCase,
        record: record,
        old: source.flatMap { readForm($0).form },
        new: desk.form,
        now: now,
      )
    )
  }

  /// Goes on with the form that was decided for.
  mutating func decide(
    _ decision: FormChangeState.Decision?,
    on change: FormChangeState,
  ) -> [Effect] {
    let form: Form
    switch decision {
    case nil: return []
    case .leave:
      screen = .caseList
      return [.listCases]
    case .move: form = desk.form
    case .keep(let old): form = old
    }
    let opened = InterviewState(change.guidanceCase, form: form, desk: desk, now: now)
    show(opened)
    return decision == .move ? [opened.save] : []
  }

  private mutating func show(_ opened: InterviewState) {
    var interview = opened
    interview.showsPage = showsPage
    interview.openWantedSearch(in: language)
    screen = .interview(interview)
  }

  private mutating func take(_ record: ServicePageState.Record, of service: Service.ID) {
    guard case .directory(var directory) = screen else { return }
    directory.take(record, of: service)
    screen = .directory(directory)
  }

  private mutating func setSaved(_ isSaved: Bool) {
    guard case .interview(var interview) = screen else { return }
    interview.isSaved = isSaved
    screen = .interview(interview)
  }
}
