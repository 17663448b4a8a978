import CaseStore
import Catalogue
import Interview
import Languages
import TerminalUI

extension AppState {
  /// The state after `event`, and what has to be done before it is painted.
  mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .terminate:
      isFinished = true
      return []
    case .resized, .resumed:
      return []
    case .idle:
      return lock
    case .mouse(let mouse):
      return mouse.action.key.map { update(.key($0)) } ?? []
    case .paste(let text):
      return paste(text)
    case .key(let key):
      failure = nil
      announcement = nil
      return press(key)
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let command = KeyMap.command(for: key, in: keyContext)
    if showsHelp {
      if command == .leave { showsHelp = false }
      helpScroll = moved(helpScroll, by: key, count: helpLines.count)
      return []
    }
    switch command {
    case .quit:
      isFinished = true
      return []
    case .lock:
      return lock
    case .help:
      showsHelp = true
      helpScroll = 0
      return []
    case .language:
      language = language.next
      return []
    case .pathways, .services, .radar, .compare, .whatIf, .weights, .openings, .swapTest:
      open(command)
      return []
    case .catalogue, .offering:
      return openCatalogue(command)
    case .labour:
      return openLabour()
    case .plan, .rights, .difference, .disagree:
      return openGuidance(command)
    default:
      return pressOnScreen(key, command: command)
    }
  }

  private mutating func pressOnScreen(_ key: Key, command: Command?) -> [Effect] {
    switch screen {
    case .unlocking(var unlock):
      postponed = unlock.update(key, command: command)
      screen = .unlocking(unlock)
      return []
    case .settingUp(var setUp):
      let step = setUp.update(key, command: command)
      return press(step, of: setUp)
    case .caseList:
      return updateCaseList(key, command: command)
    case .newCase(var newCase):
      let effects = newCase.update(key, command: command)
      screen = newCase.isCancelled ? .caseList : .newCase(newCase)
      return effects
    case .keeping(var keeping):
      let step = keeping.update(key, command: command, today: desk.today)
      screen = .keeping(keeping)
      return take(step, from: keeping)
    case .interview(var interview):
      interview.session.now = now
      let step = interview.update(key, command: command, desk: desk, language: language)
      screen = .interview(interview)
      return step.effects + follow(step.exit, of: interview)
    case .formChange(var change):
      let decision = change.update(key, command: command)
      screen = .formChange(change)
      return decide(decision, on: change)
    case .ranking(var ranking):
      if command == .addToPlan { return openGuidance(command) }
      let step = ranking.update(key, command: command)
      screen = .ranking(ranking)
      if step.leaves { screen = .interview(ranking.interview.following(desk)) }
      return step.effects
    case .pathways(var pathways):
      let leaves = pathways.update(key, command: command, desk: desk)
      screen = leaves ? .ranking(pathways.ranking) : .pathways(pathways)
      return []
    case .compare(var compare):
      let leaves = compare.update(key, command: command)
      screen = leaves ? .ranking(compare.ranking.withoutMark) : .compare(compare)
      return []
    case .whatIf(var whatIf):
      let leaves = whatIf.update(key, command: command, desk: desk)
      screen = leaves ? .ranking(whatIf.ranking) : .whatIf(whatIf)
      return []
    case .weights(var weights):
      let step = weights.update(key, command: command, desk: desk)
      screen = .weights(weights)
      return take(step, from: weights)
    case .openings(var openings):
      let leaves = openings.update(key, command: command)
      screen = leaves ? .ranking(openings.ranking) : .openings(openings)
      return []
    case .swapTest(var test):
      let leaves = test.update(key, command: command)
      screen = leaves ? .ranking(test.ranking) : .swapTest(test)
      return []
    case .review(var review):
      let step = review.update(key, command: command, desk: desk, reviewer: &reviewer)
      screen = step.leaves ? .caseList : .review(review)
      return step.effects
    case .labour(var labour):
      let step = labour.update(key, command: command, desk: desk)
      screen = step.leaves ? labour.origin.screen : .labour(labour)
      return step.effects
    case .services(var services):
      if command == .addToPlan { return openGuidance(command) }
      let leaves = services.update(key, command: command)
      screen = leaves ? services.origin.screen : .services(services)
      return []
    case .directory(var directory):
      let step = directory.update(key, command: command, desk: desk)
      screen = step.leaves ? .caseList : .directory(directory)
      return step.effects
    case .plan, .planEntry, .rights:
      return updateGuidance(key, command: command)
    case .difference(var difference):
      let leaves = difference.update(key, command: command)
      screen = leaves ? .ranking(difference.ranking) : .difference(difference)
      return []
    case .radar(var radar):
      let leaves = radar.update(key, command: command)
      screen = leaves ? radar.origin.screen : .radar(radar)
      return []
    case .browser(var browser):
      let step = browser.update(key, command: command, desk: desk, language: language)
      return take(step, from: browser)
    case .transfers:
      return updateTransfers(key, command: command)
    case .offering(var page):
      let leaves = page.update(
        key,
        command: command,
        desk: desk,
        language: language,
        window: window,
      )
      screen = leaves ? page.origin : .offering(page)
      return []
    }
  }

  private mutating func updateCaseList(_ key: Key, command: Command?) -> [Effect] {
    switch command {
    case .open:
      guard let id = cases.focusedCase?.id else { return [] }
      cases.closeSearch()
      return [.openCase(id, currentForm: desk.form.contentHash)]
    case .newCase:
      screen = .newCase(NewCaseState(proposedCode: proposedCode(after: cases.summaries)))
      return []
    case .keeping:
      guard let summary = cases.focusedCase else { return [] }
      client = nil
      screen = .keeping(KeepingState(summary))
      return []
    case .transfers:
      return openTransfers()
    case .review where !desk.isPractice:
      screen = .review(ReviewState(desk: desk))
      return []
    case .search:
      cases.openSearch()
      return []
    case .leave:
      cases.closeSearch()
      return []
    default:
      cases.take(key)
      return []
    }
  }

  private mutating func follow(_ exit: InterviewExit?, of interview: InterviewState) -> [Effect] {
    switch exit {
    case nil:
      return []
    case .toCaseList:
      screen = .caseList
      return [.listCases]
    case .toRanking:
      let ranking = RankingState(interview: interview, desk: desk)
      screen = .ranking(ranking)
      // Saving keeps the list of the visit before, with which this one is compared.
      return [ranking.save, .readFile(interview.caseID)]
    }
  }

  private mutating func take(_ step: KeepingState.Step, from keeping: KeepingState) -> [Effect] {
    switch step {
    case .stay: return []
    case .leave:
      screen = .caseList
      return []
    case .keep(let day):
      screen = .caseList
      return [.keep(keeping.summary.id, until: day)]
    }
  }

  private mutating func take(_ step: WeightsState.Step, from weights: WeightsState) -> [Effect] {
    switch step {
    case .stay: return []
    case .leave:
      screen = .ranking(weights.ranking)
      return []
    case .use(let choices):
      let ranking = weights.ranking.weighed(choices, desk: desk)
      screen = .ranking(ranking)
      return [ranking.save]
    }
  }

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

  private mutating func decide(
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

extension MouseEvent.Action {
  /// The wheel moves as the arrows do, and so changes no answer; a click does nothing.
  fileprivate var key: Key? {
    switch self {
    case .press: nil
    case .wheelUp: .up
    case .wheelDown: .down
    }
  }
}

extension Language {
  fileprivate var next: Language {
    switch self {
    case .fi: .sv
    case .sv: .en
    case .en: .fi
    }
  }
}
