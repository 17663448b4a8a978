import CSodium
import Foundation

/// A key of 256 bits that seals documents: nobody without it can read one, or change one unnoticed.
///
/// XChaCha20-Poly1305 with a random nonce of 192 bits for each document, so that no number of
/// documents wears a key out (draft-irtf-cfrg-xchacha-03).
public struct SealingKey: Sendable {
  let bytes: SecretBytes

  public static func random() throws(SealingError) -> SealingKey {
    SealingKey(
      bytes: try SecretBytes(count: byteCount) { memory in
        randombytes_buf(memory, byteCount)
      }
    )
  }

  /// A key for another use, named by eight ASCII letters, from which this one cannot be found.
  public func subkey(for use: StaticString) throws(SealingError) -> SealingKey {
    precondition(use.utf8CodeUnitCount == Int(crypto_kdf_CONTEXTBYTES), "eight letters")
    let use = Array("\(use)".utf8).map { CChar(bitPattern: $0) }
    return SealingKey(
      bytes: try SecretBytes(count: Self.byteCount) { memory in
        bytes.read { key in
          _ = crypto_kdf_derive_from_key(
            memory,
            Self.byteCount,
            1,
            use,
            key,
          )
        }
      }
    )
  }

  /// Seals `plain`, which afterwards opens for the same `context` alone: what it belongs to, such
  /// as the row of a table, which is not kept.
  ///
  /// The length of what comes out tells which of a few sizes the plain text has, not its length.
  public func seal(_ plain: Data, for context: String) throws(SealingError) -> Data {
    let padded = padded(plain)
    let nonce = try randomBytes(Self.nonceCount)
    var sealed = [UInt8](repeating: 0, count: padded.count + Self.tagCount)
    bytes.read { key in
      _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
        &sealed,
        nil,
        padded,
        UInt64(padded.count),
        Array(context.utf8),
        UInt64(context.utf8.count),
        nil,
        nonce,
        key,
      )
    }
    return Data([Self.format] + nonce + sealed)
  }

  /// Opens what ``seal(_:for:)`` gave for the same context; `damaged` when a bit of it, its context
  /// or the key is another one.
  public func open(_ sealed: Data, for context: String) throws(SealingError) -> Data {
    guard let format = sealed.first else { throw .damaged }
    guard format == Self.format else { throw .unknownFormat(format) }
    let nonce = Array(sealed.dropFirst().prefix(Self.nonceCount))
    let text = Array(sealed.dropFirst(1 + Self.nonceCount))
    guard text.count > Self.tagCount else { throw .damaged }
    var padded = [UInt8](repeating: 0, count: text.count - Self.tagCount)
    let isWhole = bytes.read { key in
      crypto_aead_xchacha20poly1305_ietf_decrypt(
        &padded,
        nil,
        nil,
        text,
        UInt64(text.count),
        Array(context.utf8),
        UInt64(context.utf8.count),
        nonce,
        key,
      ) == 0
    }
    guard isWhole else { throw .damaged }
    return try unpadded(padded)
  }

  /// A name for `data` that only holders of the key can make: keyed BLAKE2b, 32 bytes.
  public func mark(_ data: Data) -> Data {
    var mark = [UInt8](repeating: 0, count: 32)
    bytes.read { key in
      _ = crypto_generichash(
        &mark,
        mark.count,
        Array(data),
        UInt64(data.count),
        key,
        Self.byteCount,
      )
    }
    return Data(mark)
  }

  static let byteCount = 32
  private static let format: UInt8 = 1
  private static let nonceCount = 24
  private static let tagCount = 16
}
