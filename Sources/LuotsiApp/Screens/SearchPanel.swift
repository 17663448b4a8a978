import Languages
import TerminalUI

extension Key {
  /// Whether it moves in the list under a search line; while something is typed there, Home and End
  /// are for the text.
  func moves(under field: TextField) -> Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown: true
    case .home, .end: field.text.isEmpty
    default: false
    }
  }
}

extension Frame {
  /// A search line over a list of what it found, under the name of the layer.
  ///
  /// `note` stands beside the line: how many were found, or what the marks of the rows mean.
  mutating func searchPanel(
    _ field: TextField,
    title: String,
    note: String,
    count: Int,
    focus: Int,
    of state: AppState,
    draw: (_ frame: inout Frame, _ index: Int, _ area: Rect) -> Void,
  ) {
    chrome(title: title, status: state.dataStatus, state: state)
    let label = ScreenText.search[state.language]
    let line = Rect(row: 2, column: 3, rows: 1, columns: size.columns - 4)
    write(label, at: line.origin, role: .strong)
    let place = Position(row: line.row, column: line.column + textWidth(label) + 1)
    let width = max(4, min(30, line.endColumn - place.column))
    let rest = place.column + width + 2
    write(
      note,
      at: Position(row: line.row, column: rest),
      role: count == 0 ? .attention : .muted,
      width: max(0, line.endColumn - rest),
    )
    let area = Rect(row: 4, column: 1, rows: size.rows - 6, columns: size.columns - 2)
    if count == 0 {
      paragraph(WhyNot.nothingFound.sentence[state.language], in: area.inset(left: 2))
    }
    list(count: count, focus: focus, in: area, draw: draw)
    textField(field, at: place, width: width)
  }
}
