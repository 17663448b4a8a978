import Foundation

/// The right to change a store, which one program has at a time.
///
/// A lock on the file `….lock` beside the store. The system takes it back when the program ends,
/// however it ends, so that file says nothing by being there and is never removed. One byte in it says
/// that the hold is taken; who lets go in order takes it out.
public final class StoreHold: Sendable {
  private let descriptor: CInt
  /// Whether the program that had the hold before was killed, or lost its power, while it had it.
  public let followsKill: Bool

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
    var mark: UInt8 = 0
    followsKill = pread(opened, &mark, 1, 0) == 1
    mark = UInt8(ascii: "x")
    // Where no mark can be made, as on a full disk, nothing is told the next time.
    _ = pwrite(opened, &mark, 1, 0)
  }

  deinit {
    _ = ftruncate(descriptor, 0)
    close(descriptor)
  }
}

/// The file whose lock is the hold, the same by whatever link the store is reached.
func lockPath(of store: URL) -> String {
  store.resolvingSymlinksInPath().path(percentEncoded: false) + ".lock"
}
