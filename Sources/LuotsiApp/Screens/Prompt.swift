import TerminalUI

extension Frame {
  /// A question with one answer: what it is about, the answer, and what is wrong with it.
  ///
  /// In a low window what it is about is cut first, then what is wrong; the answer stays in sight.
  /// - Parameters:
  ///   - explanation: what is asked for and why.
  ///   - problem: what is wrong with the answer; nil for nothing.
  ///   - answer: draws the answer at a place and leaves the cursor there.
  mutating func prompt(
    _ explanation: String,
    problem: String?,
    answer: (_ frame: inout Frame, _ place: Position, _ columns: Int) -> Void,
  ) {
    let isLow = size.rows < 16
    let area = bounds.inset(
      top: isLow ? 2 : 3,
      left: 3,
      bottom: isLow ? 2 : 4,
      right: 3,
    )
    let gap = isLow ? 0 : 1
    let wrong = problem.map { wrap($0, to: area.columns).count + gap } ?? 0
    let kept = min(wrong + 1 + gap, max(1, area.rows - 1))
    let used = paragraph(explanation, in: area.inset(bottom: kept))
    let place = Position(row: area.row + used + gap, column: area.column)
    if let problem {
      let below = area.inset(top: place.row + 1 + gap - area.row)
      paragraph(problem, in: below, role: .attention)
    }
    answer(&self, place, area.columns)
  }

  /// A field with its name before it.
  mutating func labelled(
    _ label: String,
    _ field: TextField,
    at place: Position,
    columns: Int,
    most: Int,
  ) {
    let start = textWidth(label) + 2
    write(label, at: place, role: .strong, width: columns)
    textField(
      field,
      at: Position(row: place.row, column: place.column + start),
      width: min(most, columns - start),
    )
  }
}
