import Languages
import TerminalUI

/// Asks for the code of a new case.
func newCaseView(_ newCase: NewCaseState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.chrome(
    title: "Luotsi · " + ScreenText.newCase[language],
    status: state.dataStatus,
    state: state,
  )
  let area = frame.bounds.inset(top: 3, left: 3, bottom: 4, right: 3)
  let used = frame.paragraph(ScreenText.newCaseExplanation[language], in: area)
  let label = ScreenText.code[language]
  let place = Position(row: area.row + used + 1, column: area.column)
  frame.write(label, at: place, role: .strong)
  frame.textField(
    newCase.code,
    at: Position(row: place.row, column: place.column + textWidth(label) + 2),
    width: min(24, area.columns),
  )
  if let sensitive = SensitiveText(in: newCase.code.text) {
    let below = Rect(row: place.row + 2, column: area.column, rows: 4, columns: area.columns)
    let kept = frame.cursor
    frame.paragraph(sensitive.warning[language], in: below, role: .attention)
    frame.cursor = kept
  }
  return frame
}
