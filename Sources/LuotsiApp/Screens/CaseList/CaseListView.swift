import CaseStore
import Languages
import TerminalUI

/// The home screen: every case and where it stands.
func caseListView(_ state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  let count = state.cases.summaries.count
  frame.chrome(
    title: "Luotsi · " + ScreenText.clients[language],
    status: ScreenText.clientCount(count)[language] + " · " + state.dataStatus,
    state: state,
  )
  let area = frame.bounds.inset(top: 4, left: 1, bottom: 3, right: 1)
  let stageColumn = size.columns >= 80 ? 24 : 18
  frame.write(ScreenText.code[language], at: Position(row: 3, column: 3), role: .muted)
  frame.write(
    ScreenText.stage[language],
    at: Position(row: 3, column: stageColumn),
    role: .muted,
  )
  if count == 0 {
    frame.paragraph(ScreenText.noCases[language], in: area.inset(left: 2))
    frame.cursor = Position(row: area.row, column: area.column + 2)
  }
  frame.list(count: count, focus: state.cases.focus, in: area) { frame, index, row in
    let summary = state.cases.summaries[index]
    let role: Role = index == state.cases.focus ? .focus : .plain
    frame.write(summary.code, at: row.origin, role: role, width: stageColumn - 4)
    frame.write(
      stageText(summary.stage)[language],
      at: Position(row: row.row, column: stageColumn),
      role: role,
      width: row.endColumn - stageColumn,
    )
  }
  return frame
}
