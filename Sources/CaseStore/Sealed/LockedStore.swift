import Foundation
import GRDB
import Sealing

/// A store whose file is open and whose cases are not: nothing about clients can be read yet.
public struct LockedStore: Sendable {
  let pool: DatabasePool
  public let path: String
  /// Who can open it; empty in a store that is new.
  public let slots: [KeySlot]
  /// What keys and rows belong to, so that neither can be moved to another store.
  let id: String

  /// Opens the store at a file URL, creating and migrating it as needed.
  ///
  /// - Throws: `newerThanProgram` before anything is changed; `readOnly` rather than at the first
  ///   save.
  public static func open(at url: URL) throws(StoreError) -> LockedStore {
    try open(at: url, patience: 5)
  }

  /// Opens with another `patience`: the seconds to wait for another program's write to end.
  static func open(at url: URL, patience: Double) throws(StoreError) -> LockedStore {
    try createStoreFile(at: url)
    let path = url.path(percentEncoded: false)
    return try naming(path) {
      let pool = try openPool(path, patience: patience)
      let (id, slots) = try pool.read { db in (try fetchStoreID(db), try fetchKeySlots(db)) }
      return LockedStore(pool: pool, path: path, slots: slots, id: id)
    }
  }

  /// Makes the key of a new store, and the ways to it: a passphrase and a key to be printed.
  ///
  /// What a store from before sealing holds is sealed in the same transaction.
  ///
  /// - Throws: `alreadySetUp` when another program was first.
  public func setUp(
    for holder: String,
    _ passphrase: Passphrase,
    work: PassphraseWork = .standard,
    recovery: RecoveryKey? = nil,
    at time: Date,
  ) throws(StoreError) -> CaseDatabase {
    try naming(path) {
      let key = try SealingKey.random()
      let store = try unlocked(key, by: holder, at: time, changesFound: 0)
      var slots = [try KeySlot(for: holder, passphrase, work: work, to: key, of: id)]
      if let recovery { slots.append(try KeySlot(recovery, to: key, of: id)) }
      try pool.write { db in
        guard try fetchKeySlots(db).isEmpty else { throw StoreError.Cause.alreadySetUp }
        for slot in slots { try insert(slot, into: db) }
        try store.rows.startRegister(in: db)
        if try sealPlainCases(store.rows, in: db) > 0 { try markPlainText(in: db) }
        try store.log.add(.storeMade, at: time, in: db)
      }
      overwritePlainText(pool)
      return store
    }
  }

  /// Opens the cases with one advisor's passphrase.
  ///
  /// - Throws: `wrongPassphrase`, with the seconds until the next try; `tooManyTries` before they
  ///   are over.
  public func unlock(
    _ slot: KeySlot,
    with passphrase: Passphrase,
    at time: Date,
  ) throws(StoreError) -> CaseDatabase {
    try trying(slot, at: time) { () throws(SealingError) in
      try slot.key(with: passphrase, of: id)
    }
  }

  /// Opens the cases with the key that was printed.
  public func unlock(
    with recovery: RecoveryKey,
    at time: Date,
  ) throws(StoreError) -> CaseDatabase {
    guard let slot = slots.first(where: { $0.opener == .recoveryKey }) else {
      throw StoreError(.noRecoveryKey, path: path)
    }
    return try trying(slot, at: time) { () throws(SealingError) in
      try slot.key(with: recovery, of: id)
    }
  }

  private func trying(
    _ slot: KeySlot,
    at time: Date,
    _ open: () throws(SealingError) -> SealingKey,
  ) throws(StoreError) -> CaseDatabase {
    try naming(path) {
      let failures = try pool.read { db in try fetchFailures(of: slot.id, in: db) }
      let wait = failures.wait(at: time)
      guard wait == 0 else { throw StoreError.Cause.tooManyTries(seconds: wait) }
      let key: SealingKey
      do {
        key = try open()
      } catch SealingError.wrongKey {
        let more = failures.oneMore(at: time)
        try pool.write { db in try keep(more, of: slot.id, in: db) }
        throw StoreError.Cause.wrongPassphrase(seconds: more.wait(at: time))
      }
      let rows = try SealedRows(of: id, under: key)
      let found = try pool.read { db in try rows.contents(in: db).changes }
      let store = try unlocked(key, by: slot.holder, at: time, changesFound: found)
      try pool.write { db in
        if failures.count > 0 {
          try keep(UnlockFailures(), of: slot.id, in: db)
          let last = Date(milliseconds: failures.last)
          try store.log.add(.wrongPassphrases, version: "\(failures.count)", at: last, in: db)
        }
        try store.log.add(.opened, at: time, in: db)
      }
      return store
    }
  }

  private func unlocked(
    _ key: SealingKey,
    by holder: String,
    at time: Date,
    changesFound: Int,
  ) throws -> CaseDatabase {
    let rows = try SealedRows(of: id, under: key)
    // The practice store's passphrase is nobody's, and it has no printed key.
    let isForPractice = holder.isEmpty && !slots.contains { $0.opener == .recoveryKey }
    return CaseDatabase(
      pool: pool,
      path: path,
      id: id,
      key: key,
      rows: rows,
      log: try AuditLog(rows, under: key, holder: holder),
      openedAt: time,
      changesFound: changesFound,
      isForPractice: isForPractice,
    )
  }
}

extension CaseDatabase {
  /// The same store without its key, as it is locked again.
  public func locked() throws(StoreError) -> LockedStore {
    LockedStore(pool: pool, path: path, slots: try keySlots(), id: id)
  }
}
