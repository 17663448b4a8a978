import Foundation
import GRDB
import Guidance
import Interview

extension CaseDatabase {
  /// Replaces a case's answers and says how many there are; both are on the disk on return, and so
  /// is `form`, the one that the interview is held with.
  ///
  /// The stage stays ranked or chosen only while the answers are those that were ranked.
  public func save(
    _ interview: InterviewRecord,
    form: FormSource,
    progress: InterviewProgress,
    of id: GuidanceCase.ID,
    at time: Date,
  ) throws(StoreError) {
    try logging(.interviewSaved, id, version: form.contentHash, at: time) { db in
      try replaceInterview(interview, form: form, progress: progress, of: id, at: time, in: db)
    }
  }

  func replaceInterview(
    _ interview: InterviewRecord,
    form: FormSource,
    progress: InterviewProgress,
    of id: GuidanceCase.ID,
    at time: Date,
    in db: Database,
  ) throws {
    try revise(id, at: time, in: db) { entry in
      try keep(form, in: db)
      let earlier = try rows.read(InterviewRecord.self, .interview, of: id, entry, in: db)
      let before = earlier?.fields(entry.progress ?? entry.stage.progress) ?? [:]
      if !entry.stage.hasRanking || earlier?.answers != interview.answers {
        entry.stage = .interview(answered: progress.answered, asked: progress.asked)
      }
      entry.progress = progress
      try note(before, interview.fields(progress), of: id, &entry, at: time, in: db)
      try write(interview, .interview, of: id, &entry, in: db)
    }
  }

  /// Replaces a case's ranking and what was decided over it; both are on the disk on return.
  ///
  /// What the list said on the last day before the ranking's is kept for comparing.
  public func save(
    _ ranking: RankingRecord,
    of id: GuidanceCase.ID,
    at time: Date,
  ) throws(StoreError) {
    try logging(.rankingSaved, id, version: ranking.rulesVersion, at: time) { db in
      try revise(id, at: time, in: db) { entry in
        let before = try decision(of: id, entry, in: db)
        if let outline = before?.outline, outline.date < ranking.date {
          try change(id, &entry, at: time, in: db) { $0.visits[.random()] = outline }
        }
        let decision = RankingDecision(ranking)
        try note(
          before?.decision.fields ?? [:],
          decision.fields,
          of: id,
          &entry,
          at: time,
          in: db,
        )
        entry.stage = ranking.chosen.isEmpty ? .ranked : .chosen
        try write(ranking, .ranking, of: id, &entry, in: db)
        try write(
          DecisionDocument(decision: decision, outline: ranking.outline),
          .decision,
          of: id,
          &entry,
          in: db,
        )
      }
    }
  }

  /// Changes what is kept of a case beside answers and list; it is on the disk on return.
  ///
  /// - Returns: the record as it is kept now.
  public func change(
    _ id: GuidanceCase.ID,
    at time: Date,
    _ body: (inout GuidanceRecord) -> Void,
  ) throws(StoreError) -> GuidanceRecord {
    var changed = GuidanceRecord()
    try logging(.guidanceSaved, id, version: nil, at: time) { db in
      try revise(id, at: time, in: db) { entry in
        changed = try change(id, &entry, at: time, in: db, body)
      }
    }
    return changed
  }

  @discardableResult
  private func change(
    _ id: GuidanceCase.ID,
    _ entry: inout RegisterEntry,
    at time: Date,
    in db: Database,
    _ body: (inout GuidanceRecord) -> Void,
  ) throws -> GuidanceRecord {
    let before =
      try rows.read(GuidanceRecord.self, .guidance, of: id, entry, in: db) ?? GuidanceRecord()
    var after = before
    body(&after)
    try note(before.fields, after.fields, of: id, &entry, at: time, in: db)
    try write(after, .guidance, of: id, &entry, in: db)
    return after
  }

  /// Does all of `body`, with a line in the log the first time since the store was opened.
  private func logging(
    _ action: AuditEntry.Action,
    _ id: GuidanceCase.ID,
    version: String?,
    at time: Date,
    _ body: (Database) throws -> Void,
  ) throws(StoreError) {
    let isFirst = log.isFirst(action, id)
    do throws(StoreError) {
      try write { db in
        try body(db)
        if isFirst { try log.add(action, id, version: version, at: time, in: db) }
      }
    } catch {
      if isFirst { log.forget(action, id) }
      throw error
    }
  }

  /// Runs `change` with what the register says of the case at its new revision.
  func revise(
    _ id: GuidanceCase.ID,
    at time: Date,
    in db: Database,
    _ change: (inout RegisterEntry) throws -> Void,
  ) throws {
    try rows.edit(id, in: db) { entry, _ in
      guard var revised = entry else { throw StoreError.Cause.noSuchCase(id) }
      revised.revision += 1
      revised.updatedAt = time.milliseconds
      if !revised.hasOwnDate { revised.deleteBy = retention.end(from: time) }
      try change(&revised)
      entry = revised
    }
  }
}

extension RankingDecision {
  var fields: CaseFields { isEmpty ? [:] : [.decision: .decision(self)] }
}

extension CaseSummary.Stage {
  /// What was counted, for an interview saved before the register kept it apart.
  var progress: InterviewProgress {
    guard case .interview(let answered, let asked) = self else {
      return InterviewProgress(answered: 0, asked: 0)
    }
    return InterviewProgress(answered: answered, asked: asked)
  }

  var hasRanking: Bool {
    switch self {
    case .new, .interview: false
    case .ranked, .chosen: true
    }
  }
}
