import CSodium
import Foundation

/// The keys by which other desks know a store: with them it opens what was sealed for it and signs
/// what it sends.
public struct DeskKeys: Sendable {
  /// X25519, secret.
  let exchange: SecretBytes
  /// Ed25519, secret, with its public half behind it.
  let signing: SecretBytes
  public let card: DeskCard

  /// Made of the store's key, so that they are there as long as that is, and nothing more is kept.
  public init(of key: SealingKey) throws(SealingError) {
    var exchangeCard = [UInt8](repeating: 0, count: DeskCard.keyCount)
    var signingCard = [UInt8](repeating: 0, count: DeskCard.keyCount)
    let exchangeSeed = try key.subkey(for: "exchange")
    let signingSeed = try key.subkey(for: "signing1")
    exchange = try SecretBytes(count: Int(crypto_box_SECRETKEYBYTES)) { memory in
      exchangeSeed.bytes.read { seed in
        _ = crypto_box_seed_keypair(&exchangeCard, memory, seed)
      }
    }
    signing = try SecretBytes(count: Int(crypto_sign_SECRETKEYBYTES)) { memory in
      signingSeed.bytes.read { seed in
        _ = crypto_sign_seed_keypair(&signingCard, memory, seed)
      }
    }
    card = DeskCard(exchange: Data(exchangeCard), signing: Data(signingCard))
  }
}
