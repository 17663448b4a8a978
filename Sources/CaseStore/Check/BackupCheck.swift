import Foundation
import GRDB

/// What a backup is good for.
public enum BackupVerdict: Equatable, Sendable {
  /// Every row of it can be read with the store's key.
  case sound
  /// It is of another store, or nothing that Luotsi wrote.
  case ofAnotherStore
  case unsound
}

extension CaseDatabase {
  /// Reads every row of a backup with the store's key.
  public func checkBackup(_ backup: URL) -> BackupVerdict {
    do {
      let copy = try readOnlyStore(backup)
      let verdict = try copy.read { db -> BackupVerdict in
        guard try fetchStoreID(db) == id else { return .ofAnotherStore }
        return CaseStore.check(rows, log, in: db).contains(where: \.isDamage) ? .unsound : .sound
      }
      try copy.close()
      return verdict
    } catch StoreError.Cause.notACaseStore {
      return .ofAnotherStore
    } catch {
      return .unsound
    }
  }
}
