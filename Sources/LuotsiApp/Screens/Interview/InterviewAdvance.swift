import Interview
import TerminalUI

/// Going on: to the next question, to a repeat's prompt, to the list or to the end.
extension InterviewState {
  /// Goes on from the question in front, which has been dealt with.
  mutating func advance(from before: InterviewSession, desk: Desk) -> InterviewStep {
    guard let place = session.position else { return InterviewStep() }
    history.append(before)
    dropDraft(of: place)
    let dropped = session.dropped
    notice = dropped.isEmpty || dropped == before.dropped ? nil : .dropped(dropped)
    session.visit(place)
    let next = session.question(after: place)
    if returnsToEnding {
      return followsUp(next, since: before) ? goOn(to: next, desk: desk) : complete(desk: desk)
    }
    prompt = RepeatPrompt(session.openRepeats(between: place, and: next), next: next)
    if prompt != nil {
      refillEntry()
      live.follow(session, under: advisorChoices, desk: desk)
      return keep()
    }
    return goOn(to: next, desk: desk)
  }

  mutating func updatePrompt(_ key: Key, command: Command?, desk: Desk) -> InterviewStep {
    guard var asked = prompt else { return InterviewStep() }
    let decision: RepeatPrompt.Decision?
    switch command {
    case .next: decision = asked.decision
    case .forward: decision = .goOn
    case .back:
      // Before a repeat that the form begins with there is nothing to go back to.
      guard session.position != nil else { return InterviewStep() }
      prompt = nil
      notice = nil
      refillEntry()
      return InterviewStep()
    default:
      decision = asked.take(key)
      prompt = asked
    }
    switch decision {
    case nil: return InterviewStep()
    case .goOn: return goOn(past: asked, desk: desk)
    case .add: return addInstance(to: asked, desk: desk)
    }
  }

  mutating func removeInstance(desk: Desk) -> InterviewStep {
    guard let place = session.position, let own = place.instances.last,
      session.canRemoveInstance(place.instances)
    else { return InterviewStep() }
    let before = session
    let outer = Array(place.instances.dropLast())
    session.removeInstance(own.position, of: own.name, in: outer)
    history.append(before)
    notice = .removed(place.instances)
    dropDrafts()
    // The next instance moves up into its place; where there is none, what came before is next.
    let previous = before.firstQuestion(in: place.instances).flatMap { before.question(before: $0) }
    session.move(to: session.firstQuestion(in: place.instances) ?? previous)
    if session.position == nil { begin() }
    live.follow(session, under: advisorChoices, desk: desk)
    refillEntry()
    return keep()
  }

  private mutating func addInstance(to asked: RepeatPrompt, desk: Desk) -> InterviewStep {
    let before = session
    let openRepeat = asked.openRepeat
    guard let position = session.addInstance(of: openRepeat.name, in: openRepeat.around) else {
      return InterviewStep()
    }
    history.append(before)
    notice = nil
    guard let first = session.firstQuestion(in: openRepeat.path(to: position)) else {
      return goOn(past: asked, desk: desk)
    }
    return goOn(to: first, desk: desk)
  }

  /// Leaves a prompt for whatever comes behind it, which may be the prompt of another repeat.
  private mutating func goOn(past asked: RepeatPrompt, desk: Desk) -> InterviewStep {
    prompt = RepeatPrompt(asked.others, next: asked.next)
    notice = nil
    return prompt == nil ? goOn(to: asked.next, desk: desk) : InterviewStep()
  }

  private mutating func goOn(to next: Place?, desk: Desk) -> InterviewStep {
    prompt = nil
    guard let next else { return complete(desk: desk) }
    session.move(to: next)
    live.follow(session, under: advisorChoices, desk: desk)
    refillEntry()
    let opensList = session.form.question(at: next)?.attributes["luotsi:opens"] == "ranking"
    if opensList, isForClient {
      clientMode = .beforeList
      return keep()
    }
    return keep(exit: opensList ? .toRanking : nil)
  }

  /// Shows the end; what can still be changed is looked over there before anything is finished.
  mutating func complete(desk: Desk) -> InterviewStep {
    isComplete = true
    returnsToEnding = false
    live.follow(session, under: advisorChoices, desk: desk)
    if !session.isFinished { session.reachEnd() }
    search = nil
    let kept = keep()
    // Questions after the list may have changed answers, and a ranking is kept with those it is of.
    let ranking = RankingState(interview: self, desk: desk)
    return InterviewStep(effects: kept.effects + [ranking.save])
  }
}
