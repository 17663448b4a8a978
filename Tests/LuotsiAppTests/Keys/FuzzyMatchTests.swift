import RepeatableNumbers
import Testing

@testable import LuotsiApp

@Suite struct FuzzyMatchTests {
  private func score(_ letters: String, in text: String) -> Int? {
    fuzzyScore(of: folded(letters), in: folded(text))
  }

  @Test func `letters have to stand in the text in their order`() {
    #expect(score("lks", in: "Lukitse") != nil)
    #expect(score("skl", in: "Lukitse") == nil)
    #expect(score("lukitsee", in: "Lukitse") == nil)
    #expect(score("", in: "Lukitse") == 0)
  }

  @Test func `case, accents and blanks mean nothing`() {
    #expect(score("LAS", in: "Lås") == score("lås", in: "las"))
    #expect(score("mita jos", in: "Mitä jos") == score("mitäjos", in: "MITÄ JOS"))
    #expect(score("яз", in: "Язык") != nil)
  }

  @Test func `beginnings of words count more than runs, and runs more than scattered letters`()
    throws
  {
    let starts = try #require(score("mj", in: "Mitä jos"))
    let run = try #require(score("it", in: "Mitä jos"))
    let scattered = try #require(score("to", in: "Mitä jos"))
    #expect(starts > run)
    #expect(run > scattered)
  }

  @Test("What is found holds every letter that was typed, in order", arguments: UInt64(1)...50)
  func soundness(seed: UInt64) {  // a failing case prints its seed
    var random = SplitMix64(seed: seed)
    func text(_ most: Int) -> [UInt8] {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in
        [UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: " ")].randomElement(using: &random) ?? 0
      }
    }
    let (letters, text) = (text(4), text(12))
    var rest = text[...]
    let isThere = letters.filter { $0 != UInt8(ascii: " ") }.allSatisfy { letter in
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
    #expect((fuzzyScore(of: letters, in: text) != nil) == isThere)
  }
}
