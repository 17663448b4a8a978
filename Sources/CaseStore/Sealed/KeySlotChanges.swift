import Foundation
import GRDB
import Sealing

extension CaseDatabase {
  /// Who can open the store now.
  public func keySlots() throws(StoreError) -> [KeySlot] { try read(fetchKeySlots) }

  /// Lets one more advisor open the store, who then reads every case in it.
  ///
  /// - Throws: `duplicateHolder` when somebody of that name can already.
  public func addAdvisor(
    _ holder: String,
    _ passphrase: Passphrase,
    work: PassphraseWork = .standard,
    at time: Date,
  ) throws(StoreError) {
    try write { db in
      let names = try fetchKeySlots(db).map { $0.holder.lowercased() }
      guard !names.contains(holder.lowercased()) else {
        throw StoreError.Cause.duplicateHolder(holder)
      }
      try insert(KeySlot(for: holder, passphrase, work: work, to: key, of: id), into: db)
      try log.add(.advisorAdded, version: holder, at: time, in: db)
    }
  }

  /// Gives a slot another passphrase; cases stay as they are written.
  public func changePassphrase(
    of slot: KeySlot.ID,
    to passphrase: Passphrase,
    work: PassphraseWork = .standard,
    at time: Date,
  ) throws(StoreError) {
    try write { db in
      let old = try slotToChange(slot, in: db)
      let new = try KeySlot(for: old.holder, passphrase, work: work, to: key, of: id)
      try db.execute(sql: "DELETE FROM keySlot WHERE id = ?", arguments: [slot])
      try insert(new, into: db)
      try log.add(.passphraseChanged, version: old.holder, at: time, in: db)
    }
  }

  /// Takes away one way to the store; whoever used it may have kept a copy of the cases.
  ///
  /// - Throws: `lastAdvisor` when nobody with a passphrase would be left.
  public func remove(_ slot: KeySlot.ID, at time: Date) throws(StoreError) {
    try write { db in
      let gone = try slotToChange(slot, in: db)
      let others = try fetchKeySlots(db).filter { $0.id != slot && $0.opener != .recoveryKey }
      guard gone.opener == .recoveryKey || !others.isEmpty else {
        throw StoreError.Cause.lastAdvisor
      }
      try db.execute(sql: "DELETE FROM keySlot WHERE id = ?", arguments: [slot])
      try log.add(.advisorRemoved, version: gone.holder, at: time, in: db)
    }
  }

  /// Replaces the key to be printed; the old one opens nothing from then on.
  public func replaceRecoveryKey(
    with recovery: RecoveryKey,
    at time: Date,
  ) throws(StoreError) {
    try write { db in
      for old in try fetchKeySlots(db) where old.opener == .recoveryKey {
        try db.execute(sql: "DELETE FROM keySlot WHERE id = ?", arguments: [old.id])
      }
      try insert(KeySlot(recovery, to: key, of: id), into: db)
      try log.add(.recoveryKeyMade, at: time, in: db)
    }
  }

  private func slotToChange(_ slot: KeySlot.ID, in db: Database) throws -> KeySlot {
    guard let found = try fetchKeySlots(db).first(where: { $0.id == slot }) else {
      throw StoreError.Cause.noSuchSlot
    }
    return found
  }
}
