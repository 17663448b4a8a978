import CZstd

/// An original document as it is kept: a zstd frame that states its size.
enum PackedText {
  /// Level 1 packs a register's document to a third; higher levels take several times as long for a
  /// few per cent more.
  private static let level: CInt = 1

  static func bound(of count: Int) -> Int { ZSTD_compressBound(count) }

  /// Packs into `room`, which has at least ``bound(of:)`` bytes.
  /// - Returns: how many bytes of it the packed text takes.
  static func pack(
    _ text: UnsafeRawBufferPointer,
    into room: UnsafeMutableRawBufferPointer,
    with context: OpaquePointer,
  ) -> Int {
    let count = ZSTD_compressCCtx(
      context,
      room.baseAddress,
      room.count,
      text.baseAddress,
      text.count,
      level,
    )
    precondition(ZSTD_isError(count) == 0, "the room is too small")
    return count
  }

  /// Nil when `packed` is no such frame.
  static func unpack(_ packed: [UInt8]) -> [UInt8]? {
    let stated = ZSTD_getFrameContentSize(packed, packed.count)
    guard stated <= 64_000_000 else { return nil }
    let size = Int(stated)
    return [UInt8](unsafeUninitializedCapacity: size) { room, count in
      let written = ZSTD_decompress(room.baseAddress, size, packed, packed.count)
      count = ZSTD_isError(written) == 0 ? written : 0
    }
  }
}
