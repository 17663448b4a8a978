import Foundation
import Testing

@testable import Sealing

@Suite struct KeySlotTests {
  let key: SealingKey
  let slot: KeySlot

  init() throws {
    key = try SealingKey.random()
    slot = try KeySlot(
      for: "Aino",
      Passphrase("kuu nousee metsän yli"),
      work: .least,
      to: key,
      of: "store",
    )
  }

  private func isKey(_ other: SealingKey) -> Bool { other.mark(Data()) == key.mark(Data()) }

  @Test func `the passphrase gives the store's key, another one does not`() throws {
    #expect(isKey(try slot.key(with: Passphrase("kuu nousee metsän yli"), of: "store")))
    #expect(throws: SealingError.wrongKey) {
      try slot.key(with: Passphrase("kuu nousee metsan yli"), of: "store")
    }
    #expect(throws: SealingError.wrongKey) { try slot.key(with: Passphrase(""), of: "store") }
  }

  @Test func `a letter and its mark typed apart are the letter`() throws {
    let apart = "kuu nousee metsa\u{308}n yli"
    #expect(isKey(try slot.key(with: Passphrase(apart), of: "store")))
  }

  @Test func `a slot of another store, holder, work or salt opens nothing`() throws {
    let right = try Passphrase("kuu nousee metsän yli")
    #expect(throws: SealingError.wrongKey) { try slot.key(with: right, of: "another") }
    guard case .passphrase(_, let salt) = slot.opener else { preconditionFailure("as made") }
    let changed = [
      KeySlot(id: slot.id, holder: "Eino", opener: slot.opener, wrapped: slot.wrapped),
      KeySlot(id: "x", holder: "Aino", opener: slot.opener, wrapped: slot.wrapped),
      KeySlot(
        id: slot.id,
        holder: "Aino",
        opener: .passphrase(try PassphraseWork(passes: 2, memory: 8), salt: salt),
        wrapped: slot.wrapped,
      ),
      KeySlot(
        id: slot.id,
        holder: "Aino",
        opener: .passphrase(.least, salt: Data(count: 16)),
        wrapped: slot.wrapped,
      ),
    ]
    for slot in changed {
      #expect(throws: SealingError.wrongKey) { try slot.key(with: right, of: "store") }
    }
  }

  @Test func `a recovery key gives the store's key as it is copied from paper`() throws {
    let recovery = try RecoveryKey.random()
    let slot = try KeySlot(recovery, to: key, of: "store")
    #expect(isKey(try slot.key(with: recovery, of: "store")))
    let copied = recovery.text.lowercased().replacing("0", with: "o").replacing("-", with: " ")
    let read = try #require(RecoveryKey(copied))
    #expect(isKey(try slot.key(with: read, of: "store")))
    #expect(throws: SealingError.wrongKey) {
      try slot.key(with: RecoveryKey.random(), of: "store")
    }
    #expect(throws: SealingError.wrongKey) {
      try slot.key(with: Passphrase(recovery.text), of: "store")
    }
  }

  @Test func `a slip of the pen in a recovery key is noticed`() throws {
    let text = Array(try RecoveryKey.random().text)
    for position in text.indices where text[position] != "-" {
      var slipped = text
      slipped[position] = text[position] == "7" ? "8" : "7"
      #expect(RecoveryKey(String(slipped)) == nil)
      slipped.remove(at: position)
      #expect(RecoveryKey(String(slipped)) == nil)
    }
    #expect(RecoveryKey("") == nil)
    #expect(RecoveryKey("kuu nousee metsän yli") == nil)
  }

  @Test func `work that a file from elsewhere asks for has bounds`() {
    for (passes, memory) in [(0, 8), (17, 8), (1, 7), (1, 1_048_577), (.max, .max)] {
      #expect(throws: SealingError.parametersOutOfBounds) {
        try PassphraseWork(passes: passes, memory: memory)
      }
    }
  }

  @Test func `short and monotonous passphrases are told`() {
    #expect(Passphrase.isStrongEnough("kuu nousee metsän"))
    #expect(!Passphrase.isStrongEnough("kuu nousee yli"))
    #expect(!Passphrase.isStrongEnough("aaaaaaaaaaaaaaaaaaaaaa"))
  }

  @Test func `the work that real stores ask for gives a key`() throws {
    let passphrase = try Passphrase("kuu nousee metsän yli")
    let slot = try KeySlot(for: "Aino", passphrase, work: .standard, to: key, of: "store")
    #expect(isKey(try slot.key(with: passphrase, of: "store")))
  }
}
