/// Breaks `text` into rows of at most `columns`, between words where it can.
///
/// A line break starts a new row and runs of blanks count as one. A word longer than a row is
/// broken: after a hyphen or slash of its own, else at a syllable with a hyphen when it is all
/// letters, else where the row ends.
/// - Returns: the rows; none when `columns` is not positive or the text is empty.
public func wrap(_ text: String, to columns: Int) -> [String] {
  guard columns > 0, !text.isEmpty else { return [] }
  return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
    wrapParagraph(String($0), to: columns)
  }
}

private func wrapParagraph(_ paragraph: String, to columns: Int) -> [String] {
  var finished: [String] = []
  var row = ""
  var used = 0
  for word in glyphs(in: paragraph).split(whereSeparator: { $0.text == " " }) {
    for (index, piece) in brokenWord(word, to: columns).enumerated() {
      let width = piece.reduce(0) { $0 + $1.columns }
      let text = piece.map(\.text).joined()
      if index == 0, used > 0, used + 1 + width <= columns {
        row += " " + text
        used += 1 + width
      } else {
        if used > 0 { finished.append(row) }
        row = text
        used = width
      }
    }
  }
  return finished + [row]
}
