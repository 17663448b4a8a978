import CZip
import Foundation

/// A zip file in memory, read part by part.
///
/// Sizes that the file states about itself are not believed: unpacking stops at the limits.
final class ZipArchive {
  private let handle: OpaquePointer
  private let fileBytes: Int
  private var unpackedBytes = 0

  /// Nil when the bytes are no zip file or it is cut short.
  init?(_ bytes: [UInt8]) {
    // libzip frees this copy together with the source.
    guard let copy = malloc(max(bytes.count, 1)) else { return nil }
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { memcpy(copy, start, source.count) }
    }
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      free(copy)
      return nil
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      return nil
    }
    self.handle = handle
    fileBytes = bytes.count
  }

  deinit { zip_discard(handle) }

  func contains(_ part: String) -> Bool { index(of: part) != nil }

  func bytes(of part: String) throws(PartFault) -> [UInt8] {
    guard let index = index(of: part) else { throw .absent }
    guard let file = zip_fopen_index(handle, index, 0) else {
      let code = zip_error_code_zip(zip_get_error(handle))
      throw code == ZIP_ER_NOPASSWD ? .locked : .corrupt
    }
    defer { zip_fclose(file) }
    let most = max(packedBytes(of: index) * Limit.packingRatio.value, Limit.ratioFloor)
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_fread(file, &chunk, UInt64(chunk.count)))
      guard count >= 0 else { throw .corrupt }
      guard count > 0 else { return content }
      content.append(contentsOf: chunk[..<count])
      unpackedBytes += count
      guard content.count <= most else { throw .overLimit(.packingRatio) }
      guard content.count <= Limit.partBytes.value else { throw .overLimit(.partBytes) }
      guard unpackedBytes <= Limit.unpackedBytes.value else { throw .overLimit(.unpackedBytes) }
    }
  }

  /// As stated, but no more than the whole file.
  private func packedBytes(of index: UInt64) -> Int {
    var entry = zip_stat_t()
    zip_stat_init(&entry)
    guard zip_stat_index(handle, index, 0, &entry) == 0 else { return fileBytes }
    return Int(min(entry.comp_size, UInt64(fileBytes)))
  }

  private func index(of part: String) -> UInt64? {
    let index = zip_name_locate(handle, part, zip_flags_t(ZIP_FL_NOCASE))
    return index < 0 ? nil : UInt64(index)
  }
}
