import CaseStore
import Languages
import TerminalUI

/// The home screen: every case and where it stands, or those that are searched for; in a wide
/// window the register's page of the focused one beside them.
func caseListView(_ state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  let cases = state.cases
  let total = cases.summaries.count
  frame.chrome(
    title: "Luotsi · " + ScreenText.clients[language],
    status: [state.caseCount, state.dataStatus].filter { !$0.isEmpty }.joined(separator: " · "),
    state: state,
  )
  guard total > 0 else {
    frame.firstSteps(in: frame.bounds.inset(top: 3, left: 3, bottom: 3, right: 2), state: state)
    return frame
  }
  let panel = size.columns >= 100 ? 38 : 0
  let width = size.columns - panel
  let columns = CaseColumns(width: width)
  for (column, title) in columns.titles {
    let place = Position(row: 3, column: column.start)
    frame.write(title[language], at: place, role: .muted, width: column.end - column.start)
  }
  let area = Rect(row: 4, column: 1, rows: size.rows - 7, columns: width - 2)
  let focus = cases.search?.focus ?? cases.focus
  let count = cases.search?.matches.count ?? total
  frame.list(count: count, focus: focus, in: area) { frame, index, row in
    let summary = cases.summaries[cases.search?.matches[index] ?? index]
    let role: Role = index == focus ? .focus : .plain
    frame.caseRow(summary, columns, role: role, state: state, at: row.row)
  }
  if panel > 0, let summary = cases.focusedCase {
    let area = Rect(row: 2, column: width, rows: size.rows - 4, columns: panel)
    frame.verticalRule(in: area)
    let kept = frame.cursor
    frame.casePanel(summary, state: state, in: area.inset(top: 1, left: 2, right: 1))
    frame.cursor = kept
  }
  if let search = cases.search { frame.searchLine(search, of: total, width: width, in: language) }
  return frame
}

extension AppState {
  /// `14 asiakasta, 3 tänään`.
  fileprivate var caseCount: String {
    let met = cases.summaries.count { $0.plan?.nextMeeting(from: desk.today)?.on == desk.today }
    let count = ScreenText.clientCount(cases.summaries.count)[language]
    return met == 0 ? count : count + ", \(met) " + PlanText.today[language]
  }
}

extension Frame {
  fileprivate mutating func caseRow(
    _ summary: CaseSummary,
    _ columns: CaseColumns,
    role: Role,
    state: AppState,
    at row: Int,
  ) {
    let (language, today) = (state.language, state.desk.today)
    func cell(_ text: String, in column: CaseColumns.Column?, _ role: Role) {
      guard let column else { return }
      let place = Position(row: row, column: column.start)
      write(text.isEmpty ? "–" : text, at: place, role: role, width: column.end - column.start)
    }
    let isToday = summary.plan?.nextMeeting(from: today)?.on == today
    let meeting = summary.meetingText(today: today, language: language)
    cell(meeting, in: columns.meeting, isToday && role == .plain ? .strong : role)
    cell(summary.code, in: columns.code, role)
    let (ahead, isWarning) = summary.aheadText(today: today, language: language)
    // What needs attention is said even where there is no column for what comes next.
    let takesStage = isWarning && columns.ahead == nil
    let stage = takesStage ? ahead : stageText(summary.stage)[language]
    cell(stage, in: columns.stage, takesStage ? .attention : role)
    cell(ahead, in: columns.ahead, isWarning ? .attention : role)
  }

  /// What is typed and how much it leaves, on the row above the columns' names.
  fileprivate mutating func searchLine(
    _ search: ChoiceSearch,
    of total: Int,
    width: Int,
    in language: Language,
  ) {
    let title = ScreenText.search[language]
    write(title, at: Position(row: 2, column: 3), role: .strong)
    let found = ScreenText.found(search.matches.count, of: total)[language]
    let place = Position(row: 2, column: textWidth(title) + 4)
    let room = max(4, min(24, width - place.column - textWidth(found) - 3))
    let after = place.column + room + 1
    write(
      found,
      at: Position(row: 2, column: after),
      role: search.matches.isEmpty ? .attention : .muted,
      width: width - after - 1,
    )
    textField(search.field, at: place, width: room)
  }
}
