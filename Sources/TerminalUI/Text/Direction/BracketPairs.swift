/// Rule N0: both brackets of a pair take the direction of what they hold or stand in.
///
/// A pair that holds text of the paragraph's direction takes that; one that holds only the other
/// takes it where the text before the pair has it too, else the paragraph's.
func resolveBrackets(
  _ classes: inout [BidiClass],
  in paragraph: [Glyph],
  around direction: TextDirection,
) {
  let opposite: TextDirection = direction == .leftToRight ? .rightToLeft : .leftToRight
  for pair in bracketPairs(in: paragraph, classes) {
    let held = classes[pair].compactMap(\.strength)
    guard !held.isEmpty else { continue }
    var taken = direction
    if !held.contains(direction) {
      let before = classes[..<pair.lowerBound].last { $0.strength != nil }?.strength
      if (before ?? direction) == opposite { taken = opposite }
    }
    classes[pair.lowerBound] = taken.bidiClass
    classes[pair.upperBound] = taken.bidiClass
  }
}

/// The places of the brackets that belong together, in the order of the opening ones.
///
/// - SeeAlso: definition BD16, which gives up at more than 63 brackets open at a time.
private func bracketPairs(in paragraph: [Glyph], _ classes: [BidiClass]) -> [ClosedRange<Int>] {
  let mostOpen = 63
  var open: [(closing: String, place: Int)] = []
  var pairs: [ClosedRange<Int>] = []
  for (place, glyph) in paragraph.enumerated() where classes[place] == .neutral {
    let text = glyph.base
    if let closing = closingBrackets[text] {
      guard open.count < mostOpen else { return [] }
      open.append((closing, place))
    } else if let match = open.lastIndex(where: { $0.closing == text }) {
      pairs.append(open[match].place...place)
      open.removeSubrange(match...)
    }
  }
  return pairs.sorted { $0.lowerBound < $1.lowerBound }
}

extension Glyph {
  /// The character without the marks over it.
  var base: String { text.unicodeScalars.first.map { String($0) } ?? "" }
}

/// The closing bracket of each opening one; from Unicode 14.0, BidiBrackets.txt, those of scripts
/// and texts that are shown here.
let closingBrackets: [String: String] = [
  "(": ")", "[": "]", "{": "}", "⁅": "⁆", "⁽": "⁾", "₍": "₎", "⌈": "⌉", "⌊": "⌋", "⟦": "⟧",
  "⟨": "⟩", "⟪": "⟫", "〈": "〉", "《": "》", "「": "」", "『": "』", "【": "】", "〔": "〕", "（": "）",
  "［": "］", "｛": "｝",
]
