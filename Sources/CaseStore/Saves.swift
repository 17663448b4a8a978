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
    try revise(id, at: time) { db, stage, revision in
      try keep(form, in: db)
      let earlier = try readDocument(InterviewRecord.self, .interview, of: id, in: db)?.body
      if !stage.hasRanking || earlier?.answers != interview.answers {
        stage = .interview(answered: progress.answered, asked: progress.asked)
      }
      try writeDocument(interview, .interview, of: id, revision: revision, in: db)
    }
  }

  /// Replaces a case's ranking and what was chosen from it; both are on the disk on return.
  public func save(
    _ ranking: RankingRecord,
    of id: GuidanceCase.ID,
    at time: Date,
  ) throws(StoreError) {
    try revise(id, at: time) { db, stage, revision in
      stage = ranking.chosen.isEmpty ? .ranked : .chosen
      try writeDocument(ranking, .ranking, of: id, revision: revision, in: db)
    }
  }

  /// Runs `change` with the case's stage and new revision, all in one transaction.
  private func revise(
    _ id: GuidanceCase.ID,
    at time: Date,
    _ change: (Database, inout CaseSummary.Stage, Int) throws -> Void,
  ) throws(StoreError) {
    try write { db in
      var row = try CaseRow.find(id, in: db)
      let summary = try row.summary(in: db)
      var body = SummaryBody(code: summary.code, stage: summary.stage)
      let revision = summary.revision + 1
      try change(db, &body.stage, revision)
      try writeDocument(body, .summary, of: id, revision: revision, in: db)
      row.updatedAt = time
      try row.update(db)
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
