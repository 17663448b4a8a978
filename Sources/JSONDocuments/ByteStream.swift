import CZip
import Foundation

/// Gives the bytes of a file, or of every file in an archive, in pieces.
///
/// `body` gets the name of a file as a report shows it, and a piece of it; an empty piece ends a
/// file.
func forEachPiece(
  of path: String,
  _ body: (String, UnsafeRawBufferPointer) throws -> Void,
) throws {
  if path.lowercased().hasSuffix(".zip") {
    try forEachArchivedPiece(of: path, body)
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

/// Of what stands in an archive, only what may be JSON.
private func forEachArchivedPiece(
  of path: String,
  _ body: (String, UnsafeRawBufferPointer) throws -> Void,
) throws {
  var code: CInt = 0
  guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
    throw DocumentFault(.notAnArchive, at: DocumentPlace(file: path, line: 1))
  }
  defer { zip_discard(archive) }
  for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
    guard let entry = zip_get_name(archive, index, 0).map({ String(cString: $0) }) else { continue }
    guard isJSONName(entry) else { continue }
    let name = "\(path) > \(entry)"
    let place = DocumentPlace(file: name, line: 1)
    guard let file = zip_fopen_index(archive, index, 0) else {
      let reason = zip_error_code_zip(zip_get_error(archive))
      throw DocumentFault(reason == ZIP_ER_NOPASSWD ? .lockedArchive : .corruptEntry, at: place)
    }
    defer { zip_fclose(file) }
    try forEachPiece(named: name, body) { room in
      let count = zip_fread(file, room.baseAddress, UInt64(room.count))
      guard count >= 0 else { throw DocumentFault(.corruptEntry, at: place) }
      return Int(count)
    }
  }
}

/// The endings of files that hold JSON documents, archives apart.
public let jsonEndings = ["json", "ndjson", "jsonl"]

private func isJSONName(_ name: String) -> Bool {
  let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  return !isHidden && jsonEndings.contains { name.lowercased().hasSuffix(".\($0)") }
}

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
