import Foundation
import GRDB
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
      if !entry.stage.hasRanking || earlier?.answers != interview.answers {
        entry.stage = .interview(answered: progress.answered, asked: progress.asked)
      }
      try write(interview, .interview, of: id, &entry, in: db)
    }
  }

  /// Replaces a case's ranking and what was chosen from it; both are on the disk on return.
  public func save(
    _ ranking: RankingRecord,
    of id: GuidanceCase.ID,
    at time: Date,
  ) throws(StoreError) {
    try logging(.rankingSaved, id, version: ranking.rulesVersion, at: time) { db in
      try revise(id, at: time, in: db) { entry in
        entry.stage = ranking.chosen.isEmpty ? .ranked : .chosen
        try write(ranking, .ranking, of: id, &entry, in: db)
      }
    }
  }

  private func write(
    _ body: some Encodable,
    _ kind: DocumentKind,
    of id: GuidanceCase.ID,
    _ entry: inout RegisterEntry,
    in db: Database,
  ) throws {
    try rows.write(body, kind, of: id, revision: entry.revision, in: db)
    entry.documents[kind.rawValue] = entry.revision
  }

  /// Does all of `body`, with a line in the log the first time since the store was opened.
  private func logging(
    _ action: AuditEntry.Action,
    _ id: GuidanceCase.ID,
    version: String,
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
  private func revise(
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

extension CaseSummary.Stage {
  fileprivate var hasRanking: Bool {
    switch self {
    case .new, .interview: false
    case .ranked, .chosen: true
    }
  }
}
