import CSodium

/// Bytes that are kept out of swap and core dumps where the system allows, between pages that stop
/// a program reading past them, and that are wiped when the last holder lets go.
public final class SecretBytes: @unchecked Sendable {
  // Safe to share: written before `init` returns and protected against writing from then on.
  private let memory: UnsafeMutablePointer<UInt8>
  let count: Int

  /// Lets `fill` write all `count` bytes.
  init(
    count: Int,
    fill: (UnsafeMutablePointer<UInt8>) throws(SealingError) -> Void,
  ) throws(SealingError) {
    guard sodiumIsReady else { throw .unavailable }
    guard let memory = sodium_malloc(max(1, count)) else { throw .noMemory }
    self.memory = memory.bindMemory(to: UInt8.self, capacity: max(1, count))
    self.count = count
    do {
      try fill(self.memory)
    } catch {
      sodium_free(memory)
      throw error
    }
    sodium_mprotect_readonly(memory)
  }

  convenience init(_ bytes: some Collection<UInt8>) throws(SealingError) {
    try self.init(count: bytes.count) { memory in
      for (offset, byte) in bytes.enumerated() { memory[offset] = byte }
    }
  }

  deinit { sodium_free(memory) }

  func read<Value, Failure: Error>(
    _ body: (UnsafePointer<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try body(memory)
  }
}

/// Started once, by whoever asks first.
let sodiumIsReady = sodium_init() >= 0

/// As many bytes as asked for, which nobody can foresee.
func randomBytes(_ count: Int) throws(SealingError) -> [UInt8] {
  guard sodiumIsReady else { throw .unavailable }
  var bytes = [UInt8](repeating: 0, count: count)
  randombytes_buf(&bytes, count)
  return bytes
}
