import CZip
import Foundation

/// A file in an archive that is open.
struct ZipEntry {
  /// Its name in the archive, with the folders it stands in.
  let name: String
  let place: DocumentPlace
  /// What the archive says that it unpacks to; nil where it does not say.
  let bytes: Int?
  fileprivate let file: OpaquePointer

  /// Unpacks the next bytes into `room`; 0 at the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = zip_fread(file, room.baseAddress, UInt64(room.count))
    guard count >= 0 else { throw DocumentFault(.corruptEntry, at: place) }
    return Int(count)
  }
}

/// Opens each file of an archive that has one of the endings, hidden ones apart.
func forEachZipEntry(
  of path: String,
  endings: [String],
  _ body: (ZipEntry) throws -> Void,
) throws {
  var code: CInt = 0
  guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
    throw DocumentFault(.notAnArchive, at: DocumentPlace(file: path, line: 1))
  }
  defer { zip_discard(archive) }
  for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
    guard let name = zip_get_name(archive, index, 0).map({ String(cString: $0) }) else { continue }
    guard !isHidden(name), endings.contains(where: { name.lowercased().hasSuffix(".\($0)") })
    else { continue }
    let place = DocumentPlace(file: "\(path) > \(name)", line: 1)
    guard let file = zip_fopen_index(archive, index, 0) else {
      let reason = zip_error_code_zip(zip_get_error(archive))
      throw DocumentFault(reason == ZIP_ER_NOPASSWD ? .lockedArchive : .corruptEntry, at: place)
    }
    defer { zip_fclose(file) }
    var status = zip_stat_t()
    let isStated =
      zip_stat_index(archive, index, 0, &status) == 0
      && status.valid & UInt64(ZIP_STAT_SIZE) != 0
    let bytes = isStated ? Int(clamping: status.size) : nil
    try body(ZipEntry(name: name, place: place, bytes: bytes, file: file))
  }
}

private func isHidden(_ name: String) -> Bool {
  name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
}

/// A file unpacked from an archive.
public struct UnpackedFile {
  /// The archive and the file in it, as a report shows them.
  public let path: String
  /// Without the folders it stands in.
  public let name: String
  public let bytes: Data
}

/// Unpacks one after another the files of an archive that have an ending, whole.
///
/// - Throws: ``DocumentFault``; `tooLargeUnpacked` for a file of more than `most` bytes, before more
///   than that is in memory, whatever the archive says of it.
public func unpackFiles(
  of path: String,
  ending: String,
  most: Int,
  _ body: (UnpackedFile) throws -> Void,
) throws {
  try forEachZipEntry(of: path, endings: [ending]) { entry in
    let tooLarge = DocumentFault(.tooLargeUnpacked(most: most), at: entry.place)
    if let bytes = entry.bytes, bytes > most { throw tooLarge }
    var unpacked = Data()
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { room.deallocate() }
    while case let count = try entry.read(into: room), count > 0 {
      guard unpacked.count + count <= most else { throw tooLarge }
      unpacked.append(contentsOf: room[..<count])
    }
    let name = entry.name.split(separator: "/").last.map(String.init) ?? entry.name
    try body(UnpackedFile(path: entry.place.file, name: name, bytes: unpacked))
  }
}
