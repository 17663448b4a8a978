import CivilDates
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
    if reopening != nil { return updateReopening(key, command: command) }
    if isComplete { return updateComplete(command) }
    switch command {
    case .leave:
      session.exit()
      return InterviewStep(effects: [save], exit: .toCaseList)
    case .showList: return InterviewStep(effects: [save], exit: .toRanking)
    case .undo: return undo(desk: desk)
    case .why:
      showsWhy.toggle()
      return InterviewStep()
    case .clientLanguage: return nextClientLanguage(beside: language)
    default: break
    }
    if prompt != nil { return updatePrompt(key, command: command, desk: desk) }
    switch command {
    case .back: return goBack()
    case .dontKnow: return mark(.dontKnow, desk: desk)
    case .refuse: return mark(.refused, desk: desk)
    case .notApplicable: return mark(.notApplicable, desk: desk)
    case .remark: return openRemark()
    case .removeInstance: return removeInstance(desk: desk)
    case .next: return accept(desk: desk)
    default:
      rejection = nil
      let picksOutright = entry.take(key, choices: choices)
      return picksOutright ? accept(desk: desk) : InterviewStep()
    }
  }

  var save: Effect { .saveInterview(session.record, session.form.source, progress, caseID) }

  private mutating func accept(desk: Desk) -> InterviewStep {
    guard let question, let place = session.position else { return InterviewStep() }
    let before = session
    // Enter a second time keeps an unusual answer.
    let keepsUnusual = if case .unusual = rejection { true } else { false }
    do throws(AnswerError) {
      if question.takesAnswer, !session.isReadOnly(place) {
        if let value = try enteredValue(question) {
          try session.answer(place, with: value, keepingUnusual: keepsUnusual)
        } else if question.type != .acknowledge {
          session.clear(place)
        }
      }
    } catch {
      rejection = error
      return InterviewStep()
    }
    return advance(from: before, desk: desk)
  }

  /// Nil where nothing was entered.
  private func enteredValue(_ question: Question) throws(AnswerError) -> AnswerValue? {
    switch entry {
    case .confirmation:
      return question.type == .acknowledge ? .acknowledged : nil
    case .one(let focus):
      return choices.indices.contains(focus) ? .choice(choices[focus].name) : nil
    case .several(_, let picked):
      let names = question.choices.map(\.name).filter(picked.contains)
      return names.isEmpty ? nil : .choices(names)
    case .ranked(_, let picked):
      return picked.isEmpty ? nil : .ranked(picked)
    case .typed(let field):
      let text = field.text.trimmingBlanks
      let offset = session.now.offsetMinutes
      return text.isEmpty ? nil : try .entered(text, for: question, offsetMinutes: offset)
    }
  }

  private mutating func mark(_ status: AnswerStatus, desk: Desk) -> InterviewStep {
    guard let question, let place = session.position, question.takesAnswer else {
      return InterviewStep()
    }
    let before = session
    session.mark(place, as: status)
    return advance(from: before, desk: desk)
  }

  private mutating func goBack() -> InterviewStep {
    guard let place = session.position, let previous = session.question(before: place) else {
      return InterviewStep()
    }
    session.move(to: previous)
    refillEntry()
    return InterviewStep()
  }

  private mutating func undo(desk: Desk) -> InterviewStep {
    guard let earlier = history.popLast() else { return InterviewStep() }
    session.undo(to: earlier)
    prompt = nil
    live.follow(session, desk: desk)
    refillEntry()
    return InterviewStep(effects: [save])
  }

  private mutating func openRemark() -> InterviewStep {
    guard let place = session.position else { return InterviewStep() }
    remark = TextField(text: session.remarks[place] ?? "")
    return InterviewStep()
  }

  private mutating func updateRemark(_ key: Key, command: Command?) -> InterviewStep {
    switch command {
    case .leave:
      remark = nil
      return InterviewStep()
    case .next:
      guard let place = session.position, let text = remark?.text else { return InterviewStep() }
      history.append(session)
      session.remark(place, text.trimmingBlanks)
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
    session.noteLanguage(clientLanguage)
    return InterviewStep()
  }
}
