/// A paste on its way, up to the sequence that ends it.
struct Paste {
  /// Far more than any field takes; what comes beyond is dropped, so that no paste fills the memory.
  static let mostBytes = 256 * 1024

  private var bytes: [UInt8] = []
  /// How many bytes of the ending have come.
  private var matched = 0

  /// Takes a byte; true when it is the last one of the ending.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == ending[matched] {
      matched += 1
      guard matched == ending.count else { return false }
      matched = 0
      return true
    }
    keep(ending[..<matched])
    matched = 0
    // Escape stands in the ending once, at its start: no other part of it can begin anew here.
    if byte == escape { matched = 1 } else { keep([byte]) }
    return false
  }

  /// What has come since the last call; nil when nothing has.
  mutating func text() -> String? {
    defer { bytes = [] }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  var isEmpty: Bool { bytes.isEmpty && matched == 0 }

  /// Whether the Escape key alone has been pressed, as by somebody whose keys do nothing.
  var isAtLoneEscape: Bool { bytes.isEmpty && matched == 1 }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes += more.prefix(max(0, Self.mostBytes - bytes.count))
  }
}

private let ending = Array("\u{1B}[201~".utf8)
