import Foundation

/// The bytes of a file, read no further than the limit; never of a folder.
func fileBytes(of path: String) throws(WorkbookError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw failure(errno, reading: path) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw failure(errno, reading: path) }
    guard count > 0 else { return bytes }
    bytes.append(contentsOf: chunk[..<count])
    guard bytes.count <= Limit.fileBytes.value else {
      throw .overLimit(file: path, sheet: nil, .fileBytes)
    }
  }
}

/// The names in a folder.
func fileNames(in folder: String) throws(WorkbookError) -> [String] {
  guard let stream = opendir(folder) else { throw failure(errno, reading: folder) }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
      field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    names.append(name)
  }
  return names.sorted()
}

func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

private func failure(_ code: Int32, reading path: String) -> WorkbookError {
  switch code {
  case ENOENT, ENOTDIR: .missing(file: path)
  case EACCES, EPERM: .notPermitted(file: path)
  default: .unreadable(file: path, reason: String(cString: strerror(code)))
  }
}
