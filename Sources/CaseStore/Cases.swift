import Foundation
import GRDB
import Interview

extension CaseDatabase {
  /// Every case, the one saved last first.
  public func summaries() throws(StoreError) -> [CaseSummary] {
    try read(allSummaries)
  }

  /// Adds a case without answers.
  ///
  /// - Throws: `duplicateCode` when a case has the code already, in whatever letter case;
  ///   `mixesExamplesWithRealCases` when the store holds cases of the other kind.
  public func createCase(
    code: String,
    isExample: Bool,
    at time: Date,
  ) throws(StoreError) -> GuidanceCase {
    try write { db in
      for other in try allSummaries(db) {
        guard other.isExample == isExample else {
          throw StoreError.Cause.mixesExamplesWithRealCases
        }
        guard other.code.lowercased() != code.lowercased() else {
          throw StoreError.Cause.duplicateCode(code)
        }
      }
      let id = GuidanceCase.ID.random()
      let row = CaseRow(id: id.rawValue, createdAt: time, updatedAt: time, isExample: isExample)
      try row.insert(db)
      let body = SummaryBody(code: code, stage: .new)
      try writeDocument(body, .summary, of: id, revision: 1, in: db)
      return try storedCase(id, in: db)
    }
  }

  /// Reads the whole of one case.
  public func load(_ id: GuidanceCase.ID) throws(StoreError) -> GuidanceCase {
    try read { db in try storedCase(id, in: db) }
  }

  /// Deletes a case and its documents, and clears what the `-wal` file remembers of them.
  ///
  /// - Throws: `erasureUnfinished` when the case is gone but another program kept the `-wal` file
  ///   from being cleared.
  public func deleteCase(_ id: GuidanceCase.ID) throws(StoreError) {
    try write { db in
      let row = try CaseRow.find(id, in: db)
      try row.delete(db)
    }
    guard try clearTraces() else { throw StoreError(.erasureUnfinished, path: path) }
  }
}

private func allSummaries(_ db: Database) throws -> [CaseSummary] {
  // Of cases saved in the same millisecond, the one added last comes first.
  try CaseRow.order(Column("updatedAt").desc, Column.rowID.desc)
    .fetchAll(db).map { try $0.summary(in: db) }
}

private func storedCase(_ id: GuidanceCase.ID, in db: Database) throws -> GuidanceCase {
  GuidanceCase(
    summary: try CaseRow.find(id, in: db).summary(in: db),
    interview: try readDocument(InterviewRecord.self, .interview, of: id, in: db)?.body,
    ranking: try readDocument(RankingRecord.self, .ranking, of: id, in: db)?.body,
  )
}
