/// `word` in pieces of at most `columns`; one piece when it fits.
func brokenWord(_ word: ArraySlice<Glyph>, to columns: Int) -> [[Glyph]] {
  let canHyphenate = isOrdinary(word)
  var pieces: [[Glyph]] = []
  var rest = word
  while let first = rest.first {
    let fitting = prefix(of: rest, fitting: columns)
    if fitting == rest.endIndex {
      pieces.append(Array(rest))
      break
    }
    if let joint = rest[..<fitting].lastIndex(where: \.endsPart), joint + 1 < rest.endIndex {
      pieces.append(Array(rest[...joint]))
      rest = rest[(joint + 1)...]
    } else if canHyphenate, let syllable = syllableStart(in: rest, notAfter: fitting - 1) {
      let hyphen = Glyph(text: "-", columns: 1, level: rest[syllable].level)
      pieces.append(rest[..<syllable] + [hyphen])
      rest = rest[syllable...]
    } else if fitting > rest.startIndex {
      pieces.append(Array(rest[..<fitting]))
      rest = rest[fitting...]
    } else {
      let text = first.columns > columns ? "…" : first.text
      pieces.append([Glyph(text: text, columns: 1, level: first.level)])
      rest = rest.dropFirst()
    }
  }
  return pieces
}

/// The index after the last glyph that fits into `columns`.
private func prefix(of glyphs: ArraySlice<Glyph>, fitting columns: Int) -> Int {
  var used = 0
  for index in glyphs.indices {
    used += glyphs[index].columns
    if used > columns { return index }
  }
  return glyphs.endIndex
}

/// The last index up to `limit` where a syllable begins, at least two letters from either end.
///
/// Finnish begins a syllable at each consonant that a vowel follows (Kielitoimiston ohjepankki,
/// "Tavutus"); the rule is good enough for the other Latin-script languages shown here.
private func syllableStart(in word: ArraySlice<Glyph>, notAfter limit: Int) -> Int? {
  let first = word.startIndex + 2
  let last = min(limit, word.endIndex - 2)
  guard first <= last else { return nil }
  return (first...last).last { index in
    word[index].isConsonant && word[index + 1].isVowel
      && word[index - 2].isLetter && word[index - 1].isLetter
  }
}

/// Whether only punctuation at its ends and hyphens within keep the word from being all letters;
/// numbers and addresses take no hyphen that is not their own.
private func isOrdinary(_ word: ArraySlice<Glyph>) -> Bool {
  guard let first = word.firstIndex(where: \.isLetter),
    let last = word.lastIndex(where: \.isLetter)
  else { return false }
  let ends = word[..<first] + word[(last + 1)...]
  return word[first...last].allSatisfy { $0.isLetter || $0.text == "-" }
    && !ends.contains { $0.text.first?.isNumber == true }
}

private let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "å", "ä", "ö"]

extension Glyph {
  /// True for a joint that the word already has, as in "Vantaa-Kerava" and in web addresses.
  fileprivate var endsPart: Bool { text == "-" || text == "/" }
  fileprivate var isLetter: Bool { text.first?.isLetter == true }
  fileprivate var isVowel: Bool { lowercased.map(vowels.contains) == true }
  /// Latin letters only: scripts without this rule are cut where the row ends.
  fileprivate var isConsonant: Bool {
    lowercased.map { $0.isASCII && $0.isLetter && !vowels.contains($0) } == true
  }
  private var lowercased: Character? { text.lowercased().first }
}
