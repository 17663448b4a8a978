import CSodium
import Foundation

/// A key to be printed once and kept in a safe place, for the day when a passphrase is forgotten.
///
/// 130 random bits as 26 letters and digits, with four more by which a slip of the pen is noticed;
/// so many that no work is needed to protect it.
public struct RecoveryKey: Sendable {
  /// Six groups of five, without letters that look like digits (Crockford's base 32).
  public let text: String

  public static func random() throws(SealingError) -> RecoveryKey {
    let symbols = try randomBytes(symbolCount).map { alphabet[Int($0 % 32)] }
    return RecoveryKey(symbols: symbols + checkSymbols(of: symbols))
  }

  /// Reads what a person copied from paper: small letters, and O, I and L for the digits they look
  /// like, are understood.
  ///
  /// Nil when letters are missing or one of them is wrong.
  public init?(_ text: String) {
    var symbols: [Character] = []
    for character in text.uppercased() where character != "-" && !character.isWhitespace {
      switch character {
      case "O": symbols.append("0")
      case "I", "L": symbols.append("1")
      default:
        guard Self.alphabet.contains(character) else { return nil }
        symbols.append(character)
      }
    }
    guard symbols.count == Self.symbolCount + Self.checkCount,
      Self.checkSymbols(of: Array(symbols.prefix(Self.symbolCount)))
        == Array(symbols.suffix(Self.checkCount))
    else { return nil }
    self.init(symbols: symbols)
  }

  private init(symbols: [Character]) {
    text = stride(from: 0, to: symbols.count, by: 5)
      .map { String(symbols[$0..<min($0 + 5, symbols.count)]) }
      .joined(separator: "-")
  }

  func key() throws(SealingError) -> SealingKey {
    let letters = Array(text.utf8)
    return SealingKey(
      bytes: try SecretBytes(count: SealingKey.byteCount) { memory in
        _ = crypto_generichash(
          memory,
          SealingKey.byteCount,
          letters,
          UInt64(letters.count),
          nil,
          0,
        )
      }
    )
  }

  private static func checkSymbols(of symbols: [Character]) -> [Character] {
    var hash = [UInt8](repeating: 0, count: 16)
    let letters = Array(String(symbols).utf8)
    crypto_generichash(&hash, hash.count, letters, UInt64(letters.count), nil, 0)
    return hash.prefix(checkCount).map { alphabet[Int($0 % 32)] }
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let symbolCount = 26
  private static let checkCount = 4
}
