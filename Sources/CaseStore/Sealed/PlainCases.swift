import Foundation
import GRDB

/// Moves the cases of a store from before sealing into sealed rows, and drops their tables.
///
/// - Returns: how many there were.
func sealPlainCases(_ rows: SealedRows, in db: Database) throws -> Int {
  let plainCases = try Row.fetchAll(db, sql: "SELECT * FROM guidanceCase ORDER BY rowid")
  for plain in plainCases {
    guard let id = GuidanceCase.ID(try plain.decode(String.self, forColumn: "id")) else {
      throw StoreError.Cause.damaged
    }
    try rows.edit(id, in: db) { entry, number in
      entry = try sealedEntry(plain, id, number, rows, in: db)
    }
  }
  for table in ["document", "guidanceCase"] { try db.execute(sql: "DROP TABLE \(table)") }
  return plainCases.count
}

/// What the list showed of a case in plain text.
private struct PlainSummary: Decodable {
  let code: String
  let stage: CaseSummary.Stage
}

private func sealedEntry(
  _ plain: Row,
  _ id: GuidanceCase.ID,
  _ number: Int,
  _ rows: SealedRows,
  in db: Database,
) throws -> RegisterEntry {
  let created: Date = try plain.decode(forColumn: "createdAt")
  let updated: Date = try plain.decode(forColumn: "updatedAt")
  var summary: PlainSummary?
  var revision = 1
  var documents: [String: Int] = [:]
  let sql = "SELECT * FROM document WHERE caseID = ?"
  for document in try Row.fetchAll(db, sql: sql, arguments: [id.rawValue]) {
    let name: String = try document.decode(forColumn: "kind")
    let written: Int = try document.decode(forColumn: "revision")
    let body: Data = try document.decode(forColumn: "body")
    if name == "summary" {
      summary = try JSONDecoder().decode(PlainSummary.self, from: body)
      revision = written
    } else if let kind = DocumentKind(rawValue: name) {
      let row = SealedRows.Row(
        revision: written,
        schemaVersion: try document.decode(forColumn: "schemaVersion"),
        body: body,
      )
      try rows.write(row, to: .document(kind, id), in: db)
      documents[name] = written
    }
  }
  guard let summary else { throw StoreError.Cause.damaged }
  return RegisterEntry(
    code: summary.code,
    isExample: try plain.decode(forColumn: "isExample"),
    createdAt: created.milliseconds,
    updatedAt: updated.milliseconds,
    number: number,
    stage: summary.stage,
    revision: revision,
    documents: documents,
  )
}
