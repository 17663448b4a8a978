import Foundation
import GRDB
import Sealing

/// The random name of a store, in the open.
func fetchStoreID(_ db: Database) throws -> String {
  guard let id = try String.fetchOne(db, sql: "SELECT id FROM store") else {
    throw StoreError.Cause.damaged
  }
  return id
}

/// In the order in which they were added.
func fetchKeySlots(_ db: Database) throws -> [KeySlot] {
  try Row.fetchAll(db, sql: "SELECT * FROM keySlot ORDER BY position").map { row in
    let opener: KeySlot.Opener
    if let passes: Int = try row.decode(forColumn: "passes"),
      let memory: Int = try row.decode(forColumn: "memory"),
      let salt: Data = try row.decode(forColumn: "salt")
    {
      opener = .passphrase(try PassphraseWork(passes: passes, memory: memory), salt: salt)
    } else {
      opener = .recoveryKey
    }
    return KeySlot(
      id: try row.decode(forColumn: "id"),
      holder: try row.decode(forColumn: "holder"),
      opener: opener,
      wrapped: try row.decode(forColumn: "wrapped"),
    )
  }
}

/// Adds a slot, or replaces the one with its identifier in its place.
func insert(_ slot: KeySlot, into db: Database) throws {
  var work: PassphraseWork?
  var salt: Data?
  if case .passphrase(let asked, let own) = slot.opener { (work, salt) = (asked, own) }
  try db.execute(
    sql: """
      INSERT INTO keySlot (id, position, holder, passes, memory, salt, wrapped)
      VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM keySlot), ?, ?, ?, ?, ?)
      """,
    arguments: [slot.id, slot.holder, work?.passes, work?.memory, salt, slot.wrapped],
  )
}
