import Languages
import TerminalUI

extension Frame {
  /// The one row beside what the client reads: how to leave, that the data is example data, and
  /// where it is so that the last answer was not saved.
  mutating func clientFoot(of state: AppState, isSaved: Bool) {
    let language = state.language
    let row = size.rows - 1
    // In a narrow window the key alone, so that the word beside it is not cut.
    let leaving =
      size.columns < 50
      ? Key.escape.name(in: language) : ClientScreenText.leaving[language]
    let width = textWidth(leaving)
    let place = Position(row: row, column: max(1, size.columns - 1 - width))
    let unsaved = isSaved && state.failure == nil ? nil : ScreenText.notSaved[language]
    write(
      unsaved ?? state.exampleStatus ?? state.dataStatus,
      at: Position(row: row, column: 1),
      role: unsaved == nil ? .muted : .attention,
      width: max(0, place.column - 3),
    )
    write(leaving, at: place, role: .muted)
    respond(in: Rect(row: row, column: place.column, rows: 1, columns: width), with: [.escape])
  }

  /// Where the client reads: wide margins where there is room for them.
  var clientArea: Rect {
    let side = size.columns >= 100 ? 12 : size.columns >= 72 ? 6 : 2
    let top = size.rows >= 24 ? 2 : size.rows >= 16 ? 1 : 0
    return bounds.inset(top: top, left: side, bottom: 2, right: side)
  }
}
