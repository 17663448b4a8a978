import CSodium
import Foundation

/// What an advisor types to open a store.
public struct Passphrase: Sendable {
  /// UTF-8 of its compatibility composition (NFKC), so that an "ä" of any keyboard is the same.
  let bytes: SecretBytes
  /// Fewer characters are refused where a passphrase is chosen, as NIST SP 800-63B-4 § 3.1.1.2
  /// asks where nothing else protects.
  public static let shortest = 15

  public init(_ text: String) throws(SealingError) {
    bytes = try SecretBytes(Array(text.precomposedStringWithCompatibilityMapping.utf8))
  }

  /// Whether a text may be chosen: long enough, and not a few characters over and over.
  public static func isStrongEnough(_ text: String) -> Bool {
    text.count >= shortest && Set(text.utf8).count > 4
  }
}
