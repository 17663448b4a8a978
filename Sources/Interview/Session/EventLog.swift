import CivilDates

/// What happened in an interview and when, under the names of ODK's audit log.
///
/// No answer is in it: only which question was on the screen for how long, and what was done.
/// - SeeAlso: ODK documentation, "Form Audit Log".
public struct EventLog: Codable, Equatable, Sendable {
  public private(set) var events: [LoggedEvent] = []
  /// When the question on the screen came there; nil while none is.
  private var arrivedAt: Int?

  public init() {}

  mutating func note(
    _ kind: LoggedEvent.Kind,
    at time: Moment,
    node: String? = nil,
    reason: String? = nil,
  ) {
    events.append(
      LoggedEvent(event: kind.rawValue, node: node, start: time.milliseconds, reason: reason)
    )
  }

  mutating func arrive(at time: Moment) { arrivedAt = time.milliseconds }

  mutating func leave(node: String, at time: Moment) {
    guard let start = arrivedAt else { return }
    arrivedAt = nil
    // A clock set back in between must not give a question a negative time.
    let end = max(start, time.milliseconds)
    events.append(
      LoggedEvent(event: LoggedEvent.Kind.question.rawValue, node: node, start: start, end: end)
    )
  }
}

/// A line of the log; times are milliseconds since 1970-01-01T00:00:00Z.
public struct LoggedEvent: Codable, Equatable, Sendable {
  public let event: String
  public let node: String?
  public let start: Int
  /// Nil for what takes no time.
  public let end: Int?
  public let reason: String?

  init(event: String, node: String?, start: Int, end: Int? = nil, reason: String? = nil) {
    self.event = event
    self.node = node
    self.start = start
    self.end = end
    self.reason = reason
  }
}

extension LoggedEvent {
  /// ODK's names, then those of what ODK has no name for.
  enum Kind: String {
    case formStart = "form start"
    case formResume = "form resume"
    case formExit = "form exit"
    case formFinalize = "form finalize"
    case question
    case jump
    case addRepeat = "add repeat"
    case deleteRepeat = "delete repeat"
    case endScreen = "end screen"
    case constraintError = "constraint error"
    case changeReason = "change reason"
    case dontKnow = "dont know"
    case refused
    case notApplicable = "not applicable"
    case remark
    case unusualKept = "unusual kept"
    case languageChange = "language change"
    case formChange = "form version change"

    static func marked(_ status: AnswerStatus) -> Kind {
      switch status {
      case .dontKnow: .dontKnow
      case .refused: .refused
      case .notApplicable: .notApplicable
      }
    }
  }
}
