import Interview
import TerminalUI

/// The end of an interview: looking over, finishing, and opening again what is finished.
extension InterviewState {
  mutating func updateComplete(_ key: Key, command: Command?, desk: Desk) -> InterviewStep {
    switch command {
    case .next where !ending.blocks, .leave:
      session.exit()
      return keep(exit: .toCaseList)
    case .open: return openFocusedLine()
    case .finish: return finish()
    case .sections: return openSections()
    case .next, .back:
      // What is finished changes for a reason alone, a newer form's questions included.
      guard session.isFinished else { return leaveEnding(to: session.position) }
      reopening = TextField(text: "")
      return InterviewStep()
    case .undo: return undo(desk: desk)
    case .showList: return InterviewStep(exit: .toRanking)
    default:
      ending.move(by: key)
      return InterviewStep()
    }
  }

  /// Marks the interview as finished, where nothing stands in the way.
  private mutating func finish() -> InterviewStep {
    do throws(FinishError) {
      try session.finish()
      return keep()
    } catch {
      // What stands in the way is listed on the screen.
      return InterviewStep()
    }
  }

  /// Puts the question of the focused line in front, to return from there.
  ///
  /// An answer that is set aside belongs to a question that is not asked: the one asked before it,
  /// which most often decides on it, stands in front instead.
  private mutating func openFocusedLine() -> InterviewStep {
    guard let line = ending.focusedLine else { return InterviewStep() }
    let isAsked = asked.contains(line.place)
    let place = isAsked ? line.place : session.question(before: line.place) ?? asked.first
    isComplete = false
    returnsToEnding = true
    notice = nil
    session.move(to: place, isJump: true)
    refillEntry()
    return keep()
  }

  /// Back to the end as it was left, with what was typed and not accepted kept for later.
  mutating func returnToEnding() -> InterviewStep {
    keepDraft()
    rejection = nil
    notice = nil
    returnsToEnding = false
    isComplete = true
    return keep()
  }

  /// Whether a question came up with the last answer and is still to be answered.
  func followsUp(_ place: Place?, since before: InterviewSession) -> Bool {
    guard let place, session.form.question(at: place)?.takesAnswer == true else { return false }
    return session.answer(to: place) == nil && !before.askedQuestions.contains(place)
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
      return leaveEnding(to: ending.blocks ? ending.lines.first?.place : session.position)
    default:
      reopening?.apply(key)
      return InterviewStep()
    }
  }

  /// Back among the questions, to the first one where no place is given.
  private mutating func leaveEnding(to place: Place?) -> InterviewStep {
    isComplete = false
    notice = nil
    if let place, place != session.position { session.move(to: place, isJump: true) }
    if session.position == nil { begin() }
    refillEntry()
    return keep()
  }
}
