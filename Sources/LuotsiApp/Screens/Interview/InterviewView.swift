import Interview
import Languages
import TerminalUI

/// One question, the sections beside it and, where there is room, the list it changes.
func interviewView(_ interview: InterviewState, of state: AppState, size: Size) -> Frame {
  let language = state.language
  var frame = Frame(size: size)
  let saved = (interview.isSaved ? ScreenText.saved : ScreenText.notSaved)[language]
  frame.chrome(
    title: interview.code + " · " + ScreenText.interview[language],
    status: state.dataStatus.isEmpty ? saved : state.dataStatus + " · " + saved,
    state: state,
  )
  let layout = InterviewLayout(size: size)
  if let area = layout.list { frame.liveList(interview.live, of: state, in: area) }
  if let area = layout.sections {
    frame.sectionPane(of: interview, in: area, language: language)
  } else if let area = layout.sectionLine {
    frame.sectionLine(of: interview, in: area, language: language)
  }
  guard let focus = interview.sectionFocus else {
    frame.question(interview, in: layout.question, language: language)
    return frame
  }
  if layout.sections == nil {
    frame.sections(of: interview, in: layout.question, language: language)
  } else {
    let section = interview.sections[focus].section?.id
    let kept = frame.cursor
    frame.questionPage(
      interview,
      interview.questions(in: section),
      open: nil,
      in: layout.question,
      language: language,
    )
    frame.cursor = kept
  }
  return frame
}

/// Where the parts of the interview screen stand: three panes from 100 columns, two from 72.
struct InterviewLayout: Equatable {
  let sections: Rect?
  /// The sections folded to one line, in a narrow window.
  let sectionLine: Rect?
  let question: Rect
  let list: Rect?

  init(size: Size) {
    let body = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
    guard size.columns >= 72 else {
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
