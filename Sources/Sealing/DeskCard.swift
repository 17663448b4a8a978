import CSodium
import Foundation

/// What others need to seal something for a desk and to know its signature: two public keys.
public struct DeskCard: Hashable, Codable, Sendable {
  /// X25519, 32 bytes.
  public let exchange: Data
  /// Ed25519, 32 bytes.
  public let signing: Data

  init(exchange: Data, signing: Data) {
    self.exchange = exchange
    self.signing = signing
  }

  /// Thirty digits in groups of five, to be compared over the telephone: a hundred bits of BLAKE2b.
  public var fingerprint: String {
    var hash = [UInt8](repeating: 0, count: 48)
    let input = Array("luotsi-desk/1".utf8) + exchange + signing
    crypto_generichash(&hash, hash.count, input, UInt64(input.count), nil, 0)
    return stride(from: 0, to: 48, by: 8).map { start in
      let number = hash[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 100_000
      let digits = String(number)
      return String(repeating: "0", count: 5 - digits.count) + digits
    }.joined(separator: " ")
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    exchange = try values.decode(Data.self, forKey: .exchange)
    signing = try values.decode(Data.self, forKey: .signing)
    guard exchange.count == Self.keyCount, signing.count == Self.keyCount else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "not two keys")
      )
    }
  }

  static let keyCount = 32
}
