import CivilDates
import Foundation
import GRDB

/// A backup on its way into the place of a store: copied beside it, and nothing changed so far.
///
/// Whoever restores has the store's ``StoreHold``.
public struct Restoration: Sendable {
  /// The copy, which opens with the passphrases of the backup and names the backup in its errors.
  public let locked: LockedStore
  private let store: URL
  private let part: URL

  /// - Throws: `notACaseStore`, `newerThanProgram`, `unsoundCopy` or `noPassphrase` where the file is
  ///   no backup that could be used.
  public init(of backup: URL, to place: URL) throws(StoreError) {
    store = place.resolvingSymlinksInPath()
    let path = backup.path(percentEncoded: false)
    try createFolder(of: store)
    part = try newPart(of: store)
    do throws(StoreError) {
      try copyBackup(backup, to: part)
      locked = try openCopy(part, of: path)
      guard !locked.slots.isEmpty else { throw StoreError(.noPassphrase, path: path) }
    } catch {
      try discard(part)
      // What broke is the backup, whatever the part of it that was read.
      throw error.cause == .damaged ? StoreError(.unsoundCopy, path: path) : error
    }
  }

  /// Removes the copy.
  public func cancel() throws(StoreError) {
    try naming(locked.path) { try locked.pool.close() }
    try discard(part)
  }

  /// Puts the copy in the place of the store and the store aside, once the copy is sound.
  ///
  /// - Returns: where the former store is now; nil when there was none.
  /// - Throws: `unsoundCopy` before anything of the store is touched.
  public func finish(_ cases: CaseDatabase, at moment: Moment) throws(StoreError) -> URL? {
    guard !cases.check().contains(where: \.isDamage) else {
      throw StoreError(.unsoundCopy, path: locked.path)
    }
    // What was changed since the backup was made is not in it: its numbers are not given twice.
    try cases.becomeAnotherDesk()
    guard try cases.clearTraces() else { throw StoreError(.busy, path: locked.path) }
    try naming(locked.path) { try cases.pool.close() }
    for suffix in logSuffixes { try removeFile(part.beside(suffix)) }
    try flush(part)
    let aside = store.isThere ? try putAside(at: moment) : nil
    try move(part, to: store)
    try flush(store.deletingLastPathComponent())
    return aside
  }

  /// Gives the store's files second names, so that it keeps its own until the copy takes it.
  ///
  /// The log must not stay under its name: SQLite would take it for a part of the copy.
  private func putAside(at moment: Moment) throws(StoreError) -> URL {
    let aside = asideFile(of: store, at: moment)
    let suffixes = logSuffixes.filter { store.beside($0).isThere }
    for suffix in [""] + suffixes { try keep(store.beside(suffix), as: aside.beside(suffix)) }
    try flush(store.deletingLastPathComponent())
    for suffix in suffixes { try removeFile(store.beside(suffix)) }
    return aside
  }
}

/// What the names of SQLite's working files end with.
let logSuffixes = ["-wal", "-shm"]

/// What the names of stores that were put aside begin with.
func asideStem(of store: URL) -> String {
  store.deletingPathExtension().lastPathComponent + "-put-aside-"
}

/// Every store that was put aside for a backup to take its place, oldest first.
func storesPutAside(of store: URL) throws(StoreError) -> [URL] {
  let place = store.resolvingSymlinksInPath()
  let folder = place.deletingLastPathComponent()
  return try fileNames(in: folder)
    .filter { $0.hasPrefix(asideStem(of: place)) && $0.hasSuffix(".sqlite") }
    .map { folder.appending(path: $0) }
}

/// Such as `cases-put-aside-2026-11-24-103105.sqlite`, by the clock of the place.
private func asideFile(of store: URL, at moment: Moment) -> URL {
  let time = String(moment.description.prefix(19)).replacing(":", with: "")
    .replacing("T", with: "-")
  return store.deletingLastPathComponent()
    .appending(path: asideStem(of: store) + time + ".sqlite")
}

/// A second name for a file; where the disk knows no such thing, as FAT, another name.
private func keep(_ file: URL, as other: URL) throws(StoreError) {
  let (old, new) = (file.path(percentEncoded: false), other.path(percentEncoded: false))
  guard !other.isThere else { throw StoreError(.cannotOpen, path: new) }
  guard link(old, new) != 0 else { return }
  guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else {
    throw StoreError(StoreError.Cause(system: errno), path: new)
  }
  try move(file, to: other)
}

/// Copies a backup that is a case store, its `-wal` file included where it has one.
private func copyBackup(_ backup: URL, to part: URL) throws(StoreError) {
  let path = backup.path(percentEncoded: false)
  let source = try naming(path) { try readOnlyStore(backup) }
  try copy(source, to: part, from: path)
  try naming(path) { try source.close() }
}

/// A case store opened without changing it.
func readOnlyStore(_ url: URL) throws -> DatabaseQueue {
  var configuration = Configuration()
  configuration.readonly = true
  let queue = try DatabaseQueue(
    path: url.path(percentEncoded: false),
    configuration: configuration,
  )
  let owner = try queue.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
  guard owner == applicationID else { throw StoreError.Cause.notACaseStore }
  return queue
}

private func openCopy(_ part: URL, of path: String) throws(StoreError) -> LockedStore {
  try naming(path) {
    let pool = try openPool(part.path(percentEncoded: false), patience: 5)
    let (id, slots) = try pool.read { db in (try fetchStoreID(db), try fetchKeySlots(db)) }
    return LockedStore(pool: pool, path: path, slots: slots, id: id)
  }
}
