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
  let columns = CaseColumns(width: size.columns)
  frame.write(ScreenText.code[language], at: Position(row: 3, column: 3), role: .muted)
  for (column, title) in columns.titles {
    frame.write(title[language], at: Position(row: 3, column: column), role: .muted)
  }
  if total == 0 {
    frame.firstSteps(in: area.inset(left: 2), language)
  }
  let focus = cases.search?.focus ?? cases.focus
  let count = cases.search?.matches.count ?? total
  frame.list(count: count, focus: focus, in: area) { frame, index, row in
    let summary = cases.summaries[cases.search?.matches[index] ?? index]
    let role: Role = index == focus ? .focus : .plain
    frame.caseRow(summary, columns, role: role, state: state, in: row)
  }
  if let search = cases.search { frame.searchLine(search, of: total, in: language) }
  return frame
}

/// Where the columns of the list begin; those that there is no room for are nil.
private struct CaseColumns {
  let stage: Int
  var meeting: Int?
  var ahead: Int?
  var kept: Int?

  init(width: Int) {
    stage = width >= 60 ? 17 : 18
    if width >= 60 { meeting = 40 }
    if width >= 80 { ahead = 54 }
    if width >= 100 { kept = width - 16 }
  }

  var titles: [(Int, Phrase)] {
    [
      (stage, ScreenText.stage), (meeting, CaseListText.meeting), (ahead, CaseListText.ahead),
      (kept, KeepingText.keptUntil),
    ].compactMap { column, title in column.map { ($0, title) } }
  }
}

extension Frame {
  fileprivate mutating func caseRow(
    _ summary: CaseSummary,
    _ columns: CaseColumns,
    role: Role,
    state: AppState,
    in row: Rect,
  ) {
    let (language, today) = (state.language, state.desk.today)
    func cell(_ text: String, from start: Int, to end: Int?, _ role: Role) {
      let place = Position(row: row.row, column: start)
      write(text, at: place, role: role, width: (end.map { $0 - 1 } ?? row.endColumn) - start)
    }
    cell(summary.code, from: row.column, to: columns.stage, role)
    let end = columns.meeting ?? columns.ahead
    cell(stageText(summary.stage)[language], from: columns.stage, to: end, role)
    if let meeting = columns.meeting {
      let text = summary.meetingText(today: today, language: language)
      let isToday = summary.plan?.nextMeeting(from: today)?.on == today
      cell(text, from: meeting, to: columns.ahead, isToday && role == .plain ? .strong : role)
    }
    if let ahead = columns.ahead {
      let (text, isWarning) = summary.aheadText(today: today, language: language)
      cell(text, from: ahead, to: columns.kept, isWarning ? .attention : role)
    }
    if let kept = columns.kept, let day = summary.deleteBy {
      let isSoon = day.dayNumber - today.dayNumber <= CaseListText.warningDays
      cell(day.asWritten, from: kept, to: nil, isSoon ? .attention : role)
    }
  }

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
