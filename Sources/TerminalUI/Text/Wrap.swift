/// Breaks `text` into rows of at most `columns`, between words where it can.
///
/// A line break starts a new row and runs of blanks count as one. A word longer than a row is
/// broken: after a hyphen or slash of its own, else at a syllable with a hyphen when it is all
/// letters, else where the row ends.
/// - Returns: the rows; none when `columns` is not positive or the text is empty.
public func wrap(_ text: String, to columns: Int) -> [String] {
  paragraphs(of: text).flatMap { wrapped($0, to: columns) }.map { $0.map(\.text).joined() }
}

/// The lines of `text` as cells; none when it is empty.
func paragraphs(of text: String) -> [[Glyph]] {
  guard !text.isEmpty else { return [] }
  return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .map { glyphs(in: String($0)) }
}

/// The rows of one paragraph; an empty one has an empty row.
func wrapped(_ paragraph: [Glyph], to columns: Int) -> [[Glyph]] {
  guard columns > 0 else { return [] }
  var finished: [[Glyph]] = []
  var row: [Glyph] = []
  var used = 0
  for word in paragraph.split(whereSeparator: { $0.text == " " }) {
    for (index, piece) in brokenWord(word, to: columns).enumerated() {
      let width = piece.reduce(0) { $0 + $1.columns }
      if index == 0, used > 0, used + 1 + width <= columns {
        // Every word but the first has a blank before it, which keeps its level.
        row.append(paragraph[word.startIndex - 1])
        row += piece
        used += 1 + width
      } else {
        if used > 0 { finished.append(row) }
        row = piece
        used = width
      }
    }
  }
  return finished + [row]
}
