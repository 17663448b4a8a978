import Foundation
import GRDB

/// A case's row: what may be known about it without reading any document.
struct CaseRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "guidanceCase"

  let id: String
  let createdAt: Date
  var updatedAt: Date
  let isExample: Bool
}

/// What the list shows of a case and may tell about the client.
struct SummaryBody: Codable {
  let code: String
  var stage: CaseSummary.Stage
}

extension CaseRow {
  static func find(_ id: GuidanceCase.ID, in db: Database) throws -> CaseRow {
    guard let row = try fetchOne(db, key: id.rawValue) else {
      throw StoreError.Cause.noSuchCase(id)
    }
    return row
  }

  func summary(in db: Database) throws -> CaseSummary {
    // Every case is created with its summary, so a case without one is broken.
    guard let id = GuidanceCase.ID(id),
      let summary = try readDocument(SummaryBody.self, .summary, of: id, in: db)
    else { throw StoreError.Cause.damaged }
    return CaseSummary(
      id: id,
      code: summary.body.code,
      isExample: isExample,
      createdAt: createdAt,
      updatedAt: updatedAt,
      stage: summary.body.stage,
      revision: summary.revision,
    )
  }
}
