import Foundation

/// A file's bytes, a chunk at a time, so that reading it takes no memory worth measuring.
final class ChunkedFile {
  let count: Int
  private let handle: FileHandle
  private var chunk: [UInt8] = []
  private var start = 0
  private static let chunkSize = 1 << 18

  init(_ file: URL) throws {
    handle = try FileHandle(forReadingFrom: file)
    count = Int(try handle.seekToEnd())
  }

  /// The byte at a position; zero beyond the end.
  func byte(at position: Int) -> UInt8 {
    if position < start || position >= start + chunk.count { load(position) }
    let place = position - start
    return chunk.indices.contains(place) ? chunk[place] : 0
  }

  /// A little-endian number.
  func number(at position: Int, bytes: Int) -> Int {
    (0..<bytes).reversed().reduce(0) { $0 << 8 | Int(byte(at: position + $1)) }
  }

  private func load(_ position: Int) {
    start = position / Self.chunkSize * Self.chunkSize
    chunk = Array(repeating: 0, count: min(Self.chunkSize, max(0, count - start)))
    let read = chunk.withUnsafeMutableBytes {
      pread(handle.fileDescriptor, $0.baseAddress, $0.count, start)
    }
    chunk.removeLast(chunk.count - max(0, read))
  }
}
