import Glibc

/// A C file of its own on a descriptor, which stays the caller's.
func openFile(
  _ descriptor: Int32,
  _ mode: String,
) throws(TerminalError) -> UnsafeMutablePointer<FILE> {
  let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
  guard copy >= 0 else { throw .system(errno) }
  guard let file = fdopen(copy, mode) else {
    let code = errno
    close(copy)
    throw .system(code)
  }
  return file
}
