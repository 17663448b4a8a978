import CivilDates

/// An interview as it is kept between sittings, with what is needed to open it again.
///
/// Codes to the same JSON as ``AnswersDocument``, with more beside it.
public struct InterviewRecord: Equatable, Sendable {
  /// The form's id.
  public var form: String
  public var version: String
  /// The form itself is kept under this hash.
  public var contentHash: String
  /// Every answer, those set aside included.
  public var answers: AnswerTable
  public var remarks: [Place: String]
  /// The questions that have been passed, in the form's order.
  var visited: [Place]
  /// The question on the screen; nil before the first.
  public var position: Place?
  /// What `once()` calculations settled on.
  var settled: [Place: String]
  /// Answers kept against a soft check.
  var accepted: [Place: String]
  var sittings: [Sitting]
  public var finishedAt: Moment?
  public var events: EventLog
  public var seed: UInt64

  public init(
    form: String,
    version: String,
    contentHash: String,
    answers: AnswerTable = AnswerTable(),
    remarks: [Place: String] = [:],
    visited: [Place] = [],
    position: Place? = nil,
    settled: [Place: String] = [:],
    accepted: [Place: String] = [:],
    sittings: [Sitting] = [],
    finishedAt: Moment? = nil,
    events: EventLog = EventLog(),
    seed: UInt64 = 0,
  ) {
    self.form = form
    self.version = version
    self.contentHash = contentHash
    self.answers = answers
    self.remarks = remarks
    self.visited = visited
    self.position = position
    self.settled = settled
    self.accepted = accepted
    self.sittings = sittings
    self.finishedAt = finishedAt
    self.events = events
    self.seed = seed
  }
}

extension InterviewRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case form, version, contentHash, answers, remarks, visited, position, settled, accepted
    case sittings, finishedAt, events, seed
  }

  /// What a record of an earlier program lacks is absent, not an error.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    form = try values.decode(String.self, forKey: .form)
    version = try values.decode(String.self, forKey: .version)
    contentHash = try values.decode(String.self, forKey: .contentHash)
    answers = try values.decode(AnswerTable.self, forKey: .answers)
    remarks = try values.decode([Place: String].self, forKey: .remarks)
    visited = try values.decode([Place].self, forKey: .visited)
    position = try values.decodeIfPresent(Place.self, forKey: .position)
    settled = try values.decode([Place: String].self, forKey: .settled)
    accepted = try values.decodeIfPresent([Place: String].self, forKey: .accepted) ?? [:]
    sittings = try values.decodeIfPresent([Sitting].self, forKey: .sittings) ?? []
    finishedAt = try values.decodeIfPresent(Moment.self, forKey: .finishedAt)
    events = try values.decodeIfPresent(EventLog.self, forKey: .events) ?? EventLog()
    seed = try values.decodeIfPresent(UInt64.self, forKey: .seed) ?? 0
  }
}
