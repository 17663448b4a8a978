import Interview
import Languages
import TerminalUI

/// Where an interview leads when it is left.
enum InterviewExit: Equatable {
  case toCaseList
  case toRanking
}

/// What one key did to an interview.
struct InterviewStep {
  var effects: [Effect] = []
  var exit: InterviewExit?
}

extension InterviewState {
  mutating func update(
    _ key: Key,
    command: Command?,
    desk: Desk,
    language: Language,
  ) -> InterviewStep {
    if remark != nil { return updateRemark(key, command: command) }
    if isComplete { return updateComplete(command) }
    switch command {
    case .leave: return InterviewStep(effects: [save], exit: .toCaseList)
    case .showList: return InterviewStep(effects: [save], exit: .toRanking)
    case .back: return goBack()
    case .undo: return undo(desk: desk)
    case .dontKnow: return mark(.dontKnow, desk: desk)
    case .refuse: return mark(.refused, desk: desk)
    case .remark: return openRemark()
    case .clientLanguage: return nextClientLanguage(beside: language)
    case .next: return accept(desk: desk)
    default:
      rejection = nil
      let picksOutright = entry.take(key, choices: question?.choices ?? [])
      return picksOutright ? accept(desk: desk) : InterviewStep()
    }
  }

  var save: Effect { .saveInterview(session.record, progress, caseID) }

  private mutating func updateComplete(_ command: Command?) -> InterviewStep {
    switch command {
    case .next:
      guard let missing = session.missingRequired.first else {
        return InterviewStep(effects: [save], exit: .toCaseList)
      }
      isComplete = false
      session.position = missing
      refillEntry()
      return InterviewStep(effects: [save])
    case .leave:
      return InterviewStep(effects: [save], exit: .toCaseList)
    case .back:
      isComplete = false
      refillEntry()
      return InterviewStep()
    case .showList:
      return InterviewStep(exit: .toRanking)
    default:
      return InterviewStep()
    }
  }

  private mutating func accept(desk: Desk) -> InterviewStep {
    guard let question else { return InterviewStep() }
    let before = session
    do throws(AnswerError) {
      switch entry {
      case .confirmation:
        if question.type == .acknowledge {
          try session.answer(question.id, with: .acknowledged)
        }
      case .one(let focus):
        guard question.choices.indices.contains(focus) else { return InterviewStep() }
        try session.answer(question.id, with: .choice(question.choices[focus].name))
      case .several(_, let picked):
        let names = question.choices.map(\.name).filter(picked.contains)
        if names.isEmpty {
          session.clear(question.id)
        } else {
          try session.answer(question.id, with: .choices(names))
        }
      case .typed(let field):
        let text = field.text.trimmingBlanks
        if text.isEmpty {
          session.clear(question.id)
        } else {
          try session.answer(question.id, with: .entered(text, for: question))
        }
      }
    } catch {
      rejection = error
      return InterviewStep()
    }
    return advance(from: before, desk: desk)
  }

  private mutating func mark(_ status: AnswerStatus, desk: Desk) -> InterviewStep {
    guard let question, question.type != .note else { return InterviewStep() }
    let before = session
    session.mark(question.id, as: status)
    return advance(from: before, desk: desk)
  }

  /// Goes to the next question, or to the list when the form opens it there.
  private mutating func advance(from before: InterviewSession, desk: Desk) -> InterviewStep {
    guard let question else { return InterviewStep() }
    history.append(before)
    session.visit(question.id)
    guard let next = session.question(after: question.id) else {
      isComplete = true
      live.follow(session, desk: desk)
      // Questions after the list may have changed answers, and a ranking is kept with those it is of.
      let ranking = RankingState(interview: self, desk: desk)
      return InterviewStep(effects: [save, .saveRanking(ranking.record, caseID)])
    }
    session.position = next
    live.follow(session, desk: desk)
    refillEntry()
    let opensList = session.form.question(next)?.attributes["luotsi:opens"] == "ranking"
    return InterviewStep(effects: [save], exit: opensList ? .toRanking : nil)
  }

  private mutating func goBack() -> InterviewStep {
    guard let question, let previous = session.question(before: question.id) else {
      return InterviewStep()
    }
    session.position = previous
    refillEntry()
    return InterviewStep()
  }

  private mutating func undo(desk: Desk) -> InterviewStep {
    guard let earlier = history.popLast() else { return InterviewStep() }
    session = earlier
    live.follow(session, desk: desk)
    refillEntry()
    return InterviewStep(effects: [save])
  }

  private mutating func openRemark() -> InterviewStep {
    guard let question else { return InterviewStep() }
    remark = TextField(text: session.remarks[question.id] ?? "")
    return InterviewStep()
  }

  private mutating func updateRemark(_ key: Key, command: Command?) -> InterviewStep {
    switch command {
    case .leave:
      remark = nil
      return InterviewStep()
    case .next:
      guard let question, let text = remark?.text else { return InterviewStep() }
      history.append(session)
      session.remark(question.id, text.trimmingBlanks)
      remark = nil
      return InterviewStep(effects: [save])
    default:
      remark?.apply(key)
      return InterviewStep()
    }
  }

  private mutating func nextClientLanguage(beside language: Language) -> InterviewStep {
    let tags = session.form.languages.map(\.tag).filter { $0 != language.rawValue }
    if let current = clientLanguage, let index = tags.firstIndex(of: current) {
      clientLanguage = tags.indices.contains(index + 1) ? tags[index + 1] : nil
    } else {
      clientLanguage = tags.first
    }
    return InterviewStep()
  }
}
