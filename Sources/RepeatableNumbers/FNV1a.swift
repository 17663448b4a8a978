/// A hash in 64 bits that is the same in every run of the program, which Swift's own is not.
///
/// It detects change, not forgery.
/// - SeeAlso: Fowler, Noll, Vo: FNV-1a, 64 bits (RFC 9923).
package struct FNV1a: Sendable {
  @usableFromInline package var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package init(_ text: String) { add(text.utf8) }

  @inlinable
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  /// 16 lower-case digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
