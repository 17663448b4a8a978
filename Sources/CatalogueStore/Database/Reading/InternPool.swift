import Glibc

/// Values made once for each distinct text, so that equal texts share one value.
///
/// A dictionary would need a string before it could look anything up.
struct InternPool<Value> {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let count: Int
  }

  private var entries: [Entry] = []
  private var values: [Value] = []
  private var bytes: [UInt8] = []
  /// One more than an index of `entries`; 0 is free.
  ///
  /// The count is a power of two.
  private var slots = [Int32](repeating: 0, count: 64)

  /// The value of `text`, which `make` is asked for the first time.
  mutating func value(
    of text: UnsafeRawBufferPointer,
    make: (UnsafeRawBufferPointer) throws -> Value,
  ) rethrows -> Value {
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, matches(entries[index], text) { return values[index] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let value = try make(text)
    entries.append(Entry(hash: hash, start: bytes.count, count: text.count))
    values.append(value)
    bytes.append(contentsOf: text)
    slots[slot] = Int32(entries.count)
    if entries.count * 2 > slots.count { widen() }
    return value
  }

  private func matches(_ entry: Entry, _ text: UnsafeRawBufferPointer) -> Bool {
    guard entry.count == text.count else { return false }
    guard let wanted = text.baseAddress else { return true }
    return bytes.withUnsafeBytes { all in
      all.baseAddress.map { memcmp($0 + entry.start, wanted, entry.count) == 0 } ?? false
    }
  }

  private mutating func widen() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index + 1)
    }
  }

  /// Eight bytes at a time; only ever compared within one run.
  private static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 <= text.count {
      mix(&hash, text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var tail: UInt64 = 0
    while offset < text.count {
      tail = tail << 8 | UInt64(text[offset])
      offset += 1
    }
    mix(&hash, tail)
    return hash
  }

  private static func mix(_ hash: inout UInt64, _ word: UInt64) {
    let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    hash = product.high ^ product.low
  }
}
