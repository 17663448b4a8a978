import TerminalUI

extension AppState {
  /// Why the command would do nothing on the screen in front; nil where it does something.
  func whyNot(_ command: Command) -> WhyNot? {
    if command == .lock {
      return desk.isPractice ? .notInPractice : isUnlocked ? nil : .isLocked
    }
    if let working { return command == .leave && !working.canBeCancelled ? .isBusy : nil }
    if command == .clientScreen, !hasClientScreen { return .nothingForClient }
    return switch screen {
    case .unlocking(let unlock): unlock.whyNot(command)
    case .settingUp(let setUp): setUp.whyNot(command)
    case .caseList: whyNotInCaseList(command)
    case .newCase(let newCase):
      command == .open && newCase.code.text.trimmingBlanks.isEmpty ? .nothingTyped : nil
    case .interview(let interview): interview.whyNot(command, in: language)
    case .formChange(let change): command == .keepForm && change.old == nil ? .formIsGone : nil
    case .ranking(let ranking): ranking.whyNot(command)
    case .pathways(let pathways): pathways.whyNot(command)
    case .services(let services):
      command == .addToPlan && services.focusedService == nil ? .noRowOfThatKind : nil
    case .openings(let openings):
      [.details, .search].contains(command) && openings.focusedEntry == nil ? .emptyList : nil
    case .whatIf(let whatIf):
      command == .undo && whatIf.changes.isEmpty ? .nothingTried : nil
    case .weights(let weights): weights.whyNot(command, standard: desk.rules.weights)
    case .review(let review): review.whyNot(command)
    case .labour(let labour): labour.whyNot(command)
    case .browser(let browser): browser.whyNot(command, isPractice: desk.isPractice)
    case .directory(let directory): directory.whyNot(command)
    case .transfers(let transfers): transfers.whyNot(command)
    case .plan(let plan): plan.whyNot(command, of: client?.guidance, today: desk.today)
    case .rights(let rights): rights.whyNot(command, isRead: client != nil)
    case .importing(let importing):
      command == .next && importing.path.text.trimmingBlanks.isEmpty ? .nothingTyped : nil
    case .keeping, .planEntry, .difference, .offering, .radar, .compare, .swapTest: nil
    }
  }

  private func whyNotInCaseList(_ command: Command) -> WhyNot? {
    switch command {
    case .open, .keeping, .plan, .rights:
      cases.focusedCase != nil ? nil : cases.summaries.isEmpty ? .noCases : .nothingFound
    case .search: cases.summaries.isEmpty ? .noCases : nil
    case .removeExample:
      desk.isPractice
        ? .notInPractice
        : cases.summaries.isEmpty
          ? .noCases : cases.focusedCase?.isExample == true ? nil : .isNoExample
    // Practice is on invented clients; what is known of schools is not to be invented with them.
    case .review, .transfers: desk.isPractice ? .notInPractice : nil
    default: nil
    }
  }
}

extension UnlockState {
  func whyNot(_ command: Command) -> WhyNot? {
    switch command {
    case .open: isOpening ? .isBusy : typed.text.isEmpty ? .nothingTyped : nil
    case .otherWay: hasRecoveryKey ? nil : .noRecoveryKey
    default: nil
    }
  }
}

extension SetUpState {
  func whyNot(_ command: Command) -> WhyNot? {
    switch command {
    case .next: step == .making ? .isBusy : nil
    case .back: canGoBack ? nil : .firstStep
    default: nil
    }
  }
}

extension PathwaysState {
  fileprivate func whyNot(_ command: Command) -> WhyNot? {
    switch command {
    case .details: focusedPathway == nil ? .noPathway : nil
    case .open, .search: occupations.isEmpty ? .emptyList : nil
    default: nil
    }
  }
}

extension BrowserState {
  fileprivate func whyNot(_ command: Command, isPractice: Bool) -> WhyNot? {
    switch command {
    case .importCatalogue: isPractice ? .notInPractice : nil
    case .open: focusedRow == nil ? .nothingFound : nil
    case .clear: filter.isEmpty ? .notNarrowed : nil
    default: nil
    }
  }
}

extension TransfersState {
  fileprivate func whyNot(_ command: Command) -> WhyNot? {
    switch step {
    case .list:
      let isDesk = if case .desk = focusedRow { true } else { false }
      switch command {
      case .open: return focusedRow == nil ? .emptyList : nil
      case .reject: return focusedRow == nil ? .emptyList : isDesk ? nil : .isNoDesk
      case .undo: return forgotten == nil ? .nothingToUndo : nil
      default: return nil
      }
    case .filling(let form):
      let moves = [.forward, .back].contains(command)
      return moves && form.lines.count == 1 ? .onlyField : nil
    case .settling(let conflicts):
      switch command {
      case .forward: return conflicts.focus + 1 < conflicts.conflicts.count ? nil : .isLast
      case .back: return conflicts.focus > 0 ? nil : .isFirst
      default: return nil
      }
    case .preview, .report: return nil
    }
  }
}
