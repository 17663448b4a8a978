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
    frame.sectionPane(of: interview, in: area, language: language)
  } else if let area = layout.sectionLine {
    frame.sectionLine(of: interview, in: area, language: language)
  }
  guard let focus = interview.sectionFocus else {
    frame.question(interview, in: layout.question, readers: readers)
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
      readers: readers,
    )
    frame.cursor = kept
  }
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
