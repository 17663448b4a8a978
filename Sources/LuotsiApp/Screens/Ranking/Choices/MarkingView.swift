import Languages
import Matching
import TerminalUI

extension Frame {
  /// Asks for the reason on the area's last rows.
  ///
  /// - Returns: the rows used.
  mutating func markingPrompt(_ marking: Marking, of state: AppState, in area: Rect) -> Int {
    let language = state.language
    let below = marking.isRefused ? MarkText.noReason : freeTextWarning(marking.reason.text)
    let width = area.columns - 2
    let height = 3 + min(4, wrap(below[language], to: width).count)
    let rows = area.inset(top: max(0, area.rows - height))
    fill(rows, role: .plain)
    rule(row: rows.row)
    let inner = rows.inset(top: 1, left: 1, right: 1)
    let title = marking.mark == .pin ? MarkText.whyPinned : MarkText.whyHidden
    write(
      title[language] + ": " + state.desk.title(of: marking.offering, in: language),
      at: inner.origin,
      role: .strong,
      width: inner.columns,
    )
    let label = MarkText.reason[language]
    let place = Position(row: inner.row + 1, column: inner.column)
    write(label, at: place, role: .strong)
    paragraph(below[language], in: inner.inset(top: 2), role: .attention)
    textField(
      marking.reason,
      at: Position(row: place.row, column: place.column + textWidth(label) + 1),
      width: inner.columns - textWidth(label) - 1,
    )
    return rows.rows
  }
}
