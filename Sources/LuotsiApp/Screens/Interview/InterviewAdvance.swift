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

  private mutating func complete(desk: Desk) -> InterviewStep {
    isComplete = true
    live.follow(session, under: advisorChoices, desk: desk)
    if !session.isFinished {
      do throws(FinishError) {
        try session.finish()
      } catch {
        // The screen that follows lists what is missing or violated and leads there.
      }
    }
    search = nil
    let kept = keep()
    // Questions after the list may have changed answers, and a ranking is kept with those it is of.
    let ranking = RankingState(interview: self, desk: desk)
    return InterviewStep(effects: kept.effects + [ranking.save])
  }

  /// Writes down why a finished interview is opened again, and opens it.
  mutating func updateReopening(_ key: Key, command: Command?) -> InterviewStep {
    switch command {
    case .leave:
      reopening = nil
      return InterviewStep()
    case .next:
      guard let reason = reopening?.text.trimmingBlanks, !reason.isEmpty else {
        return InterviewStep()
      }
      session.reopen(because: reason)
      reopening = nil
      return leaveEnding()
    default:
      reopening?.apply(key)
      return InterviewStep()
    }
  }

  mutating func updateComplete(_ command: Command?, desk: Desk) -> InterviewStep {
    switch command {
    case .next where firstUnfinished == nil, .leave:
      session.exit()
      return keep(exit: .toCaseList)
    case .next, .back:
      // What is finished changes for a reason alone, a newer form's questions included.
      guard session.isFinished else { return command == .next ? leaveEnding() : returnFromEnding() }
      reopening = TextField(text: "")
      return InterviewStep()
    case .undo where !session.isFinished:
      return undo(desk: desk)
    case .showList:
      return InterviewStep(exit: .toRanking)
    default:
      return InterviewStep()
    }
  }

  /// The first question that keeps the interview from being finished.
  private var firstUnfinished: Place? { missing.first ?? violated.first }

  /// To the question that is still open or, where none is, back to the last one in front.
  private mutating func leaveEnding() -> InterviewStep {
    guard let open = firstUnfinished else { return returnFromEnding() }
    isComplete = false
    session.move(to: open, isJump: true)
    refillEntry()
    return keep()
  }

  private mutating func returnFromEnding() -> InterviewStep {
    isComplete = false
    notice = nil
    if session.position == nil { begin() }
    refillEntry()
    return keep()
  }
}
