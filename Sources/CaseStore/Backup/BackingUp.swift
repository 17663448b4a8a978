import CivilDates
import Foundation
import GRDB

extension LockedStore {
  /// Copies the store as it is, sealed, in the place of what the file held before.
  ///
  /// The copy gets its name when all of it is on the disk, and others may use the store meanwhile.
  ///
  /// - Returns: its size in bytes.
  /// - Throws: `damaged`, with the store's path, when the copy has pages that are broken;
  ///   `noPassphrase` when the copy would not be sealed.
  @discardableResult
  public func backUp(to file: URL) throws(StoreError) -> Int {
    guard !slots.isEmpty else { throw StoreError(.noPassphrase, path: path) }
    try createFolder(of: file)
    let part = try newPart(of: file)
    do throws(StoreError) {
      try copy(pool, to: part, from: path)
      let size = try sizeOfFile(part)
      try move(part, to: file)
      try flush(file.deletingLastPathComponent())
      return size
    } catch {
      try discard(part)
      throw error
    }
  }

  /// Makes the backup of a day, unless there is one, and removes those that are old.
  ///
  /// - Returns: whether one was made.
  @discardableResult
  public func backUp(on day: CivilDate) throws(StoreError) -> Bool {
    let folder = BackupFolder(of: URL(filePath: path))
    guard !folder.file(of: day).isThere else { return false }
    try backUp(to: folder.file(of: day))
    let backups = try folder.backups()
    let kept = daysToKeep(of: Set(backups.map(\.day)), on: day)
    for backup in backups where !kept.contains(backup.day) { try removeFile(backup.url) }
    return true
  }
}

/// A new empty file beside the one that it is to become, for its owner alone.
func newPart(of file: URL) throws(StoreError) -> URL {
  let part = file.beside("\(partMark)\(UUID().uuidString.prefix(8).lowercased())")
  try createStoreFile(at: part)
  return part
}

/// Removes a copy that is not to be used, with what SQLite may have left beside it.
func discard(_ part: URL) throws(StoreError) {
  for suffix in ["", "-journal", "-wal", "-shm"] { try removeFile(part.beside(suffix)) }
}

/// Copies a database into an empty file and sees to it that the copy is whole and on the disk.
///
/// The copy has no `-wal` file, so that it is one file that can be read where nothing may be written.
func copy(
  _ source: some DatabaseReader,
  to part: URL,
  from path: String,
) throws(StoreError) {
  let place = part.path(percentEncoded: false)
  let isWhole = try naming(place) {
    let copy = try DatabaseQueue(path: place)
    try source.backup(to: copy)
    let verdict = try copy.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
      return try String.fetchAll(db, sql: "PRAGMA quick_check(1)")
    }
    try copy.close()
    return verdict == ["ok"]
  }
  guard isWhole else { throw StoreError(.damaged, path: path) }
  try flush(part)
}

/// In bytes.
func sizeOfFile(_ url: URL) throws(StoreError) -> Int {
  var status = stat()
  let path = url.path(percentEncoded: false)
  guard stat(path, &status) == 0 else {
    throw StoreError(StoreError.Cause(system: errno), path: path)
  }
  return Int(status.st_size)
}
