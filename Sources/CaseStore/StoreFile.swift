import Foundation

/// Creates the folder and the empty file of a store that is new, for its owner alone.
///
/// What exists keeps its permissions. The `-wal` and `-shm` files take those of the file.
func createStoreFile(at url: URL) throws(StoreError) {
  try createFolder(of: url)
  let path = url.path(percentEncoded: false)
  // O_EXCL: closing a descriptor of a file that SQLite has open would drop SQLite's locks.
  let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
  guard descriptor < 0 else {
    close(descriptor)
    return
  }
  guard errno != EEXIST else { return }
  throw StoreError(StoreError.Cause(system: errno), path: path)
}

/// Creates the folder that a file is to lie in, for its owner alone.
func createFolder(of file: URL) throws(StoreError) {
  let folder = file.deletingLastPathComponent()
  do {
    try FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700],
    )
  } catch {
    throw StoreError(.folderNotCreated, path: folder.path(percentEncoded: false))
  }
}

/// Puts a finished file, or a folder's list of files, on the disk for good.
func flush(_ url: URL) throws(StoreError) {
  let path = url.path(percentEncoded: false)
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw StoreError(StoreError.Cause(system: errno), path: path) }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 else { throw StoreError(.inputOutput, path: path) }
}

/// Gives a file another name in its folder, in the place of one that has that name.
func move(_ file: URL, to other: URL) throws(StoreError) {
  let path = other.path(percentEncoded: false)
  guard rename(file.path(percentEncoded: false), path) == 0 else {
    throw StoreError(StoreError.Cause(system: errno), path: path)
  }
}

/// Removes a file, which may be gone already.
func removeFile(_ url: URL) throws(StoreError) {
  let path = url.path(percentEncoded: false)
  guard unlink(path) == 0 || errno == ENOENT else {
    throw StoreError(StoreError.Cause(system: errno), path: path)
  }
}

extension URL {
  /// The same path with more letters at its end, as SQLite names the files beside a database.
  func beside(_ suffix: String) -> URL {
    deletingLastPathComponent().appending(path: lastPathComponent + suffix)
  }

  var isThere: Bool { FileManager.default.fileExists(atPath: path(percentEncoded: false)) }
}

extension StoreError.Cause {
  /// What a call of the system failed with, its `errno`.
  init(system code: Int32) {
    self =
      switch code {
      case EACCES, EPERM, EROFS: .readOnly
      case ENOSPC, EDQUOT: .diskFull
      case EIO: .inputOutput
      default: .cannotOpen
      }
  }
}
