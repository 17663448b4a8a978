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

/// How a question is left for the next one.
enum Acceptance {
  /// With Enter: the focused choice is the answer.
  case entered
  /// With a digit or in the search: a choice was named.
  case picked
  /// By paging on: what was typed or marked counts, but the focus alone is no answer.
  case paged
}

extension InterviewState {
  mutating func update(
    _ key: Key,
    command: Command?,
    desk: Desk,
    language: Language,
  ) -> InterviewStep {
    let before = session.position
    let step = press(key, command: command, desk: desk, language: language)
    if session.position != before || command == .clientScreen { openWantedSearch(in: language) }
    return step
  }

  private mutating func press(
    _ key: Key,
    command: Command?,
    desk: Desk,
    language: Language,
  ) -> InterviewStep {
    if isForClient { return updateForClient(key, command: command, desk: desk) }
    if command == .clientScreen {
      openClientScreen()
      return InterviewStep()
    }
    if remark != nil { return updateRemark(key, command: command) }
    if reopening != nil { return updateReopening(key, command: command) }
    if sectionFocus != nil { return updateSections(key, command: command) }
    if isComplete { return updateComplete(key, command: command, desk: desk) }
    if search != nil { return updateSearch(key, command: command, desk: desk) }
    switch command {
    case .leave where returnsToEnding, .back where returnsToEnding: return returnToEnding()
    case .leave:
      session.exit()
      return keep(exit: .toCaseList)
    case .page:
      showsPage.toggle()
      return InterviewStep()
    case .sections: return openSections()
    case .showList: return keep(exit: .toRanking)
    case .undo: return undo(desk: desk)
    case .why:
      if canSayWhy(in: language) { showsWhy.toggle() }
      return InterviewStep()
    case .search:
      openSearch(in: language)
      return InterviewStep()
    case .clientLanguage: return nextClientLanguage(beside: language)
    default: return takeAnswer(key, command: command, desk: desk)
    }
  }

  /// What the keys do that answer the question in front and go on from it.
  mutating func takeAnswer(_ key: Key, command: Command?, desk: Desk) -> InterviewStep {
    if prompt != nil { return updatePrompt(key, command: command, desk: desk) }
    switch command {
    case .back: return goBack()
    case .dontKnow: return mark(.dontKnow, desk: desk)
    case .refuse: return mark(.refused, desk: desk)
    case .notApplicable: return mark(.notApplicable, desk: desk)
    case .remark: return openRemark()
    case .removeInstance: return removeInstance(desk: desk)
    case .next: return accept(.entered, desk: desk)
    case .forward: return accept(.paged, desk: desk)
    default:
      rejection = nil
      let picksOutright = entry.take(key, choices: choices)
      return picksOutright ? accept(.picked, desk: desk) : InterviewStep()
    }
  }

  mutating func accept(_ how: Acceptance, desk: Desk) -> InterviewStep {
    guard let question, let place = session.position else { return InterviewStep() }
    let before = session
    // Enter a second time keeps an unusual answer, and going on a second time leaves a gap.
    let keepsUnusual = if how == .entered, case .unusual = rejection { true } else { false }
    let leavesGap = if case .required = rejection { true } else { false }
    do throws(AnswerError) {
      if question.takesAnswer, !session.isReadOnly(place), !leavesAnswer(how, to: question) {
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
    if how == .entered, !leavesGap, let message = session.requirement(at: place) {
      session = before
      rejection = .required(place.question, message: message)
      return InterviewStep()
    }
    return advance(from: before, desk: desk)
  }

  /// Whether the answer on record, or its absence, is passed by as it is.
  private func leavesAnswer(_ how: Acceptance, to question: Question) -> Bool {
    switch (how, entry) {
    case (.picked, _): return false
    case (.paged, .one), (.paged, .confirmation): return true
    case (.entered, _), (.paged, _):
      // "Not known" leaves nothing in the entry, and Enter must not take it for an empty answer.
      guard case .status = answer else { return false }
      return entry == filledEntry(question)
    }
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
    notice = nil
    keepDraft()
    session.move(to: previous)
    refillEntry()
    return InterviewStep()
  }

  mutating func undo(desk: Desk) -> InterviewStep {
    guard let earlier = history.popLast() else { return InterviewStep() }
    session.undo(to: earlier)
    notice = nil
    prompt = nil
    isComplete = false
    dropDrafts()
    if session.position == nil { begin() }
    live.follow(session, under: advisorChoices, desk: desk)
    refillEntry()
    return keep()
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
      return keep()
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
