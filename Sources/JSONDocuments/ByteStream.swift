import Foundation

/// Gives the bytes of a file, or of every file in an archive that may be JSON, in pieces.
///
/// `body` gets the name of a file as a report shows it, and a piece of it; an empty piece ends a
/// file.
func forEachPiece(
  of path: String,
  _ body: (String, UnsafeRawBufferPointer) throws -> Void,
) throws {
  if path.lowercased().hasSuffix(".zip") {
    try forEachZipEntry(of: path, endings: jsonEndings) { entry in
      try forEachPiece(named: entry.place.file, body, reading: entry.read(into:))
    }
    return
  }
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw unreadable(path) }
  defer { close(descriptor) }
  try forEachPiece(named: path, body) { room in
    while true {
      let count = read(descriptor, room.baseAddress, room.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      return count
    }
  }
}

/// The endings of files that hold JSON documents, archives apart.
public let jsonEndings = ["json", "ndjson", "jsonl"]

private func forEachPiece(
  named name: String,
  _ body: (String, UnsafeRawBufferPointer) throws -> Void,
  reading fill: (UnsafeMutableRawBufferPointer) throws -> Int,
) throws {
  let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
  defer { room.deallocate() }
  while true {
    let count = try fill(room)
    try body(name, UnsafeRawBufferPointer(rebasing: room[..<count]))
    if count == 0 { return }
  }
}

private func unreadable(_ path: String) -> DocumentFault {
  let place = DocumentPlace(file: path, line: 1)
  guard errno != ENOENT else { return DocumentFault(.missing, at: place) }
  return DocumentFault(.unreadable(reason: String(cString: strerror(errno))), at: place)
}
