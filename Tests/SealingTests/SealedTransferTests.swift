import Foundation
import Testing

@testable import Sealing

@Suite("What one desk seals for another, only that one opens, and only as it was sent")
struct SealedTransferTests {
  let sender: DeskKeys
  let recipient: DeskKeys
  let body = Data("luottamuksellista".utf8)

  init() throws {
    sender = try DeskKeys(of: .random())
    recipient = try DeskKeys(of: .random())
  }

  private func sealed() throws -> Data {
    try SealedTransfer.seal(body, from: sender, to: recipient.card)
  }

  private func fault(_ file: Data, by keys: DeskKeys) -> SealedTransfer.Fault? {
    do throws(SealedTransfer.Fault) {
      _ = try SealedTransfer.open(file, by: keys)
      return nil
    } catch {
      return error
    }
  }

  @Test func `the recipient gets the body and knows who sent it`() throws {
    let opened = try SealedTransfer.open(sealed(), by: recipient)
    #expect(opened.body == body)
    #expect(opened.sender == sender.card)
  }

  @Test func `an empty body and a large one come out as they went in`() throws {
    for count in [0, 1, 100_000] {
      let body = Data(repeating: 7, count: count)
      let file = try SealedTransfer.seal(body, from: sender, to: recipient.card)
      #expect(try SealedTransfer.open(file, by: recipient).body == body)
    }
  }

  @Test func `nothing of the body and of the sender can be read in the file`() throws {
    let file = try sealed()
    for secret in [body, sender.card.signing, sender.card.exchange, recipient.card.signing] {
      #expect(file.range(of: secret) == nil)
    }
  }

  @Test func `another desk cannot open it, the sender neither`() throws {
    let file = try sealed()
    #expect(fault(file, by: try DeskKeys(of: .random())) == .forAnotherDesk)
    #expect(fault(file, by: sender) == .forAnotherDesk)
  }

  @Test func `a bit changed anywhere is noticed`() throws {
    let file = try sealed()
    for position in file.indices {
      var changed = file
      changed[position] ^= 4
      #expect(fault(changed, by: recipient) != nil, "byte \(position)")
    }
  }

  @Test func `a file cut short anywhere gives nothing`() throws {
    let file = try sealed()
    for count in 0..<file.count {
      #expect(fault(file.prefix(count), by: recipient) != nil, "\(count) bytes")
    }
  }

  @Test func `something else, and a later format, are told apart`() throws {
    #expect(fault(Data("PK".utf8), by: recipient) == .notATransfer)
    #expect(fault(Data(), by: recipient) == .notATransfer)
    #expect(fault(Data("luotsi-transfer/2\n".utf8), by: recipient) == .newerFormat)
  }

  @Test func `what was signed for one desk is no message to another`() throws {
    let opened = try SealedTransfer.open(sealed(), by: recipient)
    let third = try DeskKeys(of: .random())
    // The recipient can only pass it on under its own name.
    let passedOn = try SealedTransfer.seal(opened.body, from: recipient, to: third.card)
    #expect(try SealedTransfer.open(passedOn, by: third).sender == recipient.card)
  }

  @Test func `a fingerprint is thirty digits in groups of five, and each desk has its own`() throws
  {
    let fingerprint = sender.card.fingerprint
    let groups = fingerprint.split(separator: " ")
    #expect(groups.count == 6)
    #expect(groups.allSatisfy { $0.count == 5 && $0.allSatisfy(\.isNumber) })
    #expect(fingerprint != recipient.card.fingerprint)
  }

  @Test func `the keys of a store are the same whenever it is opened`() throws {
    let key = try SealingKey.random()
    #expect(try DeskKeys(of: key).card == DeskKeys(of: key).card)
  }

  @Test func `a card with keys of another length is refused`() {
    let short = Data(#"{"exchange":"AAAA","signing":"AAAA"}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(DeskCard.self, from: short) }
  }
}
