import CSodium
import Foundation

/// A file from one desk for another: nobody else reads it, and nobody else can have written it.
///
/// A random key, sealed for the recipient (X25519 sealed box), seals the rest: the sender's card, a
/// signature (Ed25519) and the body. The signature names the recipient, so that what was sent to one
/// desk cannot be passed on to another as if it were meant for that.
public enum SealedTransfer {
  /// Why a file gave nothing.
  public enum Fault: Error, Equatable, Sendable {
    case notATransfer
    /// Written by a later program.
    case newerFormat
    /// Sealed for another desk, or the part that says for whom was changed.
    case forAnotherDesk
    /// Changed, cut short, or not signed by whom it names.
    case damaged
    case cannotSeal(SealingError)
  }

  private static let family = Data("luotsi-transfer/".utf8)
  private static let head = Data("luotsi-transfer/1\n".utf8)
  private static let boxCount = DeskCard.keyCount + crypto_box_sealbytes()
  private static let signatureCount = Int(crypto_sign_BYTES)

  public static func seal(
    _ body: Data,
    from sender: DeskKeys,
    to recipient: DeskCard,
  ) throws(Fault) -> Data {
    do throws(SealingError) {
      let key = try SealingKey.random()
      var box = [UInt8](repeating: 0, count: boxCount)
      key.bytes.read { bytes in
        _ = crypto_box_seal(&box, bytes, UInt64(SealingKey.byteCount), Array(recipient.exchange))
      }
      let signature = sign(signedText(body, for: recipient), with: sender)
      let plain = sender.card.exchange + sender.card.signing + signature + body
      return head + box + (try key.seal(plain, for: context(recipient)))
    } catch {
      throw .cannotSeal(error)
    }
  }

  /// What was sealed for the desk, and whose signature is on it; whether that desk is to be trusted
  /// is for the caller to say.
  public static func open(
    _ file: Data,
    by recipient: DeskKeys,
  ) throws(Fault) -> (body: Data, sender: DeskCard) {
    guard file.starts(with: head) else {
      throw file.starts(with: family) ? .newerFormat : .notATransfer
    }
    let rest = file.dropFirst(head.count)
    guard rest.count > boxCount else { throw .damaged }
    let key = try openBox(Array(rest.prefix(boxCount)), by: recipient)
    let plain: Data
    do throws(SealingError) {
      plain = try key.open(Data(rest.dropFirst(boxCount)), for: context(recipient.card))
    } catch {
      throw .damaged
    }
    let cardCount = 2 * DeskCard.keyCount
    guard plain.count >= cardCount + signatureCount else { throw .damaged }
    let sender = DeskCard(
      exchange: Data(plain.prefix(DeskCard.keyCount)),
      signing: Data(plain.dropFirst(DeskCard.keyCount).prefix(DeskCard.keyCount)),
    )
    let signature = Array(plain.dropFirst(cardCount).prefix(signatureCount))
    let body = Data(plain.dropFirst(cardCount + signatureCount))
    let text = Array(signedText(body, for: recipient.card))
    let isSigned =
      crypto_sign_verify_detached(signature, text, UInt64(text.count), Array(sender.signing)) == 0
    guard isSigned else { throw .damaged }
    return (body, sender)
  }

  private static func openBox(
    _ box: [UInt8],
    by recipient: DeskKeys,
  ) throws(Fault) -> SealingKey {
    var isOpen = false
    let bytes: SecretBytes
    do throws(SealingError) {
      bytes = try SecretBytes(count: SealingKey.byteCount) { memory in
        recipient.exchange.read { secret in
          isOpen =
            crypto_box_seal_open(
              memory,
              box,
              UInt64(box.count),
              Array(recipient.card.exchange),
              secret,
            ) == 0
        }
      }
    } catch {
      throw .cannotSeal(error)
    }
    guard isOpen else { throw .forAnotherDesk }
    return SealingKey(bytes: bytes)
  }

  private static func sign(_ text: Data, with keys: DeskKeys) -> Data {
    var signature = [UInt8](repeating: 0, count: signatureCount)
    keys.signing.read { secret in
      _ = crypto_sign_detached(&signature, nil, Array(text), UInt64(text.count), secret)
    }
    return Data(signature)
  }

  private static func signedText(_ body: Data, for recipient: DeskCard) -> Data {
    head + recipient.exchange + recipient.signing + body
  }

  private static func context(_ recipient: DeskCard) -> String {
    "luotsi-transfer/1|\(recipient.exchange.base64EncodedString())"
  }
}
