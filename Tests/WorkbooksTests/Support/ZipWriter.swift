/// Writes zip archives: just enough of the format to build the files that tests read.
struct ZipWriter {
  /// One file in the archive as its headers describe it; they need not tell the truth.
  struct Entry {
    let name: String
    /// As it lies in the archive.
    let packed: [UInt8]
    var isDeflated = false
    var isLocked = false
    let checksum: UInt32
    let size: Int
  }

  private var content: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ text: String) {
    let bytes = Array(text.utf8)
    add(Entry(name: name, packed: bytes, checksum: crc32(bytes), size: bytes.count))
  }

  mutating func add(_ entry: Entry) {
    let offset = content.count
    let common: [UInt8] =
      [20, 0] + little(entry.isLocked ? 1 : 0, 2) + little(entry.isDeflated ? 8 : 0, 2)
      + [0, 0, 0x21, 0] + little(Int(entry.checksum), 4) + little(entry.packed.count, 4)
      + little(entry.size, 4) + little(entry.name.utf8.count, 2) + [0, 0]
    content += [0x50, 0x4B, 3, 4] + common + Array(entry.name.utf8) + entry.packed
    directory +=
      [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 10) + little(offset, 4)
      + Array(entry.name.utf8)
    count += 1
  }

  var archive: [UInt8] {
    content + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(count, 2) + little(count, 2)
      + little(directory.count, 4) + little(content.count, 4) + [0, 0]
  }
}

private func little(_ number: Int, _ width: Int) -> [UInt8] {
  (0..<width).map { UInt8(number >> (8 * $0) & 0xFF) }
}

private func crc32(_ bytes: [UInt8]) -> UInt32 {
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }
  return ~crc
}
