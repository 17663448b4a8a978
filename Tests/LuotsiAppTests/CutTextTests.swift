import Languages
import TerminalUI
import Testing

@testable import LuotsiApp

/// Nothing is cut without a mark, and no two texts run into each other.
@Suite struct CutTextTests {
  private static let sizes = [
    Size(rows: 10, columns: 40), Size(rows: 20, columns: 60), Size(rows: 24, columns: 80),
    Size(rows: 30, columns: 100), Size(rows: 40, columns: 120),
  ]

  /// Windows in which nothing is cut for want of room, used until every word has been found: what
  /// stands alone in a narrow one, sections folded to a line, all beside each other, all of a page.
  private static let large = [
    Size(rows: 160, columns: 99), Size(rows: 160, columns: 70), Size(rows: 160, columns: 260),
    Size(rows: 600, columns: 260),
  ]

  /// Every word on a screen stands whole on a screen that is large enough for all of it, or a mark
  /// says that it was cut: "…" beside it, or a hyphen where it goes on in the next row.
  ///
  /// Numbers alone are left out, because positions such as 3/9 are shown in narrow windows only.
  @Test("Every word is whole or says that it is cut", arguments: Language.allCases)
  func words(language: Language) throws {
    var found: Set<String> = []
    let turn = try #require(Language.allCases.firstIndex(of: language))
    for (number, screen) in try everyScreen(in: language).enumerated() {
      // Questions differ in their texts alone, so each language takes its turn of them.
      if screen.name.hasPrefix("question"), number % 12 != turn { continue }
      var cut: [String: Size] = [:]
      for size in Self.sizes {
        for word in cutWords(on: view(screen.state, size: size)) { cut[word] = size }
      }
      for size in Self.large where !cut.isEmpty {
        for word in words(of: view(screen.state, size: size)) { cut[word] = nil }
      }
      found.formUnion(cut.map { "\($0) on \(screen.name) at \($1.columns)×\($1.rows)" })
    }
    #expect(found.isEmpty, "\(found.sorted().prefix(20).joined(separator: "\n"))")
  }

  private func words(of frame: Frame) -> [String] {
    frame.lines.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) }
  }

  /// The words that no mark says to be cut.
  private func cutWords(on frame: Frame) -> [String] {
    var words: [String] = []
    var hyphenated: Set<Int> = []
    for line in frame.lines {
      var next: Set<Int> = []
      let characters = Array(line)
      var start = 0
      while start < characters.count {
        guard characters[start].isWordPart else {
          start += 1
          continue
        }
        var end = start
        while end < characters.count, characters[end].isWordPart { end += 1 }
        let before = start > 0 ? characters[start - 1] : " "
        let after = end < characters.count ? characters[end] : " "
        let isBroken = after == "-" && (end + 1 >= characters.count || characters[end + 1] == " ")
        if isBroken { next.insert(runStart(characters, at: start)) }
        let goesOn = before == " " && hyphenated.contains { abs($0 - start) <= 8 }
        let word = characters[start..<end]
        let isWhole = before != "…" && after != "…" && !isBroken && !goesOn
        if isWhole, word.contains(where: \.isLetter) { words.append(String(word)) }
        start = end
      }
      hyphenated = next
    }
    return words
  }

  /// Where the text begins that holds the word at `index`: after two blanks, or the row's edge.
  private func runStart(_ characters: [Character], at index: Int) -> Int {
    var start = index
    while start > 1, characters[start - 1] != " " || characters[start - 2] != " " { start -= 1 }
    return start
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
