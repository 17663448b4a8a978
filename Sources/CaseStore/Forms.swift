import Foundation
import GRDB
import Interview

extension CaseDatabase {
  /// The form that an interview was held with, by its content hash; nil when it was not kept.
  public func form(_ contentHash: String) throws(StoreError) -> FormSource? {
    try read { db in try keptForm(contentHash, in: db) }
  }
}

/// A form by the hash under which it was kept; nil when it was not.
func keptForm(_ contentHash: String, in db: Database) throws -> FormSource? {
  guard let row = try FormRow.fetchOne(db, key: contentHash) else { return nil }
  do {
    return try JSONDecoder().decode(FormSource.self, from: row.body)
  } catch {
    throw StoreError.Cause.unreadableForm
  }
}

/// A form's row; forms say nothing of clients, and many interviews share one.
private struct FormRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "form"

  let contentHash: String
  let body: Data
}

/// Keeps a form that is not kept yet.
func keep(_ form: FormSource, in db: Database) throws {
  guard try !FormRow.exists(db, key: form.contentHash) else { return }
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  let body: Data
  do {
    body = try encoder.encode(form)
  } catch {
    throw StoreError.Cause.unexpected(detail: "the form could not be encoded")
  }
  try FormRow(contentHash: form.contentHash, body: body).insert(db)
}
