import CivilDates
import Foundation
import GRDB

/// Keeps original documents and tells whether a document has changed.
final class DocumentWriter {
  private let source: CatalogueSource
  private let batch: Int
  private let day: CivilDate
  private let known: Statement
  private let seenAgain: Statement
  private let forget: Statement
  private var insert: RowWriter
  private var lastID: Int

  init(_ db: Database, source: CatalogueSource, batch: Int, day: CivilDate) throws {
    self.source = source
    self.batch = batch
    self.day = day
    known = try db.makeStatement(
      sql: "SELECT id, digest FROM document WHERE source = ? AND kind = ? AND source_id = ?"
    )
    seenAgain = try db.makeStatement(
      sql: "UPDATE document SET batch = ?, retrieved_on = ? WHERE id = ?"
    )
    forget = try db.makeStatement(sql: "DELETE FROM document WHERE id = ?")
    insert = try RowWriter(db, into: "document", columns: 9)
    lastID = try Int.fetchOne(db, sql: "SELECT max(id) FROM document") ?? 0
  }

  /// With a document that has changed go the rows made of it.
  func keep(
    _ kind: String,
    id: String,
    modified: String?,
    document: PackedDocument,
  ) throws -> ImportSession.Arrival {
    let before = try Row.fetchOne(known, arguments: [source.rawValue, kind, id])
    if let before {
      let number: Int = before["id"]
      if before["digest"] == document.digest {
        try seenAgain.execute(arguments: [batch, day.description, number])
        return .unchanged(number)
      }
      try forget.execute(arguments: [number])
    }
    lastID += 1
    try write(kind, id: id, modified: modified, document)
    return before == nil ? .new(lastID) : .changed(lastID)
  }

  private func write(
    _ kind: String,
    id: String,
    modified: String?,
    _ document: PackedDocument,
  ) throws {
    insert.add(lastID)
    insert.add(source.rawValue)
    insert.add(kind)
    insert.add(id)
    insert.add(day.description)
    insert.add(batch)
    insert.add(modified)
    insert.add(document.digest)
    document.bytes.withUnsafeBytes { insert.add(blob: $0) }
    try insert.write()
  }
}
