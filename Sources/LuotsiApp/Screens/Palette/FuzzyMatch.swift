/// How well letters fit a text in which they stand in this order, the more the better; nil where
/// they do not.
///
/// A letter at the beginning of a word counts most, then one beside the letter before it. Both texts
/// are ``folded(_:)``; blanks between the letters mean nothing.
func fuzzyScore(of letters: [UInt8], in text: [UInt8]) -> Int? {
  let wanted = letters.filter { $0 != blank }
  guard !wanted.isEmpty else { return 0 }
  guard wanted.count <= text.count else { return nil }
  // By place in the text: the best score with the letter at hand there, and with any so far.
  var there = [Int?](repeating: nil, count: text.count)
  for (turn, letter) in wanted.enumerated() {
    var next = [Int?](repeating: nil, count: text.count)
    var bestBefore: Int? = turn == 0 ? 0 : nil
    for (place, other) in text.enumerated() {
      if other == letter {
        let isStart = place == 0 || !isLetter(text[place - 1])
        let apart = bestBefore
        let beside = turn > 0 && place > 0 ? there[place - 1].map { $0 + besideBonus } : nil
        let best = [apart, beside].compactMap(\.self).max()
        next[place] = best.map { $0 + 1 + (isStart ? startBonus : 0) }
      }
      if turn > 0, let before = there[place] { bestBefore = max(bestBefore ?? before, before) }
    }
    there = next
  }
  return there.compactMap(\.self).max()
}

private let startBonus = 8
private let besideBonus = 5
private let blank = UInt8(ascii: " ")

private func isLetter(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
  default: false
  }
}
