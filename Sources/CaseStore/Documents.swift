import Foundation
import GRDB

/// What a document says about its case; the raw value stands in the database.
public enum DocumentKind: String, Sendable, CaseIterable, Codable {
  case summary
  case interview
  case ranking
}

/// The shape of the bodies written now, all kinds alike; raised when any of them changes.
private let schemaVersion = 2

/// A document's row: its place in the open, everything about the client in the body.
private struct DocumentRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "document"

  let caseID: String
  let kind: DocumentKind
  let schemaVersion: Int
  let revision: Int
  let body: Data
}

// Everything personal enters and leaves the database through the next two functions alone.

/// Replaces a case's document of one kind with `body` as JSON, its keys sorted.
///
/// The revision is the case's own at this save, counted from 1.
func writeDocument(
  _ body: some Encodable,
  _ kind: DocumentKind,
  of id: GuidanceCase.ID,
  revision: Int,
  in db: Database,
) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  let data: Data
  do {
    data = try encoder.encode(body)
  } catch {
    throw StoreError.Cause.unexpected(detail: "the \(kind.rawValue) could not be encoded")
  }
  try DocumentRow(
    caseID: id.rawValue,
    kind: kind,
    schemaVersion: schemaVersion,
    revision: revision,
    body: data,
  ).upsert(db)
}

/// Reads a case's document of one kind and the revision it was written in; nil when there is none.
func readDocument<Body: Decodable>(
  _ type: Body.Type,
  _ kind: DocumentKind,
  of id: GuidanceCase.ID,
  in db: Database,
) throws -> (body: Body, revision: Int)? {
  let key = ["caseID": id.rawValue, "kind": kind.rawValue]
  guard let row = try DocumentRow.fetchOne(db, key: key) else { return nil }
  guard row.schemaVersion <= schemaVersion else { throw StoreError.Cause.newerThanProgram }
  do {
    let isOldRanking = kind == .ranking && row.schemaVersion == 1
    let data = isOldRanking ? try readingFirstRanking(row.body) : row.body
    return (try JSONDecoder().decode(type, from: data), row.revision)
  } catch {
    throw StoreError.Cause.unreadableDocument(kind)
  }
}
