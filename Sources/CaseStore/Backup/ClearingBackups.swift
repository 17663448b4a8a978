import Foundation
import GRDB

extension CaseDatabase {
  /// Takes every case that was ever erased out of the backups beside the store.
  ///
  /// Each backup that holds one gives way, in one step, to a copy of itself without it. Backups of
  /// other stores are left alone. What failed or was interrupted is done by the next call.
  ///
  /// - Returns: the copies of the store that still hold such a case, or may.
  public func clearBackups(at time: Date) throws(StoreError) -> [LeftCopy] {
    let store = URL(filePath: path)
    let erased = try auditLog().filter(\.action.erases)
    guard !erased.isEmpty else { return [] }
    let folder = BackupFolder(of: store)
    for part in try folder.unfinishedParts(at: time) { try removeFile(part) }
    var left: [LeftCopy] = []
    for backup in try folder.backups() {
      do throws(StoreError) {
        try clear(backup.url, of: erased)
      } catch {
        left.append(LeftCopy(backup.url, .backup(error.cause)))
      }
    }
    for aside in try storesPutAside(of: store) where mayHold(aside, erased) {
      left.append(LeftCopy(aside, .putAside))
    }
    return left
  }

  private func clear(_ backup: URL, of erased: [AuditEntry]) throws(StoreError) {
    let path = backup.path(percentEncoded: false)
    let (source, held) = try naming(path) {
      let source = try DatabaseQueue(path: path)
      let held = try source.writeWithoutTransaction { db in
        let held = try self.held(erased, in: db)
        // Somebody may have opened the backup as a store; it becomes one file again.
        if !held.isEmpty { try db.execute(sql: "PRAGMA journal_mode = DELETE") }
        return held
      }
      return (source, held)
    }
    if !held.isEmpty { try replace(backup, without: held, from: source) }
    try naming(path) { try source.close() }
  }

  /// Of the cases that were erased, those that a copy of the store holds; none where the file is
  /// something else, or a copy of another store, which another key opens.
  private func held(_ erased: [AuditEntry], in db: Database) throws -> [AuditEntry] {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID else { return [] }
    try recogniseStore(db)
    guard try fetchStoreID(db) == id else { return [] }
    let kept = Set(try rows.entries(in: db).keys.map(\.rawValue))
    return erased.filter { $0.caseID.map(kept.contains) ?? false }
  }

  /// Also true for a store that cannot be read, as it may be put in order yet.
  private func mayHold(_ aside: URL, _ erased: [AuditEntry]) -> Bool {
    do {
      let copy = try readOnlyStore(aside)
      let held = try copy.read { db in try self.held(erased, in: db) }
      try copy.close()
      return !held.isEmpty
    } catch {
      return true
    }
  }

  private func replace(
    _ backup: URL,
    without held: [AuditEntry],
    from source: DatabaseQueue,
  ) throws(StoreError) {
    let part = try newPart(of: backup)
    do throws(StoreError) {
      try copy(source, to: part, from: backup.path(percentEncoded: false))
      try remove(held, from: part)
      try flush(part)
      try move(part, to: backup)
      try flush(backup.deletingLastPathComponent())
    } catch {
      try discard(part)
      throw error
    }
  }

  /// Removes cases from a copy that nobody else knows of, with a line each in the copy's own log:
  /// that of the store, at the time and by whom the case was erased there.
  private func remove(_ held: [AuditEntry], from part: URL) throws(StoreError) {
    let place = part.path(percentEncoded: false)
    let findings = try naming(place) {
      let copy = try DatabaseQueue(path: place, configuration: leavingNothing())
      try caseMigrations().migrate(copy)
      try copy.write { db in
        for entry in held {
          guard let erased = entry.caseID.flatMap(GuidanceCase.ID.init) else { continue }
          let log = try AuditLog(rows, under: key, holder: entry.by)
          try rows.removeCase(erased, in: db)
          try log.add(entry.action, erased, at: Date(milliseconds: entry.at), in: db)
        }
      }
      let findings = try copy.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM")
        return CaseStore.check(rows, log, in: db)
      }
      try copy.close()
      return findings
    }
    guard !findings.contains(where: \.isDamage) else {
      throw StoreError(.unsoundCopy, path: place)
    }
  }
}

extension AuditEntry.Action {
  fileprivate var erases: Bool { self == .caseErased || self == .casePurged }
}

/// How a copy is changed so that neither its pages nor a journal beside it keep what was removed.
private func leavingNothing() -> Configuration {
  var configuration = Configuration()
  configuration.prepareDatabase { db in
    try db.execute(
      sql: """
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA journal_mode = MEMORY;
        """
    )
  }
  return configuration
}
