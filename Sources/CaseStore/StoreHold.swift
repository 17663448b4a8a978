import Foundation

/// The right to change a store, which one program has at a time.
///
/// A lock on the file `….lock` beside the store. The system takes it back when the program ends,
/// however it ends, so that file says nothing by being there and is never removed.
public final class StoreHold: Sendable {
  private let descriptor: CInt

  /// Takes the hold without waiting for it, and creates the store's folder as needed.
  ///
  /// - Throws: `heldByAnother` while another program, or another value, has it.
  public init(of store: URL) throws(StoreError) {
    try createFolder(of: store)
    let path = lockPath(of: store)
    let opened = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw StoreError(StoreError.Cause(system: errno), path: path) }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(opened)
      guard reason == EWOULDBLOCK else {
        throw StoreError(StoreError.Cause(system: reason), path: path)
      }
      throw StoreError(.heldByAnother, path: store.path(percentEncoded: false))
    }
    descriptor = opened
  }

  deinit { close(descriptor) }
}

/// The file whose lock is the hold, the same by whatever link the store is reached.
func lockPath(of store: URL) -> String {
  store.resolvingSymlinksInPath().path(percentEncoded: false) + ".lock"
}
