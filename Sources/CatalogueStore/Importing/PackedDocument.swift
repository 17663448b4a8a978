import CZstd
import RepeatableNumbers

/// An original document as it is kept, with the digest by which a change is told.
struct PackedDocument: Sendable {
  let digest: Int
  let bytes: [UInt8]
}

/// Packs documents one after another; each thread has one of its own.
final class DocumentPacker {
  private let context: OpaquePointer

  init() throws {
    guard let context = ZSTD_createCCtx() else {
      throw CatalogueError.Cause.unexpected(detail: "no memory is left")
    }
    self.context = context
  }

  deinit { ZSTD_freeCCtx(context) }

  func pack(_ text: UnsafeRawBufferPointer) -> PackedDocument {
    var hash = FNV1a()
    hash.add(text.assumingMemoryBound(to: UInt8.self))
    let most = PackedText.bound(of: text.count)
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { room, count in
      count = PackedText.pack(text, into: UnsafeMutableRawBufferPointer(room), with: context)
    }
    return PackedDocument(digest: Int(Int64(bitPattern: hash.value)), bytes: bytes)
  }
}
