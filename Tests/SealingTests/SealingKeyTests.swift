import Foundation
import Testing

@testable import Sealing

@Suite struct SealingKeyTests {
  let key: SealingKey

  init() throws { key = try SealingKey.random() }

  @Test func `what is sealed opens with the same key for the same context`() throws {
    for text in ["", "Pesuaine", String(repeating: "ä", count: 40_000)] {
      let sealed = try key.seal(Data(text.utf8), for: "case 1")
      #expect(try key.open(sealed, for: "case 1") == Data(text.utf8))
    }
  }

  @Test func `another key or another context opens nothing`() throws {
    let sealed = try key.seal(Data("Pesuaine".utf8), for: "case 1")
    #expect(throws: SealingError.damaged) { try key.open(sealed, for: "case 2") }
    let other = try SealingKey.random()
    #expect(throws: SealingError.damaged) { try other.open(sealed, for: "case 1") }
  }

  @Test func `no bit of a sealed text can be changed, and none cut off`() throws {
    let sealed = try key.seal(Data("Pesuaine".utf8), for: "case 1")
    for position in sealed.indices.dropFirst() {
      for bit in 0..<8 {
        var changed = sealed
        changed[position] ^= 1 << bit
        #expect(throws: SealingError.damaged) { try key.open(changed, for: "case 1") }
      }
      #expect(throws: SealingError.damaged) { try key.open(sealed[..<position], for: "case 1") }
    }
    #expect(throws: SealingError.damaged) { try key.open(Data(), for: "case 1") }
  }

  @Test func `a format of a later program is told from damage`() throws {
    var sealed = try key.seal(Data("Pesuaine".utf8), for: "case 1")
    sealed[0] = 9
    #expect(throws: SealingError.unknownFormat(9)) { try key.open(sealed, for: "case 1") }
  }

  @Test func `the same text is never sealed alike, and does not stand in what is sealed`() throws {
    let text = Data("Pesuaine, pesuaine, pesuaine".utf8)
    let sealed = try key.seal(text, for: "case 1")
    #expect(try key.seal(text, for: "case 1") != sealed)
    #expect(sealed.range(of: Data("esuain".utf8)) == nil)
  }

  @Test func `the length tells a size and not how much was said`() throws {
    let lengths = try [0, 5, 200, 255, 256, 500, 9_000, 20_000].map {
      try key.seal(Data(count: $0), for: "").count - 41
    }
    #expect(lengths == [256, 256, 256, 256, 512, 512, 16_384, 32_768])
  }

  @Test func `subkeys of one key differ by use and are the same each time`() throws {
    let sealed = try key.subkey(for: "transfer").seal(Data([1]), for: "")
    #expect(try key.subkey(for: "transfer").open(sealed, for: "") == Data([1]))
    let other = try key.subkey(for: "auditlog")
    #expect(throws: SealingError.damaged) { try other.open(sealed, for: "") }
    #expect(throws: SealingError.damaged) { try key.open(sealed, for: "") }
  }

  @Test func `a mark names data for holders of the key alone`() throws {
    #expect(key.mark(Data([1])) == key.mark(Data([1])))
    #expect(key.mark(Data([1])) != key.mark(Data([2])))
    #expect(try SealingKey.random().mark(Data([1])) != key.mark(Data([1])))
  }
}
