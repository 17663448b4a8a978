import CaseStore
import Languages
import TerminalUI

/// The home screen: every case, where it stands and when it was last changed.
func caseListView(_ state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  frame.header(
    "Luotsi · " + ScreenText.clients[language],
    status: state.status(extra: ScreenText.clientCount(state.cases.summaries.count)[language]),
  )
  let columns = CaseColumns(width: size.columns)
  frame.write(
    ScreenText.code[language],
    at: Position(row: 2, column: columns.code),
    role: .muted,
  )
  frame.write(
    ScreenText.stage[language],
    at: Position(row: 2, column: columns.stage),
    role: .muted,
  )
  let rows = max(0, size.rows - 6)
  if state.cases.summaries.isEmpty {
    frame.paragraph(
      ScreenText.noCases[language],
      in: Rect(row: 4, column: 3, rows: rows, columns: size.columns - 6),
    )
    frame.cursor = Position(row: 4, column: 3)
  }
  let window = ListWindow(count: state.cases.summaries.count, focus: state.cases.focus, rows: rows)
  for (offset, index) in window.visible.enumerated() {
    let summary = state.cases.summaries[index]
    let isFocused = index == state.cases.focus
    let row = 3 + offset
    if isFocused {
      frame.write("▸", at: Position(row: row, column: 1), role: .focus)
      frame.cursor = Position(row: row, column: 1)
    }
    let role: Role = isFocused ? .focus : .plain
    frame.write(
      summary.code,
      at: Position(row: row, column: columns.code),
      role: role,
      width: columns.stage - columns.code - 1,
    )
    frame.write(
      stageText(summary)[language],
      at: Position(row: row, column: columns.stage),
      role: role,
    )
  }
  frame.notice(state)
  frame.footer(footerEntries(in: .caseList, language: language))
  return frame
}

private struct CaseColumns {
  let code = 3
  let stage: Int

  init(width: Int) { stage = width >= 80 ? 22 : 16 }
}

private func stageText(_ summary: CaseSummary) -> Phrase {
  switch summary.stage {
  case .new: ScreenText.notStarted
  case .interview(let answered, let asked): ScreenText.progress(answered, of: asked)
  case .ranked: ScreenText.ranked
  case .chosen: ScreenText.chosenStage
  }
}
