import Interview
import TerminalUI

/// Going on: to the next question, to a repeat's prompt, to the list or to the end.
extension InterviewState {
  /// Goes on from the question in front, which has been dealt with.
  mutating func advance(from before: InterviewSession, desk: Desk) -> InterviewStep {
    guard let place = session.position else { return InterviewStep() }
    history.append(before)
    session.visit(place)
    let next = session.question(after: place)
    prompt = RepeatPrompt(session.openRepeats(between: place, and: next), next: next)
    if prompt != nil {
      live.follow(session, desk: desk)
      return InterviewStep(effects: [save])
    }
    return goOn(to: next, desk: desk)
  }

  mutating func updatePrompt(_ key: Key, command: Command?, desk: Desk) -> InterviewStep {
    guard var asked = prompt else { return InterviewStep() }
    let decision: RepeatPrompt.Decision?
    switch command {
    case .next: decision = asked.decision
    case .back:
      prompt = nil
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
    guard let place = session.position, let own = place.instances.last else {
      return InterviewStep()
    }
    let before = session
    let outer = Array(place.instances.dropLast())
    session.removeInstance(own.position, of: own.name, in: outer)
    guard session != before else { return InterviewStep() }
    history.append(before)
    let previous = before.question(before: place).flatMap {
      session.form.question(at: $0) == nil || !session.isRelevant($0) ? nil : $0
    }
    session.move(to: previous ?? session.firstOpen ?? session.askedQuestions.first)
    live.follow(session, desk: desk)
    refillEntry()
    return InterviewStep(effects: [save])
  }

  private mutating func addInstance(to asked: RepeatPrompt, desk: Desk) -> InterviewStep {
    let before = session
    let openRepeat = asked.openRepeat
    guard let position = session.addInstance(of: openRepeat.name, in: openRepeat.around) else {
      return InterviewStep()
    }
    history.append(before)
    guard let first = session.firstQuestion(in: openRepeat.path(to: position)) else {
      return goOn(past: asked, desk: desk)
    }
    return goOn(to: first, desk: desk)
  }

  /// Leaves a prompt for whatever comes behind it, which may be the prompt of another repeat.
  private mutating func goOn(past asked: RepeatPrompt, desk: Desk) -> InterviewStep {
    prompt = RepeatPrompt(asked.others, next: asked.next)
    return prompt == nil ? goOn(to: asked.next, desk: desk) : InterviewStep()
  }

  private mutating func goOn(to next: Place?, desk: Desk) -> InterviewStep {
    prompt = nil
    guard let next else { return complete(desk: desk) }
    session.move(to: next)
    live.follow(session, desk: desk)
    refillEntry()
    let opensList = session.form.question(at: next)?.attributes["luotsi:opens"] == "ranking"
    return InterviewStep(effects: [save], exit: opensList ? .toRanking : nil)
  }

  private mutating func complete(desk: Desk) -> InterviewStep {
    isComplete = true
    live.follow(session, desk: desk)
    if !session.isFinished {
      do throws(FinishError) {
        try session.finish()
      } catch {
        // The screen that follows lists what is missing or violated and leads there.
      }
    }
    // Questions after the list may have changed answers, and a ranking is kept with those it is of.
    let ranking = RankingState(interview: self, desk: desk)
    return InterviewStep(effects: [save, .saveRanking(ranking.record, caseID)])
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
      isComplete = false
      refillEntry()
      return InterviewStep(effects: [save])
    default:
      reopening?.apply(key)
      return InterviewStep()
    }
  }

  mutating func updateComplete(_ command: Command?) -> InterviewStep {
    switch command {
    case .next:
      guard let open = session.missingRequired.first ?? session.violations.first?.place else {
        return InterviewStep(effects: [save], exit: .toCaseList)
      }
      isComplete = false
      session.move(to: open, isJump: true)
      refillEntry()
      return InterviewStep(effects: [save])
    case .leave:
      session.exit()
      return InterviewStep(effects: [save], exit: .toCaseList)
    case .back:
      if session.isFinished {
        reopening = TextField(text: "")
      } else {
        isComplete = false
        refillEntry()
      }
      return InterviewStep()
    case .showList:
      return InterviewStep(exit: .toRanking)
    default:
      return InterviewStep()
    }
  }
}
