import Interview
import Languages

extension InterviewState {
  /// Why the command would do nothing at the question in front; nil where it does something.
  func whyNot(_ command: Command, in language: Language) -> WhyNot? {
    switch keyContext {
    case .writing:
      return command == .next && reopening?.text.trimmingBlanks.isEmpty == true
        ? .nothingTyped : nil
    case .searching, .searchingSeveral:
      guard command == .choose || command == .toggle else { return nil }
      let isFound = search?.focusedChoice != nil
      return isFound || (command == .choose && entry.takesSeveral) ? nil : .nothingFound
    case .ending, .reviewing: return whyNotAtEnd(command)
    case .sections: return command == .open && sectionFocus == nil ? .nothingAsked : nil
    default: break
    }
    switch command {
    case .dontKnow, .refuse, .notApplicable:
      return question?.takesAnswer == true && !isReadOnly ? nil : .takesNoAnswer
    case .undo: return history.isEmpty ? .nothingToUndo : nil
    case .back: return canGoBack ? nil : .firstQuestion
    case .why: return canSayWhy(in: language) ? nil : .noReasonGiven
    case .removeInstance:
      let isRemovable = session.position.map { session.canRemoveInstance($0.instances) } == true
      return isRemovable ? nil : .nothingToRemove
    case .clientLanguage: return session.form.languages.count > 1 ? nil : .oneLanguage
    case .readingOrder: return clientRunsFromRight(beside: language) ? nil : .runsFromLeft
    case .sections: return sections.isEmpty ? .nothingAsked : nil
    case .jump: return firstQuestion == nil ? .nothingAsked : nil
    default: return nil
    }
  }

  private func whyNotAtEnd(_ command: Command) -> WhyNot? {
    switch command {
    case .finish: ending.blocks ? .somethingMissing : nil
    case .open: ending.focusedLine == nil ? .nothingToLookOver : nil
    case .undo where session.isFinished, .jump where session.isFinished: .isFinished
    case .undo: history.isEmpty ? .nothingToUndo : nil
    default: nil
    }
  }

  private var canGoBack: Bool {
    if prompt != nil { return session.position != nil }
    return session.position != firstQuestion
  }
}
