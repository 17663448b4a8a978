import CivilDates

/// Where an interview stands, apart from what was answered in it.
public struct InterviewStanding: Codable, Equatable, Sendable {
  public let form: String
  public let version: String
  public let contentHash: String
  let visited: [Place]
  let position: Place?
  let settled: [Place: String]
  let accepted: [Place: String]
  let finishedAt: Moment?
  let seed: UInt64
}

extension InterviewStanding {
  /// Without a trace of other questions than those meant, named as ``Place/topName``: which questions
  /// were asked tells what was answered before them.
  public func limited(to isMeant: (String) -> Bool) -> InterviewStanding {
    InterviewStanding(
      form: form,
      version: version,
      contentHash: contentHash,
      visited: visited.filter { isMeant($0.topName) },
      position: position.flatMap { isMeant($0.topName) ? $0 : nil },
      settled: settled.filter { isMeant($0.key.topName) },
      accepted: accepted.filter { isMeant($0.key.topName) },
      finishedAt: finishedAt,
      seed: seed,
    )
  }
}

extension InterviewRecord {
  public var standing: InterviewStanding {
    InterviewStanding(
      form: form,
      version: version,
      contentHash: contentHash,
      visited: visited,
      position: position,
      settled: settled,
      accepted: accepted,
      finishedAt: finishedAt,
      seed: seed,
    )
  }

  /// A record with a standing and answers, as they came from another desk.
  ///
  /// Sittings and the event log tell of work at one desk and stay there.
  public init(
    _ standing: InterviewStanding,
    answers: AnswerTable,
    remarks: [Place: String],
    workedOnHere earlier: InterviewRecord?,
  ) {
    self.init(
      form: standing.form,
      version: standing.version,
      contentHash: standing.contentHash,
      answers: answers,
      remarks: remarks,
      visited: standing.visited,
      position: standing.position,
      settled: standing.settled,
      accepted: standing.accepted,
      sittings: earlier?.sittings ?? [],
      finishedAt: standing.finishedAt,
      events: earlier?.events ?? EventLog(),
      seed: standing.seed,
    )
  }
}
