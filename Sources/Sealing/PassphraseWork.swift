import CSodium
import Foundation

/// How much work and memory it takes to try one passphrase: Argon2id, RFC 9106.
public struct PassphraseWork: Equatable, Sendable {
  public let passes: Int
  /// KiB.
  public let memory: Int

  /// 128 MiB and three passes: twice the memory that RFC 9106 § 4 recommends where it is scarce,
  /// about a third of a second on an ordinary laptop.
  public static let standard = PassphraseWork(unchecked: 3, memory: 131_072)

  /// The least that the library does: for invented clients and tests, where nothing is to protect.
  public static let least = PassphraseWork(unchecked: 1, memory: 8)

  private init(unchecked passes: Int, memory: Int) {
    self.passes = passes
    self.memory = memory
  }

  /// - Throws: `parametersOutOfBounds` above 1 GiB or 16 passes, as a file from elsewhere could
  ///   otherwise keep a machine busy without end.
  public init(passes: Int, memory: Int) throws(SealingError) {
    guard (1...16).contains(passes), (8...1_048_576).contains(memory) else {
      throw .parametersOutOfBounds
    }
    self.init(unchecked: passes, memory: memory)
  }

  /// The key that `passphrase` gives with `salt`.
  func key(from passphrase: Passphrase, salt: Data) throws(SealingError) -> SealingKey {
    guard salt.count == Self.saltCount else { throw .damaged }
    let bytes = try SecretBytes(count: SealingKey.byteCount) { memory throws(SealingError) in
      let result = passphrase.bytes.read { typed in
        crypto_pwhash(
          memory,
          UInt64(SealingKey.byteCount),
          UnsafeRawPointer(typed).assumingMemoryBound(to: CChar.self),
          UInt64(passphrase.bytes.count),
          Array(salt),
          UInt64(passes),
          self.memory * 1024,
          crypto_pwhash_ALG_ARGON2ID13,
        )
      }
      guard result == 0 else { throw .noMemory }
    }
    return SealingKey(bytes: bytes)
  }

  static let saltCount = 16
}
