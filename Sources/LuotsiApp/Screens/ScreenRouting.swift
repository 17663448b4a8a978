import CaseStore
import Languages
import TerminalUI

extension AppState {
  /// What a key means on the screen in front; what it means everywhere is settled before.
  mutating func pressOnScreen(_ key: Key, command: Command?) -> [Effect] {
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
      showsPage = interview.showsPage
      if command == .clientLanguage, display.chosenOrder == nil { askForOrder() }
      return step.effects + follow(step.exit, of: interview)
    case .formChange(var change):
      let decision = change.update(key, command: command)
      screen = .formChange(change)
      return decide(decision, on: change)
    case .ranking(var ranking):
      if command == .addToPlan { return openGuidance(command) }
      if command == .undo {
        let undone = ranking.undone(desk: desk)
        screen = .ranking(undone)
        return [undone.save]
      }
      let step = ranking.update(key, command: command)
      screen = .ranking(ranking)
      if step.leaves { screen = .interview(ranking.interview.following(desk)) }
      return step.effects
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
      directory.scrollPage(key, in: window) { ServicePageLines(state: self).lines(of: $0) }
      let step = directory.update(key, command: command, desk: desk)
      screen = step.leaves ? .caseList : .directory(directory)
      return step.effects
    case .plan, .planEntry, .rights:
      return updateGuidance(key, command: command)
    case .radar(var radar):
      let leaves = radar.update(key, command: command)
      screen = leaves ? radar.origin.screen : .radar(radar)
      return []
    case .browser(var browser):
      let step = browser.update(key, command: command, desk: desk, language: language)
      return take(step, from: browser)
    case .transfers:
      return updateTransfers(key, command: command)
    case .importing:
      return updateImport(key, command: command)
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
    case .pathways, .compare, .whatIf, .weights, .openings, .swapTest, .difference:
      return pressOverList(key, command: command)
    }
  }

  /// The same on the screens that open from the ranked list and return to it.
  private mutating func pressOverList(_ key: Key, command: Command?) -> [Effect] {
    switch screen {
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
    case .difference(var difference):
      let leaves = difference.update(key, command: command)
      screen = leaves ? .ranking(difference.ranking) : .difference(difference)
      return []
    default: break
    }
    return []
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
      var before = weights.ranking
      before.remember()
      let ranking = before.weighed(choices, desk: desk)
      screen = .ranking(ranking)
      return [ranking.save]
    }
  }
}
