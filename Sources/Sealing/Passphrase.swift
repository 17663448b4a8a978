import CSodium
import Foundation

/// What an advisor types to open a store.
public struct Passphrase: Sendable {
  /// UTF-8 of its compatibility composition (NFKC), so that an "ä" of any keyboard is the same.
  let bytes: SecretBytes
  /// Characters, as a person counts them.
  public let length: Int

  /// Fewer characters are refused where a passphrase is chosen, as NIST SP 800-63B-4 § 3.1.1.2
  /// asks where nothing else protects.
  public static let shortest = 15

  public init(_ text: String) throws(SealingError) {
    bytes = try SecretBytes(Array(text.precomposedStringWithCompatibilityMapping.utf8))
    length = text.count
  }

  /// Whether it may be chosen: long enough, and not one or two characters over and over.
  public var isStrongEnough: Bool {
    length >= Self.shortest
      && bytes.read { Set(UnsafeBufferPointer(start: $0, count: bytes.count)).count > 4 }
  }
}
