import Foundation
import GRDB
import Guidance
import Interview

extension CaseDatabase {
  /// Every case, the one saved last first.
  public func summaries() throws(StoreError) -> [CaseSummary] {
    try read { db in
      // Of cases saved in the same millisecond, the one added last comes first.
      try rows.entries(in: db)
        .sorted { ($0.value.updatedAt, $0.value.number) > ($1.value.updatedAt, $1.value.number) }
        .map { $0.value.summary(of: $0.key) }
    }
  }

  /// Adds a case without answers.
  ///
  /// - Throws: `duplicateCode` when a case has the code already, in whatever letter case;
  ///   `mixesExamplesWithRealCases` when the practice store would hold real ones beside examples.
  public func createCase(
    code: String,
    isExample: Bool,
    at time: Date,
  ) throws(StoreError) -> GuidanceCase {
    try write { db in
      try storedCase(addCase(code: code, isExample: isExample, at: time, in: db), in: db)
    }
  }

  /// Adds a case with the answers to a whole interview: both are on the disk on return, or neither.
  ///
  /// - Throws: as when a case is added without answers.
  public func createCase(
    code: String,
    isExample: Bool,
    answered interview: InterviewRecord,
    form: FormSource,
    progress: InterviewProgress,
    at time: Date,
  ) throws(StoreError) -> GuidanceCase {
    try write { db in
      let id = try addCase(code: code, isExample: isExample, at: time, in: db)
      try replaceInterview(interview, form: form, progress: progress, of: id, at: time, in: db)
      try log.add(.interviewSaved, id, version: form.contentHash, at: time, in: db)
      return try storedCase(id, in: db)
    }
  }

  /// Reads the whole of one case; the first time since the store was opened is logged.
  ///
  /// From a store that cannot be written to now it is read all the same, and the next reading that
  /// can be logged is.
  public func load(_ id: GuidanceCase.ID, at time: Date) throws(StoreError) -> GuidanceCase {
    let stored = try read { db in try storedCase(id, in: db) }
    guard log.isFirst(.caseRead, id) else { return stored }
    do throws(StoreError) {
      try write { db in try log.add(.caseRead, id, at: time, in: db) }
    } catch  where [.readOnly, .busy, .diskFull].contains(error.cause) {
      log.forget(.caseRead, id)
    }
    return stored
  }

  /// Deletes a case and its documents, and clears what the `-wal` file remembers of them.
  ///
  /// - Throws: `erasureUnfinished` when the case is gone but another program kept the `-wal` file
  ///   from being cleared.
  public func deleteCase(_ id: GuidanceCase.ID, at time: Date) throws(StoreError) {
    try write { db in
      try erase(id, .caseErased, at: time, in: db)
    }
    guard try clearTraces() else { throw StoreError(.erasureUnfinished, path: path) }
  }

  func erase(
    _ id: GuidanceCase.ID,
    _ action: AuditEntry.Action,
    at time: Date,
    in db: Database,
  ) throws {
    try rows.removeCase(id, in: db)
    var book = try rows.book(in: db)
    book.erased[id.rawValue] = time.milliseconds
    try rows.write(book, in: db)
    try log.add(action, id, at: time, in: db)
  }

  private func addCase(
    code: String,
    isExample: Bool,
    at time: Date,
    in db: Database,
  ) throws -> GuidanceCase.ID {
    for other in try rows.entries(in: db).values {
      guard !isForPractice || other.isExample == isExample else {
        throw StoreError.Cause.mixesExamplesWithRealCases
      }
      guard other.code.lowercased() != code.lowercased() else {
        throw StoreError.Cause.duplicateCode(code)
      }
    }
    let id = GuidanceCase.ID.random()
    try insertCase(id, code: code, isExample: isExample, at: time, in: db)
    try log.add(.caseAdded, id, at: time, in: db)
    return id
  }

  func insertCase(
    _ id: GuidanceCase.ID,
    code: String,
    isExample: Bool,
    at time: Date,
    in db: Database,
  ) throws {
    try rows.edit(id, in: db) { entry, number in
      entry = RegisterEntry(
        code: code,
        isExample: isExample,
        createdAt: time.milliseconds,
        updatedAt: time.milliseconds,
        number: number,
        stage: .new,
        revision: 1,
        deleteBy: retention.end(from: time),
      )
    }
  }

  private func storedCase(_ id: GuidanceCase.ID, in db: Database) throws -> GuidanceCase {
    let entry = try rows.entry(of: id, in: db)
    return GuidanceCase(
      summary: entry.summary(of: id),
      interview: try rows.read(InterviewRecord.self, .interview, of: id, entry, in: db),
      ranking: try rows.read(RankingRecord.self, .ranking, of: id, entry, in: db),
      decision: try rows.read(DecisionDocument.self, .decision, of: id, entry, in: db)?
        .decision,
      guidance: try rows.read(GuidanceRecord.self, .guidance, of: id, entry, in: db)
        ?? GuidanceRecord(),
      corrections: try rows.history(of: id, entry, in: db).corrections,
      conflicts: try conflicts(of: id, entry, in: db),
    )
  }
}
