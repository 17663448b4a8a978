import Testing

@testable import CatalogueStore

@Suite struct InternPoolTests {
  private func value(of text: String, in pool: inout InternPool<Int>, new: Int) -> Int {
    Array(text.utf8).withUnsafeBytes { bytes in pool.value(of: bytes) { _ in new } }
  }

  @Test func `each distinct text is made once, however many there are`() {
    var pool = InternPool<Int>()
    let texts =
      ["", "a", "b", "eight by", "eight bytes", "eight bytez"] + (0..<5000).map { "\($0)" }
    for (index, text) in texts.enumerated() {
      #expect(value(of: text, in: &pool, new: index) == index)
    }
    for (index, text) in texts.enumerated() {
      #expect(value(of: text, in: &pool, new: -1) == index)
    }
  }

  @Test func `a text that cannot be made is asked for again`() {
    struct Refused: Error {}
    var pool = InternPool<Int>()
    #expect(throws: Refused.self) {
      try Array("x".utf8).withUnsafeBytes { bytes in
        try pool.value(of: bytes) { _ throws in throw Refused() }
      }
    }
    #expect(value(of: "x", in: &pool, new: 7) == 7)
  }
}
