/// Blanks packed by deflate with its fixed codes, of as many bytes as asked for or a few more.
///
/// With no `extra` blanks spelt out after every 258 copied ones, it unpacks to 159 times its size.
struct DeflatedRun {
  let packed: [UInt8]
  let size: Int

  init(atLeast wanted: Int, extra: Int = 0) {
    var bits = BitWriter()
    bits.put(0b011, width: 3)
    bits.putCode(blank, width: 8)
    var size = 1
    while size < wanted {
      // Copy 258 bytes from one byte back.
      bits.putCode(0b1100_0101, width: 8)
      bits.putCode(0, width: 5)
      for _ in 0..<extra { bits.putCode(blank, width: 8) }
      size += 258 + extra
    }
    bits.putCode(0, width: 7)
    packed = bits.bytes
    self.size = size
  }
}

/// The fixed code of a byte below 144 is 48 higher.
private let blank = 0x20 + 0x30

private struct BitWriter {
  private var done: [UInt8] = []
  private var pending = 0
  private var count = 0

  /// Data go in from the lowest bit on.
  mutating func put(_ value: Int, width: Int) {
    for index in 0..<width {
      pending |= (value >> index & 1) << count
      count += 1
      if count == 8 {
        done.append(UInt8(pending))
        pending = 0
        count = 0
      }
    }
  }

  /// Huffman codes go in from the highest bit on.
  mutating func putCode(_ code: Int, width: Int) {
    for index in (0..<width).reversed() { put(code >> index & 1, width: 1) }
  }

  var bytes: [UInt8] { count == 0 ? done : done + [UInt8(pending)] }
}
