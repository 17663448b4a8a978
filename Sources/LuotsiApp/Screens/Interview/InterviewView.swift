import Interview
import Languages
import TerminalUI

/// One question, the sections beside it and, where there is room, the list it changes.
func interviewView(_ interview: InterviewState, of state: AppState, size: Size) -> Frame {
  if interview.isForClient { return clientQuestionView(interview, of: state, size: size) }
  let language = state.language
  let readers = Readers(of: interview, in: state)
  var frame = Frame(size: size)
  let saved = (interview.isSaved ? ScreenText.saved : ScreenText.notSaved)[language]
  frame.chrome(
    title: interview.code + " · " + ScreenText.interview[language],
    status: state.dataStatus.isEmpty ? saved : state.dataStatus + " · " + saved,
    state: state,
  )
  let layout = InterviewLayout(size: size, clientDirection: readers.clientDirection)
  if let area = layout.list { frame.liveList(interview.live, of: state, in: area) }
  if let area = layout.sections {
    frame.sections(of: interview, in: area, language: language)
  } else if let area = layout.sectionLine {
    frame.write(sectionLine(interview, language: language), at: area.origin, role: .muted)
  }
  frame.question(interview, in: layout.question, readers: readers)
  return frame
}

/// Where the parts of the interview screen stand: three panes from 100 columns, two from 72.
///
/// Beside a client's language that runs from the right there are no panes: a terminal that orders
/// a row of it would move whatever else stood there.
struct InterviewLayout: Equatable {
  let sections: Rect?
  /// The sections folded to one line, in a narrow window.
  let sectionLine: Rect?
  let question: Rect
  let list: Rect?

  init(size: Size, clientDirection: TextDirection) {
    let body = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
    guard size.columns >= 72, clientDirection == .leftToRight else {
      sections = nil
      list = nil
      sectionLine = Rect(row: 2, column: 1, rows: 1, columns: body.columns)
      question = body.inset(top: 2)
      return
    }
    let sectionColumns = 26
    let listColumns = size.columns >= 100 ? 32 : 0
    sectionLine = nil
    sections = Rect(row: 2, column: 1, rows: body.rows, columns: sectionColumns - 2)
    list =
      listColumns == 0
      ? nil
      : Rect(
        row: 2,
        column: size.columns - listColumns,
        rows: body.rows,
        columns: listColumns,
      )
    question = Rect(
      row: 2,
      column: sectionColumns + 1,
      rows: body.rows,
      columns: size.columns - sectionColumns - listColumns - 3,
    )
  }
}

extension Frame {
  fileprivate mutating func sections(
    of interview: InterviewState,
    in area: Rect,
    language: Language,
  ) {
    let current = interview.section
    let parts = interview.overview.sections.filter { $0.section != nil }
    let window = ListWindow(
      count: parts.count,
      focus: parts.firstIndex { $0.section?.id == current } ?? 0,
      height: area.rows - 4,
    )
    var row = area.row
    for progress in parts[window.visible] {
      guard let section = progress.section else { continue }
      let isCurrent = section.id == current
      let isDone = progress.answered == progress.asked
      let mark = isCurrent ? "▸" : isDone ? "✓" : " "
      write(mark, at: Position(row: row, column: area.column), role: isCurrent ? .focus : .muted)
      let count =
        isCurrent || (progress.answered > 0 && !isDone)
        ? " \(progress.answered)/\(progress.asked)" : ""
      write(
        section.label.shown(in: language.rawValue) ?? section.id,
        at: Position(row: row, column: area.column + 2),
        role: isCurrent ? .strong : isDone ? .muted : .plain,
        width: area.columns - 2 - count.count,
      )
      write(
        count,
        at: Position(row: row, column: area.endColumn - count.count),
        role: .muted,
      )
      row += 1
    }
    paragraph(
      ScreenText.remaining(interview.overview.asked - interview.overview.answered)[language],
      in: Rect(row: area.endRow - 3, column: area.column, rows: 2, columns: area.columns),
      role: .muted,
    )
    let setAside = interview.overview.setAside
    guard setAside > 0 else { return }
    write(
      ScreenText.setAside(setAside)[language],
      at: Position(row: area.endRow - 1, column: area.column),
      role: .attention,
      width: area.columns,
    )
  }
}

private func sectionLine(_ interview: InterviewState, language: Language) -> String {
  let overview = interview.overview
  let sections = overview.sections.compactMap(\.section)
  let remaining = ScreenText.remaining(overview.asked - overview.answered)[language]
  guard let index = sections.firstIndex(where: { $0.id == interview.section }) else {
    return remaining
  }
  let label = sections[index].label.shown(in: language.rawValue) ?? sections[index].id
  return "\(index + 1)/\(sections.count) \(label) · \(remaining)"
}
