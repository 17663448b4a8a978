import CZstd
import CivilDates
import Foundation
import GRDB
import RepeatableNumbers

/// Keeps original documents, each packed, and tells whether a document has changed.
final class DocumentWriter {
  private let source: CatalogueSource
  private let batch: Int
  private let day: CivilDate
  private let known: Statement
  private let seenAgain: Statement
  private let forget: Statement
  private var insert: RowWriter
  private let packing: OpaquePointer
  private var room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

  init(_ db: Database, source: CatalogueSource, batch: Int, day: CivilDate) throws {
    guard let packing = ZSTD_createCCtx() else {
      throw CatalogueError.Cause.unexpected(detail: "no memory is left")
    }
    self.packing = packing
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

  private var lastID: Int

  deinit {
    ZSTD_freeCCtx(packing)
    room.deallocate()
  }

  /// With a document that has changed go the rows made of it.
  func keep(
    _ kind: String,
    id: String,
    modified: String?,
    original: UnsafeRawBufferPointer,
  ) throws -> ImportSession.Arrival {
    let digest = digest(of: original)
    let before = try Row.fetchOne(known, arguments: [source.rawValue, kind, id])
    if let before {
      let number: Int = before["id"]
      if before["digest"] == digest {
        try seenAgain.execute(arguments: [batch, day.description, number])
        return .unchanged(number)
      }
      try forget.execute(arguments: [number])
    }
    lastID += 1
    try write(kind, id: id, modified: modified, digest: digest, original)
    return before == nil ? .new(lastID) : .changed(lastID)
  }

  private func write(
    _ kind: String,
    id: String,
    modified: String?,
    digest: Int,
    _ original: UnsafeRawBufferPointer,
  ) throws {
    let most = PackedText.bound(of: original.count)
    if room.count < most {
      room.deallocate()
      room = UnsafeMutableRawBufferPointer.allocate(byteCount: most, alignment: 16)
    }
    let count = PackedText.pack(original, into: room, with: packing)
    insert.add(lastID)
    insert.add(source.rawValue)
    insert.add(kind)
    insert.add(id)
    insert.add(day.description)
    insert.add(batch)
    insert.add(modified)
    insert.add(digest)
    insert.add(blob: UnsafeRawBufferPointer(rebasing: room[..<count]))
    try insert.write()
  }

  private func digest(of text: UnsafeRawBufferPointer) -> Int {
    var hash = FNV1a()
    hash.add(text.assumingMemoryBound(to: UInt8.self))
    return Int(Int64(bitPattern: hash.value))
  }
}
