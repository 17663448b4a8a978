import CivilDates

/// What stands in the way of finishing an interview.
public enum FinishError: Error, Equatable, Sendable {
  /// Required questions without an answer or a reason for none, and answers that break a check.
  case unfinished(missing: [Place], violated: [Violation])
}

extension InterviewSession {
  public var isFinished: Bool { finishedAt != nil }

  /// Notes that the end has been reached, and that an answer breaks a check where one does.
  public mutating func reachEnd() {
    events.note(.endScreen, at: now)
    if !violations.isEmpty { events.note(.constraintError, at: now) }
  }

  /// Ends the interview; it can be read and reopened afterwards.
  public mutating func finish() throws(FinishError) {
    let missing = missingRequired
    let violated = violations
    guard missing.isEmpty, violated.isEmpty else {
      throw .unfinished(missing: missing, violated: violated)
    }
    for question in form.questions where question.type == .end {
      let node = filled.node(ofField: question.field, in: 0)
      filled.setAnswer(.value(.dateTime(now)), of: node)
      recompute(from: [node])
      fillNewInstances()
    }
    finishedAt = now
    events.note(.formFinalize, at: now)
  }

  /// Opens a finished interview again; `reason` says why, in the log.
  public mutating func reopen(because reason: String) {
    guard isFinished else { return }
    finishedAt = nil
    events.note(.changeReason, at: now, reason: reason)
  }

  /// Notes that the interview is left for now.
  public mutating func exit() {
    move(to: position)
    events.note(.formExit, at: now)
  }

  /// Stops the time of the question on the screen, as while nobody can see it.
  public mutating func stopClock() {
    guard let node = position.flatMap({ filled.node(at: $0) }) else { return }
    events.leave(node: xpath(of: node), at: now)
  }

  /// Lets the time of the question on the screen run on; the log has a line for each part.
  public mutating func startClock() {
    if position != nil { events.arrive(at: now) }
  }

  /// Notes that it is read along in another language.
  public mutating func noteLanguage(_ tag: String?) {
    events.note(.languageChange, at: now, reason: tag)
  }
}

extension InterviewSession {
  /// Corrects an answer; `reason` says why, in the log.
  ///
  /// A finished interview is finished again unless the answer leaves something to be asked.
  /// - Throws: as ``answer(_:with:keepingUnusual:)``; nothing changes then, the log included.
  public mutating func correct(
    _ place: Place,
    with value: AnswerValue,
    because reason: String,
  ) throws(AnswerError) {
    try answer(place, with: value)
    let node = filled.node(at: place).map { xpath(of: $0) }
    events.note(.changeReason, at: now, node: node, reason: reason)
    guard isFinished else { return }
    finishedAt = nil
    do throws(FinishError) {
      try finish()
    } catch {
      // It stays open: whoever opens it is led to what is missing.
    }
  }
}
