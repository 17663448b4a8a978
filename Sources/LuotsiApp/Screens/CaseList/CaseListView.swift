import CaseStore
import Languages
import TerminalUI

/// The home screen: every case and where it stands, or those that are searched for.
func caseListView(_ state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  let cases = state.cases
  let total = cases.summaries.count
  frame.chrome(
    title: "Luotsi · " + ScreenText.clients[language],
    status: ScreenText.clientCount(total)[language] + " · " + state.dataStatus,
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
  // What is kept until when stands beside it where there is room.
  let keptColumn = size.columns >= 72 ? size.columns - 16 : nil
  if let keptColumn {
    let place = Position(row: 3, column: keptColumn)
    frame.write(KeepingText.keptUntil[language], at: place, role: .muted)
  }
  if total == 0 {
    frame.paragraph(ScreenText.noCases[language], in: area.inset(left: 2))
    frame.cursor = Position(row: area.row, column: area.column + 2)
  }
  let focus = cases.search?.focus ?? cases.focus
  let count = cases.search?.matches.count ?? total
  frame.list(count: count, focus: focus, in: area) { frame, index, row in
    let summary = cases.summaries[cases.search?.matches[index] ?? index]
    let role: Role = index == focus ? .focus : .plain
    frame.write(summary.code, at: row.origin, role: role, width: stageColumn - 4)
    frame.write(
      stageText(summary.stage)[language],
      at: Position(row: row.row, column: stageColumn),
      role: role,
      width: (keptColumn ?? row.endColumn) - stageColumn - (keptColumn == nil ? 0 : 2),
    )
    guard let keptColumn, let day = summary.deleteBy else { return }
    let isSoon = day.dayNumber - state.desk.today.dayNumber <= warningDays
    frame.write(
      day.asWritten,
      at: Position(row: row.row, column: keptColumn),
      role: isSoon ? .attention : role,
      width: row.endColumn - keptColumn,
    )
  }
  if let search = cases.search { frame.searchLine(search, of: total, in: language) }
  return frame
}

/// How many days before a case is deleted its day is marked.
private let warningDays = 30

extension Frame {
  /// What is typed and how much it leaves, on the row above the columns' names.
  fileprivate mutating func searchLine(
    _ search: ChoiceSearch,
    of total: Int,
    in language: Language,
  ) {
    let title = ScreenText.search[language]
    write(title, at: Position(row: 2, column: 3), role: .strong)
    let found = ScreenText.found(search.matches.count, of: total)[language]
    let place = Position(row: 2, column: textWidth(title) + 4)
    let width = min(24, size.columns - place.column - textWidth(found) - 3)
    write(
      found,
      at: Position(row: 2, column: place.column + max(4, width) + 1),
      role: search.matches.isEmpty ? .attention : .muted,
      width: size.columns - place.column - max(4, width) - 2,
    )
    textField(search.field, at: place, width: max(4, width))
  }
}
