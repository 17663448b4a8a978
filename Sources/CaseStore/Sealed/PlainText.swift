import Foundation
import GRDB

// The `user_version` of a store's file, which nothing else uses, is 1 while text of cases from
// before sealing may stand in it.

/// Says that the file may hold plain text, in the transaction that sealed what is to be kept of it.
func markPlainText(in db: Database) throws { try db.execute(sql: "PRAGMA user_version = 1") }

/// Overwrites plain text that the file may hold.
///
/// What keeps that from being done stops nothing, as a printed key has been made that must be shown:
/// ``CaseDatabase/hasPlainText()`` tells it, and the next opening of the store tries again.
func overwritePlainText(_ pool: DatabasePool) {
  do {
    try pool.writeWithoutTransaction { db in
      guard try mayHoldPlainText(db) else { return }
      try db.execute(sql: "VACUUM")
      _ = try db.checkpoint(.truncate)
      try db.execute(sql: "PRAGMA user_version = 0")
    }
  } catch {
    return
  }
}

private func mayHoldPlainText(_ db: Database) throws -> Bool {
  try Int.fetchOne(db, sql: "PRAGMA user_version") == 1
}

extension CaseDatabase {
  /// Whether text of cases from before sealing may still stand in the file.
  public func hasPlainText() throws(StoreError) -> Bool { try read(mayHoldPlainText) }
}
