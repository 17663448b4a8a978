import Foundation
import GRDB

/// What a document says about its case; the raw value names it within the store.
public enum DocumentKind: String, Sendable, CaseIterable, Codable {
  case interview
  case ranking
  /// What was decided over the list, here or at another desk since.
  case decision
  case guidance
  /// How the fields of the other documents came to their values.
  case history
}

/// The shape of the bodies written now, all kinds alike; raised when any of them changes.
private let schemaVersion = 2

extension SealedRows {
  /// Replaces a case's document of one kind with `body` as JSON, its keys sorted.
  func write(
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
    let row = Row(revision: revision, schemaVersion: schemaVersion, body: data)
    try write(row, to: .document(kind, id), in: db)
  }

  /// Reads a case's document of one kind; nil when the register knows of none.
  func read<Body: Decodable>(
    _ type: Body.Type,
    _ kind: DocumentKind,
    of id: GuidanceCase.ID,
    _ entry: RegisterEntry,
    in db: Database,
  ) throws -> Body? {
    guard let revision = entry.documents[kind.rawValue] else { return nil }
    let row = try read(.document(kind, id), revision: revision, in: db)
    guard row.schemaVersion <= schemaVersion else { throw StoreError.Cause.newerThanProgram }
    do {
      let isOldRanking = kind == .ranking && row.schemaVersion == 1
      return try JSONDecoder().decode(
        type,
        from: isOldRanking ? readingFirstRanking(row.body) : row.body,
      )
    } catch {
      throw StoreError.Cause.unreadableDocument(kind)
    }
  }
}
