/// A row of levelled cells in the order in which they are seen, from the left.
///
/// Rules L2 and L4: every run at or above each odd level is turned round, and what has a mirror
/// image is mirrored where it runs from the right. Letters are not joined, nor replaced by
/// presentation forms: not every font has those, and a terminal that joins letters needs none.
/// - SeeAlso: Unicode Standard Annex #9, section 3.4.
func visualOrder(_ row: [Glyph]) -> [Glyph] {
  guard let highest = row.map(\.level).max(), highest > 0 else { return row }
  var seen = row.map { $0.level % 2 == 1 ? $0.mirrored : $0 }
  for level in stride(from: highest, through: 1, by: -1) {
    var start = 0
    while start < seen.count {
      let end = seen[start...].firstIndex { $0.level < level } ?? seen.count
      seen[start..<end].reverse()
      start = max(end, start + 1)
    }
  }
  return seen
}

extension Glyph {
  fileprivate var mirrored: Glyph {
    guard let mirror = mirrorImages[base] else { return self }
    var glyph = self
    glyph.text = mirror + String(text.unicodeScalars.dropFirst())
    return glyph
  }
}

/// What is drawn in place of a character in text that runs from the right; from Unicode 14.0,
/// BidiMirroring.txt: brackets, quotation marks and the signs of comparison.
let mirrorImages: [String: String] = {
  var images = ["<": ">", "«": "»", "‹": "›", "≤": "≥", "≦": "≧", "≪": "≫", "∈": "∋", "⊂": "⊃"]
  images.merge(closingBrackets) { first, _ in first }
  for (left, right) in images { images[right] = left }
  return images
}()
