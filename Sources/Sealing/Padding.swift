import Foundation

/// Adds a mark for the end and zeros up to one of a few sizes, so that a sealed text's length tells
/// little of how much was said: ISO/IEC 7816-4 to the next power of two from 256 bytes to 16 KiB,
/// then to the next 16 KiB.
func padded(_ plain: Data) -> [UInt8] {
  var bytes = [UInt8](plain)
  bytes.append(endMark)
  bytes.append(contentsOf: repeatElement(0, count: paddedCount(bytes.count) - bytes.count))
  return bytes
}

func unpadded(_ bytes: [UInt8]) throws(SealingError) -> Data {
  guard let end = bytes.lastIndex(where: { $0 != 0 }), bytes[end] == endMark else {
    throw .damaged
  }
  return Data(bytes[..<end])
}

private func paddedCount(_ count: Int) -> Int {
  let largest = 16_384
  if count > largest { return (count + largest - 1) / largest * largest }
  var size = 256
  while size < count { size *= 2 }
  return size
}

private let endMark: UInt8 = 0x80
