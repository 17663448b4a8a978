import Foundation
import GRDB
import Sealing

/// Writes and reads the audit log, which only grows.
struct AuditLog: Sendable {
  private let rows: SealedRows
  private let marks: SealingKey
  /// Who has opened the store.
  let holder: String
  private let sitting = Sitting()

  init(_ rows: SealedRows, under key: SealingKey, holder: String) throws(SealingError) {
    self.rows = rows
    self.holder = holder
    marks = try key.subkey(for: "auditlog")
  }

  /// Adds a line in the transaction of what it tells of.
  func add(
    _ action: AuditEntry.Action,
    _ id: GuidanceCase.ID? = nil,
    version: String? = nil,
    at time: Date,
    in db: Database,
  ) throws {
    var contents = try rows.contents(in: db)
    let entry = AuditEntry(
      position: contents.auditCount + 1,
      at: time.milliseconds,
      by: holder,
      action: action,
      caseID: id?.rawValue,
      version: version,
    )
    let chain = try mark(entry, after: contents.auditHead)
    let body = try encoded(ChainedEntry(entry: entry, chain: chain))
    try rows.write(
      SealedRows.Row(revision: entry.position, schemaVersion: 1, body: body),
      to: .auditEntry(entry.position),
      in: db,
    )
    contents.auditCount = entry.position
    contents.auditHead = chain
    contents.changes += 1
    try rows.write(contents, in: db)
  }

  /// Whether the action on the case is the first since the store was opened, and so has a line.
  ///
  /// An interview is saved after every answer; a line for each would say no more than one.
  func isFirst(_ action: AuditEntry.Action, _ id: GuidanceCase.ID) -> Bool {
    sitting.isFirst("\(action.rawValue) \(id)")
  }

  /// Lets the action have its line the next time.
  func forget(_ action: AuditEntry.Action, _ id: GuidanceCase.ID) {
    sitting.forget("\(action.rawValue) \(id)")
  }

  /// The whole log, oldest first.
  ///
  /// - Throws: `altered` for the first entry that does not follow from those before it, and what
  ///   reading a row throws.
  func entries(in db: Database) throws -> [AuditEntry] {
    let contents = try rows.contents(in: db)
    var chain = Data()
    var entries: [AuditEntry] = []
    for position in stride(from: 1, through: contents.auditCount, by: 1) {
      let part = StorePart.auditEntry(position)
      let row = try rows.read(part, revision: position, in: db)
      guard let kept = try? JSONDecoder().decode(ChainedEntry.self, from: row.body),
        kept.entry.position == position, try mark(kept.entry, after: chain) == kept.chain
      else { throw StoreError.Cause.altered(part) }
      chain = kept.chain
      entries.append(kept.entry)
    }
    guard chain == contents.auditHead else { throw StoreError.Cause.altered(.contents) }
    return entries
  }

  private func mark(_ entry: AuditEntry, after chain: Data) throws -> Data {
    marks.mark(chain + (try encoded(entry)))
  }

  private func encoded(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(value)
  }
}

/// What has had its line since the store was opened.
private final class Sitting: @unchecked Sendable {
  // Guarded by the lock.
  private var seen: Set<String> = []
  private let lock = NSLock()

  func isFirst(_ deed: String) -> Bool {
    lock.withLock { seen.insert(deed).inserted }
  }

  func forget(_ deed: String) { lock.withLock { _ = seen.remove(deed) } }
}

extension CaseDatabase {
  /// Writes down that what is kept of a case has left the store.
  public func logExport(of id: GuidanceCase.ID, at time: Date) throws(StoreError) {
    try write { db in try log.add(.caseExported, id, at: time, in: db) }
  }

  /// Writes down that de-identified facts of all cases have left the store, by the export's random
  /// identifier.
  public func logFactsExport(_ export: String, at time: Date) throws(StoreError) {
    try write { db in try log.add(.factsExported, version: export, at: time, in: db) }
  }

  /// The whole audit log, oldest first; checked to be as it was written.
  public func auditLog() throws(StoreError) -> [AuditEntry] {
    try read { db in try log.entries(in: db) }
  }
}
