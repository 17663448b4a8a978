import Languages
import TerminalUI

/// Asks until when a case is kept.
func keepingView(_ keeping: KeepingState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.chrome(
    title: keeping.summary.code + " · " + KeepingText.title[language],
    status: state.dataStatus,
    state: state,
  )
  let area = frame.bounds.inset(top: 3, left: 3, bottom: 4, right: 3)
  let used = frame.paragraph(KeepingText.explanation[language], in: area)
  let label = KeepingText.lastDay[language]
  let place = Position(row: area.row + used + 1, column: area.column)
  frame.write(label, at: place, role: .strong)
  frame.textField(
    keeping.typed,
    at: Position(row: place.row, column: place.column + textWidth(label) + 2),
    width: min(14, area.columns),
  )
  if let refusal = keeping.refusal {
    let below = Rect(row: place.row + 2, column: area.column, rows: 3, columns: area.columns)
    frame.paragraph(refusal.sentence[language], in: below, role: .attention)
  }
  return frame
}

extension KeepingState.Refusal {
  var sentence: Phrase {
    switch self {
    case .notADate: KeepingText.notADate
    case .past: KeepingText.past
    case .tooFar: KeepingText.tooFar
    }
  }
}
