import Foundation

/// Creates the folder and the empty file of a store that is new, for its owner alone.
///
/// What exists keeps its permissions. The `-wal` and `-shm` files take those of the file.
func createStoreFile(at url: URL) throws(StoreError) {
  let folder = url.deletingLastPathComponent()
  do {
    try FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700],
    )
  } catch {
    throw StoreError(.folderNotCreated, path: folder.path(percentEncoded: false))
  }
  let path = url.path(percentEncoded: false)
  // O_EXCL: closing a descriptor of a file that SQLite has open would drop SQLite's locks.
  let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
  guard descriptor < 0 else {
    close(descriptor)
    return
  }
  switch errno {
  case EEXIST: return
  case EACCES, EPERM, EROFS: throw StoreError(.readOnly, path: path)
  case ENOSPC, EDQUOT: throw StoreError(.diskFull, path: path)
  default: throw StoreError(.cannotOpen, path: path)
  }
}
